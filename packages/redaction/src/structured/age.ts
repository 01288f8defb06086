import { foldedHash } from '../characters.ts';
import type { Classified } from '../classified.ts';
import { classesAt, isGlued, lengthAt, numberAt, symbolAt } from '../classified.ts';
import { AFTER_BREAK, SHAPE_ALPHANUMERIC, SHAPE_NUMBER } from '../tokens.ts';
import { AGED, AGE_UNIT, AGE_WORD, DURATION, HUMAN, MEASURE, OLD, PATIENT, SPELLED } from '../vocabulary.ts';
import { SPELLED_NUMBERS } from '../vocabulary-words.ts';

/** An age as written; `years` is −1 where it is in months, weeks or days. */
export interface AgeReading {
  readonly start: number;
  readonly end: number;
  readonly last: number;
  readonly years: number;
  readonly isBand: boolean;
  readonly score: number;
  readonly why: string;
}

const OLDEST = 125;

const make = (
  { tokens }: Classified,
  first: number,
  last: number,
  years: number,
  score: number,
  why: string,
  isBand = false,
): AgeReading => ({
  start: tokens.start[first]!,
  end: tokens.end[last]!,
  last,
  years,
  isBand,
  score,
  why,
});

const wordAt = ({ text, tokens }: Classified, index: number): string =>
  index < 0 || index >= tokens.count || tokens.end[index]! - tokens.start[index]! > 12
    ? ''
    : text.slice(tokens.start[index]!, tokens.end[index]!).toLowerCase();

const isDash = (symbol: number): boolean =>
  symbol === 0x2d || symbol === 0x2010 || symbol === 0x2011 || symbol === 0x2013;

const spelledValues = new Map(
  Object.entries(SPELLED_NUMBERS).map(([word, value]) => [foldedHash(word), value]),
);

const spelledAt = ({ tokens }: Classified, index: number): number =>
  spelledValues.get(tokens.hash[index]!) ?? 0;

/** Number in digits or words that begins at a token: its last token and value. */
const countAt = (reading: Classified, index: number): readonly [last: number, value: number] | undefined => {
  const value = numberAt(reading, index);
  if (value >= 0) return value <= OLDEST ? [index, value] : undefined;
  if (!(classesAt(reading, index) & SPELLED)) return undefined;
  const first = spelledAt(reading, index);
  if (first < 20) return [index, first];
  const next = isDash(symbolAt(reading, index + 1)) ? index + 2 : index + 1;
  if (!(classesAt(reading, next) & SPELLED)) return [index, first];
  const ones = spelledAt(reading, next);
  return ones < 10 ? [next, first + ones] : [index, first];
};

/** Last token of `y.o.`, `y/o`, `yo`, `y old`, `yrs old` from a token on, −1 when there is none. */
const endOfOld = (reading: Classified, index: number): number => {
  const word = wordAt(reading, index);
  if (classesAt(reading, index) & AGE_WORD) return index;
  if (word === 'y' || word === 'yr' || word === 'yrs' || word === 'm') {
    const symbol = symbolAt(reading, index + 1);
    if ((symbol === 0x2e || symbol === 0x2f) && wordAt(reading, index + 2) === 'o')
      return symbolAt(reading, index + 3) === 0x2e && isGlued(reading, index + 3) ? index + 3 : index + 2;
    if (word !== 'm' && (wordAt(reading, index + 1) === 'o' || classesAt(reading, index + 1) & OLD))
      return index + 1;
  }
  return -1;
};

const isBefore = (reading: Classified, index: number, bits: number, reach: number): boolean => {
  for (let at = index - 1; at >= 0 && at >= index - reach; at--) {
    if (classesAt(reading, at) & bits) return true;
    if (reading.tokens.flags[at]! & AFTER_BREAK) return false;
  }
  return false;
};

/** Prepositions between a person and a number of years: `paciente de 45 años`, `kvinde på 92 år`. */
const PREPOSITIONS = new Set('de von van på mit med d of av er is ist a tiene має om nu'.split(' '));

