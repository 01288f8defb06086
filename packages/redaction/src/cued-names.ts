import type { Classified } from './classified.ts';
import { isGlued, lengthAt, numberAt, symbolAt } from './classified.ts';
import { AFTER_BREAK, SHAPE_LOWER } from './tokens.ts';
import { span } from './span.ts';
import type { Span } from './span.ts';
import { PARTICLES } from './tagger/particles.ts';
import { FREQUENT, GIVEN, ORDINARY, PROPER, SURNAME } from './tagger/word-flags.ts';
import { CLINICIAN, FAMILY, PATIENT, TITLE } from './vocabulary.ts';

/** What the packs' word lists say of a word by its folded hash; `abroad` asks the lists of other languages too. */
export type WordFlags = (hash: number, abroad: boolean) => number;

/** Titles that are believed in lower case. `ms` and `miss` are also an illness and a verb: a list must know the name. */
const TITLES: Readonly<Record<string, string>> = {
  mr: 'patient',
  mrs: 'patient',
  ms: 'patient',
  miss: 'patient',
  dr: 'clinician',
};

/** Titles after which a word on no list is a name. */
const TRUSTED: ReadonlySet<string> = new Set(['mrs', 'dr']);

/** Surnames of the lists that are first of all verbs. */
const VERBS: ReadonlySet<string> = new Set('said will may can must say see go do had has'.split(' '));

/** Endings of verbs and nouns that no list of words may know. */
const ENDINGS = /(?:ed|ede|ing|te|age|ion|ment|ness|ity|ly|ist|able|[^aiou]s)$/;

const ORDINARILY = FREQUENT | ORDINARY;
const SHORTEST_NAME = 3;

const isWord = ({ tokens, classes }: Classified, at: number): boolean =>
  at < tokens.count &&
  tokens.shape[at] === SHAPE_LOWER &&
  classes[at] === 0 &&
  !(tokens.flags[at]! & AFTER_BREAK) &&
  tokens.end[at]! - tokens.start[at]! >= SHORTEST_NAME;

const wordAt = ({ text, tokens }: Classified, at: number): string =>
  text.slice(tokens.start[at]!, tokens.end[at]!).toLowerCase();

/** How surely a word is a surname: 2 on their list, 1 on no list or a frequent word as well, 0 none. */
const surnameAt = (reading: Classified, at: number, flags: number): number => {
  if (flags & SURNAME) return !(flags & FREQUENT) ? 2 : VERBS.has(wordAt(reading, at)) ? 0 : 1;
  return (flags & ~GIVEN) === 0 && !ENDINGS.test(wordAt(reading, at)) ? 1 : 0;
};

/** Last token of a given name with hyphens: `mary-jane`. */
const endOfGiven = (reading: Classified, first: number): number => {
  let last = first;
  while (
    symbolAt(reading, last + 1) === 0x2d &&
    isGlued(reading, last + 1) &&
    isGlued(reading, last + 2) &&
    isWord(reading, last + 2)
  )
    last += 2;
  return last;
};

/** Name in lower case right after the word for a person at `cue`. */
const readCued = (reading: Classified, cue: number, flagsOf: WordFlags): Span | undefined => {
  const { tokens } = reading;
  const sign = symbolAt(reading, cue + 1);
  const first = sign === 0x3a || sign === 0x2e ? cue + 2 : cue + 1;
  if (!isWord(reading, first)) return undefined;
  const hash = tokens.hash[first]!;
  const abroad = flagsOf(tokens.hash[cue]!, false) === 0;
  const word = flagsOf(hash, abroad);
  // An ordinary word, which is what mostly follows.
  if (word !== 0 && !(word & (GIVEN | SURNAME))) return undefined;
  const bits = reading.classes[cue]!;
  const title =
    bits & (TITLE | CLINICIAN) && lengthAt(reading, cue) <= 4 ? TITLES[wordAt(reading, cue)] : undefined;
  if (title === undefined ? !(bits & (FAMILY | PATIENT)) || sign === 0x2e : sign === 0x3a) return undefined;
  const isGiven = (word & GIVEN) !== 0;
  const isSure = isGiven && (word & ORDINARILY) !== ORDINARILY && !(word & PROPER);
  let last = endOfGiven(reading, first);
  let next = last + 1;
  while (next - last < 3 && tokens.shape[next] === SHAPE_LOWER && PARTICLES.has(tokens.hash[next]!)) next++;
  const followed = isWord(reading, next) ? surnameAt(reading, next, flagsOf(tokens.hash[next]!, abroad)) : 0;
  const isPair = isSure ? followed > 0 : followed === 2 && (isGiven || word === 0);
  if (isPair) last = next;
  const isAged = [0x2c, 0x28].includes(symbolAt(reading, last + 1)) && numberAt(reading, last + 2) > 0;
  const surname = surnameAt(reading, first, word);
  const isAlone =
    title === undefined
      ? isSure && ((bits & FAMILY) !== 0 || isAged)
      : isSure || surname === 2 || (word === 0 && surname > 0 && TRUSTED.has(wordAt(reading, cue)));
  return isPair || isAlone
    ? span(
        tokens.start[first]!,
        tokens.end[last]!,
        'person',
        title ?? (bits & FAMILY ? 'relative' : 'patient'),
        isPair ? 0.6 : 0.5,
        'name in lower case after a title or a word for a person',
      )
    : undefined;
};

/**
 * Names in lower case that a word right before them gives away: `his daughter mary smith`, `patient mary smith, 43`,
 * `mrs smith`. A word that is more often an ordinary one is believed before a surname only: `wife rose smith`, not
 * `patient rose`.
 *
 * @param cues words for a person, by their tokens
 */
export const findCuedNames = (reading: Classified, cues: readonly number[], flagsOf: WordFlags): Span[] => {
  const out: Span[] = [];
  for (const cue of cues) {
    const found = readCued(reading, cue, flagsOf);
    if (found !== undefined) out.push(found);
  }
  return out;
};
