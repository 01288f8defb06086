import { anyOf, folded, once } from '../labels/index.ts';
import type { Vocabulary } from '../labels/index.ts';
import { datesIn } from './dates.ts';
import { dotted } from './dotted.ts';
import { asSaid, looksLikeName } from './name.ts';

/** A person as written in a list of those who attended. */
export interface WrittenPerson {
  readonly name: string;
  readonly number?: string;
  readonly roles: readonly string[];
  readonly guest: boolean;
  /** Listed, and said not to have been there. */
  readonly absent: boolean;
  /** Whether a box before the name is ticked; absent where there is none. */
  readonly ticked?: boolean;
}

/** A number of a register: digits with what registers put before, between and after them. */
const registration =
  /(?<![\p{L}\d.,@/])(?:(?:[A-Z]{1,4}|[А-ЯІЇЄ]{1,3})-?)?\d(?:[\dOIl]|[-/](?=\d)| (?=\d{3}(?!\d))){2,16}(?:[A-Z]{1,2})?\??(?![\p{L}\d@])/gu;

interface Found {
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

/** Numbers of a country whose registers put letters where others have digits. */
const ownShape = once(({ main }: Vocabulary) =>
  main.numberShape === undefined
    ? undefined
    : new RegExp(`(?<![\\p{L}\\d])${main.numberShape}(?![\\p{L}\\d])`, 'gu'),
);

const countDigits = (text: string): number => text.replaceAll(/\D/g, '').length;

/** The registration numbers in a text, with their places; days and times are none. */
export function numbersIn(text: string, vocabulary: Vocabulary): readonly Found[] {
  const days = datesIn(text, vocabulary.packs);
  const found = (shape: RegExp): readonly Found[] =>
    [...text.matchAll(shape)].map((match) => ({
      number: match[0].trim(),
      start: match.index,
      end: match.index + match[0].length,
    }));
  const shape = ownShape(vocabulary);
  const own = shape === undefined ? [] : found(shape);
  if (own.length > 0) return own;
  return found(registration).filter(
    ({ number, start, end }) =>
      countDigits(number) >= 3 &&
      !/^(?:19|20)\d\d$/.test(number) &&
      !days.some((day) => day.start < end && start < day.end),
  );
}

const numberWords = once(
  ({ packs }: Vocabulary) =>
    new RegExp(
      `(?<![\\p{L}])(?:(?:${anyOf([...packs.flatMap(({ labels }) => labels.number ?? []), 'reg', 'reg. no', 'no', 'nr', '№', 'n°', 'pharmacist', 'pcnz', 'registered'])})(?![\\p{L}])[.:#\\s]*)+$`,
      'iu',
    ),
);

/** Whether a text is a number of a register with at most the words that name it: `RPPS 10101234567`. */
export function isNumberAlone(text: string, vocabulary: Vocabulary): boolean {
  const numbers = numbersIn(text, vocabulary);
  const [found] = numbers;
  if (found === undefined || numbers.length > 1) return false;
  const before = text.slice(0, found.start).replace(/[\s(:#–—,;-]+$/u, ' ');
  return !/\p{L}/u.test(before.trimEnd().replace(numberWords(vocabulary), '') + text.slice(found.end));
}

const joint = once(({ and }: Vocabulary) => new RegExp(`\\s(?:${anyOf(and)})\\s`, 'giu'));
const jointBefore = once(({ and }: Vocabulary) => new RegExp(`^(?:${anyOf(and)})\\s`, 'iu'));

const absentWords =
  /apolog|absent|excus|entschuldigt|abwesend|afbud|forfall|frånvar|förhinder|afwezig|verhinderd|ausente|відсутн|whakapāha|not present|did not attend/iu;
const guestWords =
  /\bguest|visitor|observer|gast\b|gäst|gæst|gjest|invité|invitad|гість|гостя|manuhiri|guest speaker/iu;

/** Courtesy that fits whoever comes: `D./Dª`, `Mr/Mrs`. */
const courtesy =
  /^\s*(?:D\.?\s?(?:ª|ña\.?)|(?:D|Sr|Hr|Fr|Mr|M|Herr|Dhr)\.?\s?\/\s?(?:D\.?\s?ª|Dña|Dª|Sra|Fr|Frau|Fru|Mrs|Ms|Mme|Mevr|Mw)\.?)\s+(?=\p{Lu})/u;

/** Reads one person from a piece of text that holds one. */
export function personFrom(
  text: string,
  vocabulary: Vocabulary,
  knownNumber?: string,
): WrittenPerson | undefined {
  let rest = dotted(text.replace(/^\s*[·∙‧]\s*/u, ''))
    .replace(courtesy, '')
    .replace(/^[\s\p{Cc}\p{Co}☐☒☑✓✔✗✘•▪●○◦*·"“”|[\]–—-]+/u, '')
    .replace(/^\(?\d{1,2}[.):]?\s+(?=\p{L})|^\d{1,2}[.)]\s*/u, '');
  const [found] = numbersIn(rest, vocabulary);
  if (found !== undefined) {
    const before = rest
      .slice(0, found.start)
      .replace(/[\s(:#–—,;[-]+$/u, ' ')
      .trimEnd();
    rest = `${before.replace(numberWords(vocabulary), '')} ¦ ${rest.slice(found.end)}`;
  }
  const parts = rest
    .split(/[¦()[\],;:]|\s[–—-]\s|\s\/\s|\t|\s{2,}/u)
    .map((part) =>
      part
        .replaceAll(/^[\s.–—-]+|[\s–—-]+$/gu, '')
        .replace(numberWords(vocabulary), '')
        .trim(),
    )
    .filter((part) => part !== '');
  const roles: string[] = [];
  const names: string[] = [];
  for (const part of parts) {
    const key = folded(part).replace(/\.$/, '');
    if (vocabulary.roles.has(key) || guestWords.test(part) || absentWords.test(part)) roles.push(part);
    else if (!nobody.test(part)) names.push(part);
  }
  const name = nameAmong(names);
  if (name === undefined) return undefined;
  const number = knownNumber ?? found?.number;
  const [, box] = /^\s*([☐☒☑✓✔])/u.exec(text) ?? [];
  return {
    name,
    roles,
    guest: roles.some((role) => guestWords.test(role)),
    absent: roles.some((role) => absentWords.test(role)),
    ...(number !== undefined && { number }),
    ...(box !== undefined && { ticked: box !== '☐' }),
  };
}

/** Words that say that there is no one. */
const nobody =
  /^(?:none|nil|n\/?a|nobody|no one|not applicable|keiner?|niemand|aucune?|personne|geen|ingen|inga|ninguno|ninguna|nadie|немає|нікого|kāore|kāhore)\.?$/iu;

const nameAmong = (parts: readonly string[]): string | undefined => {
  const whole = parts.find((part) => looksLikeName(part));
  if (whole !== undefined) return asSaid(whole.replace(/\.$/, ''));
  const [first, second] = parts;
  if (first !== undefined && second !== undefined && looksLikeName(first, 1) && looksLikeName(second, 1))
    return asSaid(`${second} ${first}`);
  return first !== undefined && looksLikeName(first, 1) ? first : undefined;
};

/** Reads everyone from a text that lists people: one a line, or parted by commas, semicolons and a last "and". */
export function peopleIn(text: string, vocabulary: Vocabulary): readonly WrittenPerson[] {
  const people: WrittenPerson[] = [];
  const lines = text.split('\n').map(dotted).join('\n');
  for (const chunk of lines.split(/[\n;•▪●◦]|\s\|\s/u))
    for (const piece of piecesOf(chunk, vocabulary)) {
      const person = personFrom(piece, vocabulary);
      if (person !== undefined) people.push(person);
      else if (people.length > 0) withRole(people, piece, vocabulary);
    }
  return people;
}

function withRole(people: WrittenPerson[], piece: string, vocabulary: Vocabulary): void {
  const bare = folded(piece).replaceAll(/[().]/g, '').trim();
  if (!vocabulary.roles.has(bare) && !guestWords.test(piece) && !absentWords.test(piece)) return;
  const last = people.at(-1)!;
  people[people.length - 1] = {
    ...last,
    roles: [...last.roles, piece],
    guest: last.guest || guestWords.test(piece),
    absent: last.absent || absentWords.test(piece),
  };
}

/** How far it is to the end of the bracket that a number stands in: what follows it there is still of that person. */
function closing(chunk: string, end: number): number | undefined {
  const before = chunk.slice(0, end);
  if (before.lastIndexOf('(') <= before.lastIndexOf(')')) return undefined;
  const stop = /^[^()\d]{0,60}\)/u.exec(chunk.slice(end));
  return stop?.[0].length;
}

/** A list without the sentences that follow it: `… Mele Tupou (209940). Sione Vake could not come.` */
function listOnly(text: string, last: Found | undefined): string {
  if (last === undefined) return text;
  const end = /^[^.;,]{0,40}\.\s+(?=\p{Lu}[\p{Ll}’'-]+\s+\p{L})/u.exec(text.slice(last.end));
  return end === null ? text : text.slice(0, last.end + end[0].length);
}

/** Parts a chunk into pieces of one person each. */
function piecesOf(whole: string, vocabulary: Vocabulary): readonly string[] {
  const numbers = numbersIn(whole, vocabulary);
  const chunk = numbers.length > 1 ? listOnly(whole, numbers.at(-1)) : whole;
  if (numbers.length > 1) {
    const first = chunk.slice(0, numbers[0]!.start).trim();
    const leads = !/\p{L}{2}/u.test(first.replace(numberWords(vocabulary), ''));
    const cuts = leads
      ? numbers.slice(1).map(({ start }) => start)
      : numbers
          .slice(0, -1)
          .map(
            ({ end }) =>
              end +
              (closing(chunk, end) ??
                /^[^\p{Lu},;]*?[),;]?(?:\s*\([^)]*\))?(?=\s|,|$)/u.exec(chunk.slice(end))?.[0].length ??
                0),
          );
    const pieces: string[] = [];
    let from = 0;
    for (const cut of [...cuts, chunk.length]) {
      pieces.push(
        chunk
          .slice(from, cut)
          .replace(/^[\s,.;)]+/, '')
          .replace(jointBefore(vocabulary), ''),
      );
      from = cut;
    }
    return pieces;
  }
  if (numbers.length === 1) return [chunk];
  const inBrackets = chunk.replaceAll(/\([^()]*\)/g, (bracket) => bracket.replaceAll(',', '\u0001'));
  return inBrackets
    .replaceAll(joint(vocabulary), ', ')
    .split(/,\s*/)
    .map((piece) => piece.replaceAll('\u0001', ','));
}