/** Words before a number of years that make it an age: `patient de`, `im Alter von`, `a los`, a comma or bracket. */
const isAgePosition = (reading: Classified, first: number, last: number, isYears: boolean): boolean => {
  const before = symbolAt(reading, first - 1);
  if (before === 0 || before === 0x3a) {
    if (isBefore(reading, first, AGED, before === 0 ? 2 : 3)) return true;
    const word = wordAt(reading, first - 1);
    if (isYears && word === 'los' && wordAt(reading, first - 2) === 'a') return true;
    const beside = classesAt(reading, first - 1);
    if (beside & HUMAN && (isYears || !(beside & PATIENT))) return true;
    return (
      PREPOSITIONS.has(word) &&
      isBefore(reading, first - 1, HUMAN | PATIENT, 3) &&
      !isBefore(reading, first, DURATION, 3)
    );
  }
  const after = symbolAt(reading, last + 1);
  if (!isYears) return false;
  if (before === 0x2c)
    return after === 0x2c || after === 0x2e || isBefore(reading, first, HUMAN | PATIENT, 3);
  return before === 0x28 && (after === 0x29 || after === 0x2c);
};

/** Languages in which the unit alone makes an age in the right place; English says `old` or `aged`. */
const FOREIGN_UNITS = new Set([
  'år',
  'jaar',
  'jahre',
  'jahren',
  'jahr',
  'ans',
  'an',
  'años',
  'año',
  'рік',
  'роки',
  'років',
  'j',
  'jr',
  'р',
  'meses',
  'mois',
  'monate',
  'maanden',
  'måneder',
  'місяців',
]);

const yearsOf = (reading: Classified, unit: number, value: number): number => {
  const word = wordAt(reading, unit);
  return /^(y|j|an|añ|år|рок|рік|річ|літ|р$|aar)/.test(word) ? value : -1;
};

/** Age that begins at a number, in digits or words. */
export const readAge = (reading: Classified, index: number): AgeReading | undefined => {
  const count = countAt(reading, index);
  if (count === undefined) return undefined;
  const { tokens } = reading;
  const [end, value] = count;
  const isFraction = isGlued(reading, index) && [0x2e, 0x2c, 0x2f].includes(symbolAt(reading, index - 1));
  if (isFraction && numberAt(reading, index - 2) >= 0) return undefined;
  if (numberAt(reading, index) >= 0 && lengthAt(reading, index) > 3) return undefined;
  let at = end + 1;
  if (isDash(symbolAt(reading, at))) {
    // 54-year-old, 92-årig; also a range: 6-12 year olds.
    const second = numberAt(reading, at + 1);
    if (second > value && second <= OLDEST) at += 1;
    at += 1;
  }
  if (at >= tokens.count || tokens.flags[at]! & AFTER_BREAK) return ageAfterWord(reading, index, end, value);
  const old = endOfOld(reading, at);
  if (old >= 0)
    return make(
      reading,
      index,
      old,
      wordAt(reading, at) === 'm' ? -1 : value,
      0.95,
      'number and a word for years of age',
    );
  if (classesAt(reading, at) & AGE_UNIT || FOREIGN_UNITS.has(wordAt(reading, at))) {
    let next = at + 1;
    if (isDash(symbolAt(reading, next))) next++;
    const years = yearsOf(reading, at, value);
    if (classesAt(reading, next) & OLD && !(tokens.flags[next]! & AFTER_BREAK))
      return make(reading, index, next, years, 0.95, 'number, unit and a word for old');
    if (wordAt(reading, next) === 'of' && wordAt(reading, next + 1) === 'age')
      return make(reading, index, next + 1, years, 0.9, 'number of years of age');
    if (wordAt(reading, next) === 'de' && wordAt(reading, next + 1) === 'edad')
      return make(reading, index, next + 1, years, 0.95, 'number of years of age');
    const isForeign = FOREIGN_UNITS.has(wordAt(reading, at));
    if (isForeign ? isAgePosition(reading, index, at, years >= 0) : isBefore(reading, index, AGED, 2))
      return make(
        reading,
        index,
        at,
        years,
        isForeign ? 0.8 : 0.85,
        'number of years in the place of an age',
      );
  }
  return ageAfterWord(reading, index, end, value);
};

