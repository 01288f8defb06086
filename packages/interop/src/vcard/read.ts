import type { IsoDate, Membership, Parsed } from '@peer-groups/core';

/** What a roster needs of a card. */
export interface Card {
  readonly name: string;
  readonly emails?: readonly string[];
  readonly organisation?: string;
  readonly title?: string;
  /** From a property that says so, such as `X-REGISTRATION-NUMBER`. */
  readonly registrationNumber?: string;
}

const unescaped = (text: string): string =>
  text
    .replaceAll(/\\([\\;,:nN])/g, (_, character: string) =>
      character.toLowerCase() === 'n' ? '\n' : character,
    )
    .trim();

const decodeQuotedPrintable = (text: string, charset: string): string => {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (let at = 0; at < text.length; at += 1) {
    const code = /^=([0-9A-F]{2})/i.exec(text.slice(at, at + 3));
    if (code) {
      bytes.push(Number.parseInt(code[1]!, 16));
      at += 2;
    } else bytes.push(...encoder.encode(text[at]!));
  }
  try {
    return new TextDecoder(charset).decode(new Uint8Array(bytes));
  } catch {
    return new TextDecoder().decode(new Uint8Array(bytes));
  }
};

interface Property {
  readonly name: string;
  readonly value: string;
}

/** Joins folded lines and the soft line breaks of quoted-printable, as vCard 2.1 writes them. */
const linesOf = (text: string): readonly string[] => {
  const lines: string[] = [];
  let soft = false;
  for (const line of text.split(/\r?\n|\r/)) {
    const last = lines.length - 1;
    if (soft) lines[last] = `${lines[last]!.slice(0, -1)}${line}`;
    else if (/^[ \t]/.test(line) && last >= 0) lines[last] += line.slice(1);
    else lines.push(line);
    soft = /ENCODING=QUOTED-PRINTABLE|;QUOTED-PRINTABLE/i.test(lines.at(-1)!) && lines.at(-1)!.endsWith('=');
  }
  return lines;
};

const propertyOf = (line: string): Property | undefined => {
  const colon = /^((?:"[^"]*"|[^":])*):/.exec(line);
  if (colon === null) return undefined;
  const [head = '', ...parameters] = colon[1]!.split(';');
  const value = line.slice(colon[0].length);
  const quoted = parameters.some((one) => /quoted-printable/i.test(one));
  const charset = parameters.map((one) => /^charset=(.+)$/i.exec(one)?.[1]).find(Boolean) ?? 'utf-8';
  return {
    name: head.replace(/^.*\./, '').toUpperCase(),
    value: quoted ? decodeQuotedPrintable(value, charset) : value,
  };
};

const nameOf = (structured: string): string => {
  const [family = '', given = '', additional = '', prefix = '', suffix = ''] = structured
    .split(/(?<!\\);/)
    .map(unescaped);
  return [prefix, given, additional, family, suffix].filter(Boolean).join(' ');
};

const cardOf = (properties: readonly Property[]): Card | undefined => {
  const value = (name: string): string | undefined => {
    const found = properties.find((one) => one.name === name && one.value.trim() !== '')?.value;
    return found === undefined ? undefined : unescaped(found);
  };
  const structured = properties.find(({ name }) => name === 'N')?.value;
  const name =
    value('FN') ?? (structured === undefined ? undefined : nameOf(structured)) ?? value('NICKNAME');
  if (name === undefined || name === '') return undefined;
  const emails = properties
    .filter((one) => one.name === 'EMAIL')
    .map((one) => unescaped(one.value).replace(/^mailto:/i, ''));
  const organisation = value('ORG')?.replaceAll(/;+/g, ', ').replace(/, $/, '');
  const number = properties.find((one) => /^X-(?:REGISTRATION|APC|LICEN[CS]E|REG)/.test(one.name))?.value;
  const title = value('TITLE');
  return {
    name,
    ...(emails.length > 0 && { emails }),
    ...(organisation && { organisation }),
    ...(title && { title }),
    ...(number && { registrationNumber: unescaped(number) }),
  };
};

const mostCharacters = 20_000_000;

/**
 * Reads cards as phones and mail programs export them: vCard 2.1, 3.0 and 4.0, many in one file.
 *
 * Only what a roster needs is taken. A card without a name is passed over.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc6350 | RFC 6350}
 * @example
 * fromVcards('BEGIN:VCARD\nVERSION:4.0\nFN:Aroha Parata\nEND:VCARD'); //=> { ok: true, value: [{ name: 'Aroha Parata' }] }
 */
export function fromVcards(text: string): Parsed<readonly Card[]> {
  if (text.length > mostCharacters) {
    return {
      ok: false,
      issues: [{ at: '', code: 'tooLarge', message: `Too large: more than ${mostCharacters} characters.` }],
    };
  }
  if (!/^\uFEFF?\s*BEGIN:VCARD/i.test(text)) {
    return {
      ok: false,
      issues: [
        { at: '', code: 'wrongType', message: 'This is no vCard: it does not begin with BEGIN:VCARD.' },
      ],
    };
  }
  const cards: Card[] = [];
  let open: Property[] | undefined;
  for (const line of linesOf(text.replace(/^\uFEFF/, ''))) {
    const property = propertyOf(line);
    if (property === undefined) continue;
    const isCard = property.value.trim().toUpperCase() === 'VCARD';
    if (property.name === 'BEGIN' && isCard) open = [];
    else if (property.name === 'END' && isCard && open) {
      const card = cardOf(open);
      if (card) cards.push(card);
      open = undefined;
    } else open?.push(property);
  }
  return { ok: true, value: cards };
}

/**
 * Members of a group from cards, from a day on; the id of each is the registration number, else the first e-mail, else the name.
 *
 * @example
 * membersFrom([{ name: 'Aroha' }], '2026-04-01'); //=> [{ practitioner: 'Aroha', name: 'Aroha', from: '2026-04-01' }]
 */
export function membersFrom(cards: readonly Card[], from: IsoDate): readonly Membership[] {
  return cards.map(({ name, emails, registrationNumber }) => ({
    practitioner: registrationNumber ?? emails?.[0] ?? name,
    name,
    ...(registrationNumber !== undefined && { registrationNumber }),
    from,
  }));
}
