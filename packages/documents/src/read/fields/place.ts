import type { Modality } from '@peer-groups/core';
import { anyOf, folded, once } from '../labels/index.ts';
import { things } from './name.ts';
import type { Vocabulary } from '../labels/index.ts';

/** How and where people met. */
export interface Place {
  readonly modality?: Modality;
  readonly venue?: string;
}

interface Words {
  readonly online: RegExp;
  readonly inPerson: RegExp;
  readonly hybrid: RegExp;
  readonly filler: RegExp;
}

/** What people meet by, whatever they speak. */
const platforms =
  'zoom|teams|ms teams|microsoft teams|google meet|google hangouts|webex|cisco webex|skype|bigbluebutton|big blue button|bbb|jitsi|jitsi meet|gotomeeting|go to meeting|facetime|whereby|clickdoc|red connect|starleaf|vidyo|bluejeans|discord|whatsapp call|webinarjam'.split(
    '|',
  );

const prepared = new WeakMap<Vocabulary, Words>();
const bounded = (phrases: readonly string[]): string => `(?<![\\p{L}])(?:${anyOf(phrases)})(?![\\p{L}])`;

const wordsOf = (vocabulary: Vocabulary): Words => {
  const known = prepared.get(vocabulary);
  if (known !== undefined) return known;
  const all = (pick: 'online' | 'inPerson' | 'hybrid'): readonly string[] =>
    vocabulary.packs.flatMap((pack) => pack[pick]);
  const words = {
    online: new RegExp(bounded([...all('online'), ...platforms]), 'giu'),
    inPerson: new RegExp(bounded(all('inPerson')), 'giu'),
    hybrid: new RegExp(bounded(all('hybrid')), 'giu'),
    filler: new RegExp(
      `(?<![\\p{L}])(?:${anyOf([...vocabulary.packs.flatMap(({ at }) => at), 'meeting', 'only', 'all', 'call', 'link', 'platform', 'microsoft', 'ms', 'google', 'meet', 'conference', 'using', 'through', 'and', 'the', 'hui', 'sitzung', 'réunion', 'möte', 'møte', 'møde', 'reunión', 'зустріч', 'hosted', 'sent', 'session', 'web', 'app', 'for', 'everyone', 'members', 'workplace', 'healthcare', 'pro', 'workspace', 'room'])})(?![\\p{L}])`,
      'giu',
    ),
  };
  prepared.set(vocabulary, words);
  return words;
};

const has = (expression: RegExp, text: string): boolean => {
  expression.lastIndex = 0;
  return expression.test(text);
};

/** How people met, by the words of a text; `undefined` where it does not say. */
export function modalityOf(text: string, vocabulary: Vocabulary): Modality | undefined {
  const words = wordsOf(vocabulary);
  // A form that names the choices without making one says nothing: "In person / Online / Hybrid".
  const isAfter = /[☐☒☑✓✔]\s*$/u.test(text) && !/^\s*[☐☒☑✓✔]/u.test(text);
  const crossed = isAfter
    ? /([\p{L}-]+(?: [\p{L}-]+)?)\s*[☒☑✓✔]/u.exec(text)
    : /[☒☑✓✔✗xX]\]?\s*([\p{L}-]+(?: [\p{L}-]+)?)|\[\s*[xX✓]\s*\]\s*([\p{L}-]+(?: [\p{L}-]+)?)/u.exec(text);
  const read = crossed !== null && /[☐☒☑]|\[\s*\]/.test(text) ? (crossed[1] ?? crossed[2] ?? '') : text;
  const online = has(words.online, read);
  const inPerson = has(words.inPerson, read);
  const isOpen = /☐/.test(read) || (online && inPerson && /\/\s*hybrid|hybrid\s*\//iu.test(read));
  if (has(words.hybrid, read)) return isOpen ? undefined : 'hybrid';
  if (online && inPerson) return /[☐/]|\bor\b/.test(read) ? undefined : 'hybrid';
  return online ? 'online' : inPerson ? 'inPerson' : undefined;
}