/** `aged 92`, `Age: 92`, `54 F`, `(54)` is left to the reading of names. */
const ageAfterWord = (
  reading: Classified,
  first: number,
  end: number,
  value: number,
): AgeReading | undefined => {
  const { tokens } = reading;
  const next = end + 1;
  const slashed = symbolAt(reading, next) === 0x2f && isGlued(reading, next) ? wordAt(reading, next + 1) : '';
  if (
    (slashed === 'm' || slashed === 'f') &&
    numberAt(reading, first) >= 0 &&
    lengthAt(reading, first) === 2 &&
    reading.text[tokens.start[next + 1]!]! < 'a'
  )
    return make(reading, first, end, value, 0.65, 'number before a letter for sex');
  const isMeasure = (classesAt(reading, next) & MEASURE) !== 0 || symbolAt(reading, next) === 0x25;
  if (isMeasure && !(tokens.flags[next]! & AFTER_BREAK)) return undefined;
  if (
    isGlued(reading, next) &&
    [0x2f, 0x2e, 0x3a, 0x2c].includes(symbolAt(reading, next)) &&
    numberAt(reading, next + 1) >= 0 &&
    isGlued(reading, next + 1)
  )
    return undefined;
  let before = first - 1;
  while (before > first - 3 && [0x3a, 0x2e, 0x28].includes(symbolAt(reading, before))) before--;
  // Age/Sex: 54/M
  if (classesAt(reading, before) & AGED)
    return make(reading, first, end, value, 0.9, 'number after a word for age');
  if (
    wordAt(reading, before) === 'sex' &&
    symbolAt(reading, before - 1) === 0x2f &&
    classesAt(reading, before - 2) & AGED
  )
    return make(reading, first, end, value, 0.9, 'number after a word for age');
  const between = wordAt(reading, first - 1);
  if (
    (between === 'of' || between === 'von' || between === 'van' || between === 'de' || between === 'på') &&
    classesAt(reading, first - 2) & AGED
  )
    return make(reading, first, end, value, 0.85, 'number after a word for age');
  const sex = wordAt(reading, next);
  if (
    numberAt(reading, first) >= 0 &&
    lengthAt(reading, first) === 2 &&
    (sex === 'f' || sex === 'm') &&
    tokens.start[next]! - tokens.end[end]! <= 1 &&
    reading.text[tokens.start[next]!]! < 'a'
  )
    return make(reading, first, end, value, 0.6, 'number before a letter for sex');
  if (
    numberAt(reading, first) >= 0 &&
    classesAt(reading, next) & HUMAN &&
    lengthAt(reading, first) <= 2 &&
    value > 0 &&
    isBefore(reading, first, AGED, 3)
  )
    return make(reading, first, end, value, 0.6, 'number before a word for a person');
  return undefined;
};

