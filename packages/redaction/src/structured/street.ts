import type { Classified } from '../classified.ts';
import { classesAt, isGlued, lengthAt, symbolAt } from '../classified.ts';
import { span } from '../span.ts';
import type { Span } from '../span.ts';
import { AFTER_BREAK, SHAPE_CAPITAL, SHAPE_INITIAL, SHAPE_LOWER, SHAPE_UPPER } from '../tokens.ts';
import { JOINS_DATE, NUMBER_WORD, STREET_AFTER, STREET_BEFORE, UNIT_OF_BUILDING } from '../vocabulary.ts';
import { isName, sameLine, isHouseNumber, beginOfHouse } from './house.ts';
import { beginOfLocality, endOfLocality } from './locality.ts';

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
        tokens.start[beginOfLocality(reading, first)]!,
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

/** Token after the name of a street: capitalised and short words, short forms with their full stop. */
const endOfName = (reading: Classified, from: number): number => {
  const { tokens } = reading;
  let at = from;
  let lower = 0;
  for (; at < tokens.count && at - from < 9 && sameLine(reading, at); at++) {
    const symbol = symbolAt(reading, at);
    if (symbol === 0x27 || symbol === 0x2d) continue;
    if (
      symbol === 0x2e &&
      isName(reading, at - 1) &&
      lengthAt(reading, at - 1) <= 4 &&
      isName(reading, at + 1)
    )
      continue;
    if (isName(reading, at)) continue;
    if (tokens.shape[at] !== SHAPE_LOWER || classesAt(reading, at) & NUMBER_WORD) break;
    if (lengthAt(reading, at) > 4 && ++lower > 2) break;
  }
  return at;
};

/** Past the comma, `nº`, `km.` and words for a part of a building before a house number. */
const skipHouseSigns = (reading: Classified, from: number): number => {
  let at = from;
  for (let sign = 0; sign < 4; sign++) {
    const symbol = symbolAt(reading, at);
    const isKilometre = reading.text.startsWith('km', reading.tokens.start[at] ?? reading.text.length);
    const isSign =
      symbol === 0x2c || symbol === 0x2e || symbol === 0xba || symbol === 0xb0 || symbol === 0x2116;
    if (!isSign && !isKilometre && !(classesAt(reading, at) & (UNIT_OF_BUILDING | NUMBER_WORD))) break;
    at++;
  }
  return at;
};

/** A letter that ends its line or stands before a sign. */
const isDoorLetter = (reading: Classified, index: number): boolean =>
  sameLine(reading, index) && (symbolAt(reading, index + 1) !== 0 || !sameLine(reading, index + 1));

/** Street type before its name: `12 rue de la Paix`, `Calle Mayor 5`, `вул. Хрещатик, 12`; at the type. */
const readBefore = (reading: Classified, index: number): Span | undefined => {
  const { tokens } = reading;
  const from = symbolAt(reading, index + 1) === 0x2e ? index + 2 : index + 1;
  const end = endOfName(reading, from);
  let last = end - 1;
  while (last > index && !isName(reading, last)) last--;
  const names = last - index;
  let house = skipHouseSigns(reading, last + 1);
  if (!isHouseNumber(reading, house) && tokens.shape[index] !== SHAPE_LOWER && end > from) {
    // A name in lower case is believed between a capitalised type and a number: Paseo de los olivos, 13.
    house = skipHouseSigns(reading, end);
    if (isHouseNumber(reading, house) && sameLine(reading, house)) last = end - 1;
  }
  if (names === 0 && last === index) return undefined;
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
    // The door right after the number: 9 D.
    if (tokens.shape[last + 1] === SHAPE_INITIAL && isDoorLetter(reading, last + 1)) last++;
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
    tokens.start[isNumbered ? beginOfLocality(reading, first) : first]!,
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
  // CT, AV and PL in capitals are a scan, a node and a plaque unless all around is in capitals too.
  const { shape } = reading.tokens;
  if (
    shape[index] === SHAPE_UPPER &&
    lengthAt(reading, index) < 3 &&
    shape[index - 1] !== SHAPE_UPPER &&
    shape[index + 1] !== SHAPE_UPPER
  )
    return undefined;
  if (classes & STREET_BEFORE) {
    const found = readBefore(reading, index);
    if (found !== undefined) return found;
  }
  return classes & STREET_AFTER ? readAfter(reading, index) : undefined;
};