/**
 * Splits what stands under a venue label into how and where.
 *
 * @example
 * import { packs, vocabularyOf } from '../labels/index.ts';
 * placeOf('Online (Zoom)', vocabularyOf(packs[0]!)); //=> { modality: 'online' }
 */
export function placeOf(text: string, vocabulary: Vocabulary): Place {
  const trimmed = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,]+$/, '');
  if (!/\p{L}{2}/u.test(trimmed) || isPlaceholder(trimmed)) return {};
  const words = wordsOf(vocabulary);
  const modality = modalityOf(trimmed, vocabulary);
  // Choices of which none was made.
  if (modality === undefined && has(words.online, trimmed) && has(words.inPerson, trimmed)) return {};
  const bare = trimmed.replaceAll(words.inPerson, ' ').replaceAll(words.hybrid, ' ');
  const left = bare
    .replaceAll(words.online, ' ')
    .replaceAll(words.filler, ' ')
    .replaceAll(/https?:\S+|[^\p{L}]/gu, '');
  if (modality === 'online' && left.length < 4) return { modality };
  if (modality !== undefined && modality !== 'online' && left.length < 3) return { modality };
  if (modality === 'online' && !has(words.filler, trimmed) && left.length < 3) return { modality };
  const plain = trimmed.replaceAll(
    /[(,;]?\s*(?:ph|phone|tel|mob|mobile|telefon|tél|tlf)\.?:?\s*[+\d][\d\s()-]{5,}\)?/giu,
    '',
  );
  const cut =
    modality === 'inPerson' || modality === 'hybrid'
      ? bare
          .replace(/^[\s:,–—()/-]+/u, '')
          .replace(
            /^(?:[Aa]t|[Ii]n|[Ii]m|[Àà]|[Aa]u|[Ee]n|[Pp]å|[Ii]|[Уу]|[Вв]|[Bb]ei|te|ki)\s+(?=\p{L})/u,
            '',
          )
          .replace(alsoOnline(words), '')
      : plain;
  const venue = cut
    .replaceAll(/\(\s*\)/g, '')
    .replace(/[\s:,–—(/-]+$/u, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (modality === 'online') return { modality, ...(venueBesides(venue, words) && { venue }) };
  return { modality: modality ?? 'inPerson', ...(venue !== '' && { venue }) };
}

/** What a place that people also joined by a platform is followed by: `and Zoom`. */
const alsoOnline = (words: Words): RegExp =>
  new RegExp(
    `\\s*(?:,|and|&|\\+|/|und|et|en|og|och|y|та|і|me)\\s*(?:(?:via|by|on|per|par|på|por|по|über|mā)\\s+)?(?:${words.online.source})\\s*$`,
    'iu',
  );

/** Online, and yet with a place named: the place is kept where it is more than the name of a platform. */
const venueBesides = (venue: string, words: Words): boolean => {
  const left = venue
    .replaceAll(words.online, ' ')
    .replaceAll(words.filler, ' ')
    .replaceAll(/\([^)]*\)|\d+/g, ' ');
  return left.replaceAll(/[^\p{L}]/gu, '').length >= 12;
};

/** Text of a template that nobody replaced. */
export const isPlaceholder = (text: string): boolean =>
  /^\[[^\]]*\]$|^<[^>]*>$|^_{2,}$|^\.{3,}$|^(?:click or tap|click here|enter |insert |type here|choose |klicken|cliquez|klik |haga clic|tba$|tbc$|n\/a$|to be (?:advised|confirmed)|xx+$|dd[/.-]mm|\?+$|[-–—]+$)/iu.test(
    text.trim(),
  );

