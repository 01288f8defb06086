import type { Classified } from '../classified.ts';
import { classesAt, isGlued, lengthAt, numberAt, symbolAt } from '../classified.ts';
import { AFTER_BREAK, SHAPE_ALPHANUMERIC, SHAPE_NUMBER } from '../tokens.ts';
import { MEASURE, AGED, AGE_UNIT, HUMAN, OLD } from '../vocabulary.ts';
import { OLDEST, make, wordAt, isDash, isBefore, isMeasured } from './age-reading.ts';
import type { AgeReading } from './age-reading.ts';

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
