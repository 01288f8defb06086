import type { Classified } from '../classified.ts';
import { classesAt, isGlued, lengthAt, numberAt, symbolAt } from '../classified.ts';
import {
  AFTER_BLANK_LINE,
  AFTER_BREAK,
  SHAPE_ALPHANUMERIC,
  SHAPE_CAPITAL,
  SHAPE_INITIAL,
  SHAPE_LOWER,
  SHAPE_MIXED,
  SHAPE_NUMBER,
  SHAPE_UPPER,
} from '../tokens.ts';
import { span } from '../span.ts';
import type { Span } from '../span.ts';
import { JOINS_DATE, STREET_AFTER, STREET_BEFORE, UNIT_OF_BUILDING } from '../vocabulary.ts';

const MOST_NAME_TOKENS = 5;

const isName = ({ tokens }: Classified, index: number): boolean => {
  const shape = tokens.shape[index];
  return shape === SHAPE_CAPITAL || shape === SHAPE_UPPER || shape === SHAPE_MIXED || shape === SHAPE_INITIAL;
};

const sameLine = ({ tokens }: Classified, index: number): boolean =>
  index < tokens.count && !(tokens.flags[index]! & AFTER_BREAK);

/** House number: up to five digits, with a letter (`12a`). */
const isHouseNumber = (reading: Classified, index: number): boolean => {
  if (index < 0 || index >= reading.tokens.count) return false;
  const width = lengthAt(reading, index);
  if (numberAt(reading, index) >= 0) return width <= 5;
  if (reading.tokens.shape[index] !== SHAPE_ALPHANUMERIC || width > 5) return false;
  const first = reading.text.charCodeAt(reading.tokens.start[index]!);
  if (reading.text.charCodeAt(reading.tokens.start[index]! + 1) === 0xba) return true;
  const last = reading.text.charCodeAt(reading.tokens.end[index]! - 2);
  return first >= 48 && first <= 57 && last >= 48 && last <= 57;
};

/** First token of `Unit 3, 12/4` from the house number backwards. */
const beginOfHouse = (reading: Classified, number: number): number => {
  let first = number;
  const sign = symbolAt(reading, first - 1);
  if (
    (sign === 0x2f || sign === 0x2d || sign === 0x2013) &&
    isGlued(reading, first) &&
    isHouseNumber(reading, first - 2)
  )
    first -= 2;
  let at = first - 1;
  if (symbolAt(reading, at) === 0x2c) at--;
  if (isHouseNumber(reading, at) && classesAt(reading, at - 1) & UNIT_OF_BUILDING) return at - 1;
  if (reading.tokens.shape[at] === SHAPE_INITIAL && classesAt(reading, at - 1) & UNIT_OF_BUILDING)
    return at - 1;
  return first;
};

/** Last token of what may follow a street: `, Mornington, Dunedin 9011`, also on the next two lines. */
export const endOfLocality = (reading: Classified, from: number): number => {
  const { tokens } = reading;
  let last = from;
  let breaks = 0;
  for (let at = from + 1; at < tokens.count && at - from < 24; at++) {
    const flags = tokens.flags[at]!;
    if (flags & AFTER_BLANK_LINE) break;
    if (flags & AFTER_BREAK) {
      // Another line belongs to it only when it holds a postcode of its own or ends the block.
      if (++breaks > 3 || !isLocalityLine(reading, at)) break;
    }
    const symbol = symbolAt(reading, at);
    if (symbol === 0x2c || symbol === 0x2d || symbol === 0x2f) {
      if (!isName(reading, at + 1) && !isPostcodePart(reading, at + 1) && !isDoor(reading, at + 1)) break;
      continue;
    }
    // Floor and door in numbers, letters and ordinals: `2º dcha`, `5, D`, `2. tv`.
    if (isDoor(reading, at) && isNear(reading, at)) {
      last = at;
      if (symbolAt(reading, at + 1) === 0x2e && isGlued(reading, at + 1) && isDoor(reading, at + 2)) at++;
      if ([0xba, 0xaa, 0xb0].includes(symbolAt(reading, at + 1))) last = ++at;
      continue;
    }
    const isAfterComma =
      symbolAt(reading, at - 1) === 0x2c || symbolAt(reading, at - 1) === 0x2d || (flags & AFTER_BREAK) !== 0;
    if (isPostcodePart(reading, at)) {
      last = at;
      continue;
    }
    if (!isName(reading, at)) break;
    // Capitals right after the street, without a comma, are its town only before a postcode or another name.
    if (
      !isAfterComma &&
      last === from &&
      !isPostcodePart(reading, at + 1) &&
      symbolAt(reading, at + 1) !== 0x2c
    )
      break;
    last = at;
  }
  return last;
};

/** A short number, a letter with its number, or a word for a part of a building. */
const isDoor = (reading: Classified, index: number): boolean => {
  if (index >= reading.tokens.count) return false;
  const width = lengthAt(reading, index);
  if (numberAt(reading, index) >= 0) return width <= 3;
  if (reading.tokens.shape[index] === SHAPE_ALPHANUMERIC) return width <= 3;
  if (reading.tokens.shape[index] === SHAPE_INITIAL)
    return symbolAt(reading, index + 1) !== 0 || !sameLine(reading, index + 1);
  return (classesAt(reading, index) & UNIT_OF_BUILDING) !== 0 && width <= 10;
};

