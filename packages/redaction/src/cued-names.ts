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

/** Surnames of the lists that are first of all verbs. */
const VERBS: ReadonlySet<string> = new Set('said will may can must say see go do had has'.split(' '));

/** Endings of verbs and nouns that no list of words may know. */
const ENDINGS = /(?:ed|ede|ing|te|age|ion|ment|ness|ity|ly|ist|able|[^aiou]s)$/;

const ORDINARILY = FREQUENT | ORDINARY;
const SHORTEST_NAME = 3;

/**
 * Names in lower case that a word right before them gives away: `his daughter mary smith`, `patient mary smith, 43`,
 * `mrs smith`. A word that is more often an ordinary one is believed before a surname only: `wife rose smith`, not
 * `patient rose`.
 */
export const findCuedNames = (reading: Classified, flagsOf: WordFlags): Span[] => {
  const { text, tokens, classes } = reading;
  const out: Span[] = [];
  const isWord = (at: number): boolean =>
    at < tokens.count &&
    tokens.shape[at] === SHAPE_LOWER &&
    !(tokens.flags[at]! & AFTER_BREAK) &&
    lengthAt(reading, at) >= SHORTEST_NAME &&
    classes[at] === 0;
  const written = (at: number): string => text.slice(tokens.start[at]!, tokens.end[at]!).toLowerCase();
  for (let cue = 0; cue + 1 < tokens.count; cue++) {
    const bits = classes[cue]!;
    if ((bits & (FAMILY | PATIENT | TITLE | CLINICIAN)) === 0) continue;
    const title =
      bits & (TITLE | CLINICIAN) && lengthAt(reading, cue) <= 4 ? TITLES[written(cue)] : undefined;
    if (title === undefined && !(bits & (FAMILY | PATIENT))) continue;
    let first = cue + 1;
    const sign = symbolAt(reading, first);
    if (title === undefined ? sign === 0x3a : sign === 0x2e && isGlued(reading, first)) first++;
    if (!isWord(first)) continue;
    const abroad = flagsOf(tokens.hash[cue]!, false) === 0;
    const flags = (at: number): number => flagsOf(tokens.hash[at]!, abroad);
    /** How surely a word is a surname: 2 on their list, 1 on no list or a frequent word as well, 0 none. */
    const surname = (at: number): number => {
      if (!isWord(at)) return 0;
      const word = flags(at);
      if (word & SURNAME) return !(word & FREQUENT) ? 2 : VERBS.has(written(at)) ? 0 : 1;
      return (word & ~GIVEN) === 0 && !ENDINGS.test(written(at)) ? 1 : 0;
    };
    const word = flags(first);
    const isGiven = (word & GIVEN) !== 0;
    const isSure = isGiven && (word & ORDINARILY) !== ORDINARILY && !(word & PROPER);
    let last = first;
    while (
      symbolAt(reading, last + 1) === 0x2d &&
      isGlued(reading, last + 1) &&
      isGlued(reading, last + 2) &&
      isWord(last + 2)
    )
      last += 2;
    let next = last + 1;
    while (next - last < 3 && tokens.shape[next] === SHAPE_LOWER && PARTICLES.has(tokens.hash[next]!)) next++;
    const followed = surname(next);
    const isPair = isSure ? followed > 0 : followed === 2 && (isGiven || word === 0);
    if (isPair) last = next;
    const isAged = [0x2c, 0x28].includes(symbolAt(reading, last + 1)) && numberAt(reading, last + 2) > 0;
    const isAlone =
      title === undefined
        ? isSure && ((bits & FAMILY) !== 0 || isAged)
        : surname(first) === 2 ||
          isSure ||
          (word === 0 && surname(first) > 0 && (written(cue) === 'mrs' || title === 'clinician'));
    if (!isPair && !isAlone) continue;
    const role = title ?? (bits & FAMILY ? 'relative' : 'patient');
    out.push(
      span(
        tokens.start[first]!,
        tokens.end[last]!,
        'person',
        role,
        isPair ? 0.6 : 0.5,
        'name in lower case after a title or a word for a person',
      ),
    );
  }
  return out;
};