/** Age glued into one token: 54yo, 54F, 80s, 6mo. */
export const readGluedAge = (reading: Classified, index: number): AgeReading | undefined => {
  const { text, tokens } = reading;
  if (tokens.shape[index] !== SHAPE_ALPHANUMERIC || lengthAt(reading, index) > 8) return undefined;
  const word = text.slice(tokens.start[index]!, tokens.end[index]!);
  const parts =
    /^(\d{1,3})(yo|y|yr|yrs|yof|yom|yoa|[fm]|s|årig|årige|jarige|jährige|jähriger|mo|wo|річн\p{L}*)$/iu.exec(
      word,
    );
  if (parts === null) return undefined;
  const value = Number(parts[1]);
  const unit = parts[2]!;
  if (value > OLDEST) return undefined;
  if (unit === 's') {
    const isDecade = value % 10 === 0 && value >= 10 && value <= 100;
    const before = wordAt(reading, index - 1);
    const isOwn =
      ['her', 'his', 'their', 'early', 'late', 'mid', 'my'].includes(before) ||
      (isDash(symbolAt(reading, index - 1)) && wordAt(reading, index - 2) === 'mid');
    return isDecade && isOwn ? make(reading, index, index, value, 0.6, 'decade of life', true) : undefined;
  }
  if (/^[fm]$/i.test(unit)) {
    return unit < 'a' && value >= 1
      ? make(reading, index, index, value, parts[1]!.length === 2 ? 0.65 : 0.4, 'number and a letter for sex')
      : undefined;
  }
  if (/^y(rs?)?$/i.test(unit)) {
    const old =
      isGlued(reading, index + 1) &&
      symbolAt(reading, index + 1) === 0x2f &&
      wordAt(reading, index + 2) === 'o'
        ? index + 2
        : -1;
    if (old > 0) return make(reading, index, old, value, 0.95, 'number and a word for years of age');
    const isOld =
      (classesAt(reading, index + 1) & OLD) !== 0 ||
      (isDash(symbolAt(reading, index + 1)) && (classesAt(reading, index + 2) & OLD) !== 0) ||
      (symbolAt(reading, index + 1) === 0x2e && wordAt(reading, index + 2) === 'o');
    const isEnclosed = symbolAt(reading, index - 1) === 0x28 && symbolAt(reading, index + 1) === 0x29;
    const isHuman = (classesAt(reading, index + 1) & HUMAN) !== 0 || isEnclosed;
    return isOld || isHuman || isBefore(reading, index, AGED, 2)
      ? make(
          reading,
          index,
          isOld ? index + (symbolAt(reading, index + 1) === 0 ? 1 : 2) : index,
          value,
          0.85,
          'number of years in the place of an age',
        )
      : undefined;
  }
  const isMonths = /^(mo|wo)$/i.test(unit);
  if (isMonths && !(classesAt(reading, index + 1) & HUMAN)) return undefined;
  return make(reading, index, index, isMonths ? -1 : value, 0.92, 'number and a word for years of age');
};

/** Whether a number right after a name is an age: `Mr X, 54,` or `Mr X (54)`. */
export const readAgeAfterName = (reading: Classified, index: number): AgeReading | undefined => {
  const opener = symbolAt(reading, index);
  if (opener !== 0x2c && opener !== 0x28) return undefined;
  const at = index + 1;
  const value = numberAt(reading, at);
  if (value < 1 || value > OLDEST || lengthAt(reading, at) > 3) return undefined;
  if (reading.tokens.shape[at] !== SHAPE_NUMBER || isMeasured(reading, at + 1)) return undefined;
  const closer = symbolAt(reading, at + 1);
  const isClosed =
    opener === 0x28
      ? closer === 0x29 || closer === 0x2c
      : closer === 0x2c ||
        closer === 0x2e ||
        closer === 0x3b ||
        at + 1 >= reading.tokens.count ||
        (reading.tokens.flags[at + 1]! & AFTER_BREAK) !== 0;
  const isDecimal = isGlued(reading, at + 1) && isGlued(reading, at + 2) && numberAt(reading, at + 2) >= 0;
  if (isDecimal) return undefined;
  const isWordAfter = symbolAt(reading, at + 1) === 0 && !(classesAt(reading, at + 1) & (AGE_UNIT | MEASURE));
  return isClosed || (opener === 0x2c && isWordAfter && lengthAt(reading, at) === 2)
    ? make(reading, at, at, value, isClosed ? 0.85 : 0.6, 'number right after a name')
    : undefined;
};

const isMeasured = (reading: Classified, index: number): boolean =>
  (classesAt(reading, index) & MEASURE) !== 0 ||
  symbolAt(reading, index) === 0x25 ||
  symbolAt(reading, index) === 0x2f;
