import type { Classified } from '../classified.ts';
import { classesAt, isGlued, lengthAt, symbolAt } from '../classified.ts';
import { span } from '../span.ts';
import type { Span } from '../span.ts';
import { AFTER_BREAK, SHAPE_CAPITAL, SHAPE_LOWER } from '../tokens.ts';
import { JOINS_DATE, STREET_AFTER, STREET_BEFORE, UNIT_OF_BUILDING } from '../vocabulary.ts';
import { isName, sameLine, isHouseNumber, beginOfHouse } from './house.ts';
import { endOfLocality } from './locality.ts';

const MOST_NAME_TOKENS = 5;

/** Street name before its type: `12 Great King Street`, at the type. */
const readAfter = (reading: Classified, index: number): Span | undefined => {
  const { tokens } = reading;
  if (!isName(reading, index)) return undefined;
  let at = index - 1;
  let names = 0;
  let words = 0;
  while (at >= 0 && names < MOST_NAME_TOKENS && sameLine(reading, at + 1)) {
    if (isHouseNumber(reading, at)) {
      if (words === 0 || symbolAt(reading, at + 1) === 0x2e) break;
      const first = beginOfHouse(reading, at);
      const last = endOfLocality(
        reading,
        symbolAt(reading, index + 1) === 0x2e && isName(reading, index + 2) && lengthAt(reading, index) < 5
          ? index + 1
          : index,
      );
      return span(
        tokens.start[first]!,
        tokens.end[last]!,
        'address',
        'street',
        0.93,
        'house number, name and type of street',
      );
    }
    const isWithin =
      isName(reading, at) ||
      symbolAt(reading, at) === 0x27 ||
      symbolAt(reading, at) === 0x73 ||
      symbolAt(reading, at) === 0x2d ||
      (tokens.shape[at] === SHAPE_LOWER && classesAt(reading, at) & JOINS_DATE) ||
      symbolAt(reading, at) === 0x2e;
    if (!isWithin) break;
    if (isName(reading, at)) words++;
    names++;
    at--;
  }
  // Without a house number a full type after a capitalised name is a street; abbreviations are not believed.
  if (
    words === 0 ||
    lengthAt(reading, index) < 4 ||
    !isName(reading, index - 1) ||
    !FULL_TYPES.has(reading.text.slice(tokens.start[index]!, tokens.end[index]!).toLowerCase())
  )
    return undefined;
  let first = index - 1;
  while (
    first > 0 &&
    index - first < 3 &&
    sameLine(reading, first) &&
    isName(reading, first - 1) &&
    tokens.shape[first - 1] === SHAPE_CAPITAL &&
    !(tokens.flags[first - 1]! & AFTER_BREAK)
  )
    first--;
  return span(tokens.start[first]!, tokens.end[index]!, 'address', 'street', 0.6, 'name and type of street');
};

/** Types that stand for a street also without a house number. */
const FULL_TYPES = new Set([
  'street',
  'road',
  'avenue',
  'crescent',
  'terrace',
  'lane',
  'drive',
  'parade',
  'highway',
  'boulevard',
  'esplanade',
  'close',
]);

/** `s/n`: sin número. */
const isWithoutNumber = ({ text, tokens }: Classified, index: number): boolean =>
  index + 2 < tokens.count &&
  text.slice(tokens.start[index]!, tokens.end[index + 2]!).toLowerCase() === 's/n';

/** `C/ Piqueras, 98`: the Spanish short form of calle; at the slash. */
export const findSlashStreet = (reading: Classified, index: number): Span | undefined => {
  const { text, tokens } = reading;
  if (
    !isGlued(reading, index) ||
    lengthAt(reading, index - 1) !== 1 ||
    (text.charCodeAt(tokens.start[index - 1]!) | 32) !== 0x63
  )
    return undefined;
  const found = readBefore(reading, index);
  return found === undefined ? undefined : { ...found, start: tokens.start[index - 1]! };
};

/** Street type before its name: `12 rue de la Paix`, `Calle Mayor 5`, `вул. Хрещатик, 12`; at the type. */
const readBefore = (reading: Classified, index: number): Span | undefined => {
  const { tokens } = reading;
  let at = index + 1;
  if (symbolAt(reading, at) === 0x2e) at++;
  let names = 0;
  for (; at < tokens.count && at - index < 9 && sameLine(reading, at); at++) {
    if (isName(reading, at)) names++;
    else if (tokens.shape[at] !== SHAPE_LOWER || lengthAt(reading, at) > 4) {
      if (symbolAt(reading, at) !== 0x27 && symbolAt(reading, at) !== 0x2d) break;
    }
  }
  if (names === 0) return undefined;
  let last = at - 1;
  while (last > index && !isName(reading, last)) last--;
  let house = last + 1;
  if (symbolAt(reading, house) === 0x2c) house++;
  if (classesAt(reading, house) & UNIT_OF_BUILDING) house++;
  if (symbolAt(reading, house) === 0x2e) house++;
  if (reading.text.startsWith('km', tokens.start[house] ?? reading.text.length)) house++;
  if (symbolAt(reading, house) === 0xba || symbolAt(reading, house) === 0x2116) house++;
  let first = index;
  let isNumbered = false;
  if (isWithoutNumber(reading, house)) {
    last = house + 2;
    isNumbered = true;
  } else if (isHouseNumber(reading, house) && sameLine(reading, house) && lengthAt(reading, house) < 5) {
    last = house;
    if (
      (symbolAt(reading, house + 1) === 0x2d || symbolAt(reading, house + 1) === 0x2f) &&
      isHouseNumber(reading, house + 2)
    )
      last = house + 2;
    isNumbered = true;
  }
  let before = index - 1;
  if (symbolAt(reading, before) === 0x2c) before--;
  if (
    classesAt(reading, before) & UNIT_OF_BUILDING ||
    ['bis', 'ter'].includes(reading.text.slice(tokens.start[before] ?? 0, tokens.end[before] ?? 0))
  )
    before--;
  if (!isNumbered && isHouseNumber(reading, before) && sameLine(reading, index)) {
    first = beginOfHouse(reading, before);
    isNumbered = true;
  }
  const isCapitalOrForeign =
    (tokens.shape[index] !== SHAPE_LOWER && symbolAt(reading, index) === 0) ||
    isNumbered ||
    reading.text.charCodeAt(tokens.start[index]!) > 0x400;
  if (!isNumbered && (!isCapitalOrForeign || lengthAt(reading, index) < 3)) return undefined;
  if (!isNumbered && classesAt(reading, index) & STREET_AFTER) return undefined;
  return span(
    tokens.start[first]!,
    tokens.end[endOfLocality(reading, last)]!,
    'address',
    'street',
    isNumbered ? 0.92 : 0.65,
    isNumbered ? 'type and name of street with a house number' : 'type and name of street',
  );
};

/** Street that begins, or whose type stands, at a token. */
export const findStreet = (reading: Classified, index: number): Span | undefined => {
  const classes = classesAt(reading, index);
  if (classes & STREET_BEFORE) {
    const found = readBefore(reading, index);
    if (found !== undefined) return found;
  }
  return classes & STREET_AFTER ? readAfter(reading, index) : undefined;
};