/** Words that end a place: those of time only where a time follows. */
const stops =
  /\s(?:from|with|between|for|to discuss|starting|under|avec|con|mit|met|med)\b|\s(?:on|at|am|um|von|vom|de|à|le|van|op|om|fra|den|kl\.?|från|a las|desde|з|о|об|el|i)\s+(?=[\d\u00b7]|\p{L}+,?\s\u00b7)|\s?[\d\u00b7]{1,2}(?=[.:]\d)|\s\u00b7/u;

/** Words before a place, and the place. Case matters: a place has a capital, and the words before it may open the sentence. */
const placeWords = once(({ packs }: Vocabulary) => {
  const before = packs
    .flatMap(({ at }) => at)
    .filter((one) => one !== 'by' && one !== 'over' && one !== 'via' && one !== 'on' && one !== 'por');
  const capital = before.map((one) => one.charAt(0).toUpperCase() + one.slice(1));
  return new RegExp(
    `(?<![\\p{L}])(?:${anyOf([...before, ...capital])})\\s+(?:(?:the|der|dem|den|die|das|la|le|les|el|het|de|our|unserer)\\s+)?((?=[^,.;]{0,20}\\p{Lu})[^,.;:()\\n–—]{3,80}(?:,\\s?(?:(?:room|raum|salle|rom|rum|lokale|sala|zaal|кімната|кабінет|meeting room|level|floor)[^,.;]{1,30}|[^,.;]{1,24}\\s(?:room|lounge|suite|hall)(?![\\p{L}])))?)`,
    'gu',
  );
});

/** A place that a sentence about the meeting names. */
export function placeInProse(sentence: string, vocabulary: Vocabulary): Place {
  const words = wordsOf(vocabulary);
  const modality = modalityOf(sentence, vocabulary);
  const place = placeWords(vocabulary);
  place.lastIndex = 0;
  const searched = sentence.replaceAll(words.inPerson, ' ');
  // Each preposition is tried: what the one before it took may hold the place.
  for (let match = place.exec(searched); match !== null; match = place.exec(searched)) {
    place.lastIndex = match.index + 1;
    const own = match[1]!;
    const found = `${own.split(stops)[0]!.trim()}${stops.test(own) ? '' : townAfter(searched.slice(match.index + match[0].length), own)}`;
    if (
      found.length < 4 ||
      !/\p{Lu}|«/u.test(found) ||
      /^(?:person\b|Person\b)/.test(found) ||
      has(words.online, found) ||
      /^\p{Ll}+$/u.test(found) ||
      /^\d/.test(found) ||
      namesDay(found, vocabulary)
    )
      continue;
    return { modality: modality === 'online' ? 'hybrid' : (modality ?? 'inPerson'), venue: found };
  }
  return modality === undefined ? {} : { modality };
}

/** What a place stands in, after a comma at the end of the sentence: a town, or the house of a room. */
function townAfter(rest: string, place: string): string {
  const found = /^,\s(\p{Lu}[\p{L}\p{M}’'-]*(?:\s[\p{L}\p{M}’'-]+){0,5})(?=\s*(?:[.;(]|$))/u.exec(rest)?.[1];
  if (found === undefined) return '';
  const isTown = !found.includes(' ');
  const isHouse = found.split(' ').some((word) => things.test(word));
  return isTown || isHouse || roomWords.test(place) ? `, ${found}` : '';
}

const roomWords =
  /(?:room|boardroom|lounge|suite|hall|library|raum|zimmer|saal|salle|zaal|kamer|lokale|rom|rum|sal|sala|кімнат\p{L}*|кабінет\p{L}*|зал\p{L}*)(?:\s?\p{L}?\d{0,3})?$/iu;

const namesDay = (text: string, { packs }: Vocabulary): boolean => {
  const words = folded(text).split(/[\s,·]+/);
  return words.some(
    (word) =>
      word.length > 3 &&
      packs.some(
        ({ months, days }) =>
          months.some((names) => names.includes(word)) || days.some((names) => names.includes(word)),
      ),
  );
};