/** Right after a house number or a comma, so that a count in the next clause is not taken. */
const isNear = (reading: Classified, index: number): boolean => {
  const before = symbolAt(reading, index - 1);
  const classes = classesAt(reading, index) | classesAt(reading, index - 1);
  return (
    before === 0x2c ||
    before === 0x2d ||
    before === 0x2f ||
    before === 0x2e ||
    before === 0xba ||
    before === 0xaa ||
    (classes & UNIT_OF_BUILDING) !== 0
  );
};

const isPostcodePart = (reading: Classified, index: number): boolean => {
  if (index < 0 || index >= reading.tokens.count) return false;
  const width = lengthAt(reading, index);
  if (numberAt(reading, index) >= 0) return width >= 4 && width <= 6;
  return (
    reading.tokens.shape[index] === SHAPE_ALPHANUMERIC && width >= 2 && width <= 5 && isUpper(reading, index)
  );
};

const isUpper = ({ text, tokens }: Classified, index: number): boolean => {
  for (let at = tokens.start[index]!; at < tokens.end[index]!; at++) {
    const unit = text.charCodeAt(at);
    if (!((unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90))) return false;
  }
  return true;
};

/** A short line of capitalised words and at most a postcode, as in a postal address. */
const isLocalityLine = (reading: Classified, first: number): boolean => {
  const { tokens } = reading;
  let names = 0;
  let numbers = 0;
  let at = first;
  for (; at < tokens.count && at - first < 9; at++) {
    if (at > first && tokens.flags[at]! & AFTER_BREAK) break;
    if (isPostcodePart(reading, at)) numbers++;
    else if (isName(reading, at)) names++;
    else if (symbolAt(reading, at) !== 0x2c && symbolAt(reading, at) !== 0x2d) return false;
  }
  return at - first < 9 && names > 0 && names <= 5 && (numbers > 0 || names <= 3);
};

/** Endings of German, Dutch and Danish street names written as one word. */
const ENDINGS = [
  'straße',
  'strasse',
  'str',
  'straat',
  'gasse',
  'allee',
  'laan',
  'vej',
  'gade',
  'gracht',
  'kade',
  'plein',
  'stræde',
  'weg',
  'platz',
  'ring',
  'damm',
  'ufer',
  'dijk',
  'singel',
  'plads',
  'alle',
  'allé',
  'parken',
  'vænget',
  'steeg',
  'hof',
];

const hasStreetEnding = ({ text, tokens }: Classified, index: number): boolean => {
  const shape = tokens.shape[index]!;
  const start = tokens.start[index]!;
  const end = tokens.end[index]!;
  if (
    (shape !== SHAPE_CAPITAL && shape !== SHAPE_MIXED && shape !== SHAPE_UPPER) ||
    end - start < 6 ||
    end - start > 40
  )
    return false;
  const tail = text.slice(Math.max(start + 2, end - 7), end).toLowerCase();
  return ENDINGS.some((ending) => tail.endsWith(ending));
};

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

/** Street written as one word with its number after it: `Hauptstraße 12, 8001 Zürich`; at a capitalised word. */
export const findCompoundStreet = (reading: Classified, index: number): Span | undefined => {
  if (!hasStreetEnding(reading, index)) return undefined;
  const { tokens } = reading;
  let house = index + 1;
  if (symbolAt(reading, house) === 0x2e) house++;
  if (!isHouseNumber(reading, house) || !sameLine(reading, house) || lengthAt(reading, house) > 4)
    return undefined;
  let first = index;
  while (
    first > 0 &&
    index - first < 2 &&
    sameLine(reading, first) &&
    (tokens.shape[first - 1] === SHAPE_CAPITAL || symbolAt(reading, first - 1) === 0x2d)
  )
    first--;
  let last = house;
  if (tokens.shape[house + 1] === SHAPE_INITIAL && sameLine(reading, house + 1)) last++;
  return span(
    tokens.start[first]!,
    tokens.end[endOfLocality(reading, last)]!,
    'address',
    'street',
    0.9,
    'name of a street and house number',
  );
};

const NUMBERISH = (shape: number | undefined): boolean =>
  shape === SHAPE_NUMBER || shape === SHAPE_ALPHANUMERIC;

/** `PO Box 123, Dunedin`, `Private Bag 1921`, `Postfach 12`, `Boîte postale 3`; at the number. */
export const findBox = (reading: Classified, index: number): Span | undefined => {
  const { text, tokens } = reading;
  if (!NUMBERISH(tokens.shape[index]) || index === 0) return undefined;
  const word = text
    .slice(tokens.start[index - 1]!, Math.min(tokens.end[index - 1]!, tokens.start[index - 1]! + 12))
    .toLowerCase();
  let first = -1;
  if (word === 'postfach' || word === 'postboks' || word === 'postbus') first = index - 1;
  else if (word === 'box' || word === 'bag' || word === 'postale') {
    for (let back = 2; back <= 5 && index - back >= 0 && first < 0; back++) {
      const before = text
        .slice(
          tokens.start[index - back]!,
          Math.min(tokens.end[index - back]!, tokens.start[index - back]! + 12),
        )
        .toLowerCase();
      if (
        before === 'po' ||
        before === 'private' ||
        before === 'postal' ||
        before === 'boîte' ||
        before === 'locked' ||
        (before === 'p' && back >= 3)
      )
        first = index - back;
    }
  }
  return first < 0
    ? undefined
    : span(
        tokens.start[first]!,
        tokens.end[endOfLocality(reading, index)]!,
        'address',
        'box',
        0.95,
        'post box and its number',
      );
};
