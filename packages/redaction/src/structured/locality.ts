import type { Classified } from '../classified.ts';
import { classesAt, isGlued, lengthAt, numberAt, symbolAt } from '../classified.ts';
import { AFTER_BLANK_LINE, AFTER_BREAK, SHAPE_ALPHANUMERIC, SHAPE_INITIAL, SHAPE_LOWER } from '../tokens.ts';
import { UNIT_OF_BUILDING } from '../vocabulary.ts';
import { isName, sameLine } from './house.ts';

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

/** Most tokens of a town's name: `Frankfurt am Main`, `København N`, `AB Den Haag`. */
const LONGEST_TOWN = 5;

/**
 * First token of a postcode and town that stand before the street, on its line or the line above:
 * `2200 København N, Nørrebrogade 15`; `first` when there are none.
 */
export const beginOfLocality = (reading: Classified, first: number): number => {
  const { tokens } = reading;
  const isBelow =
    first < tokens.count && (tokens.flags[first]! & (AFTER_BREAK | AFTER_BLANK_LINE)) === AFTER_BREAK;
  let at = first - 1;
  if (symbolAt(reading, at) === 0x2c) at--;
  else if (!isBelow) return first;
  const isCode = (index: number): boolean =>
    numberAt(reading, index) >= 0 && lengthAt(reading, index) >= 4 && lengthAt(reading, index) <= 5;
  // Dunedin 9011, 12 King Street
  if (!isBelow && isCode(at) && isName(reading, at - 1) && sameLine(reading, at)) {
    while (isName(reading, at - 1) && sameLine(reading, at) && first - at < LONGEST_TOWN) at--;
    return at;
  }
  const town = at;
  for (; at > 0 && town - at <= LONGEST_TOWN && sameLine(reading, at); at--) {
    const isSmall = tokens.shape[at] === SHAPE_LOWER && lengthAt(reading, at) <= 4;
    if (isName(reading, at) || (at < town && (isSmall || symbolAt(reading, at) === 0x2d))) continue;
    break;
  }
  if (at === town || !isName(reading, at + 1) || !isCode(at)) return first;
  if (isBelow && symbolAt(reading, first - 1) !== 0x2c && sameLine(reading, at)) return first;
  // The country before it: DK-2200.
  const isCountry = symbolAt(reading, at - 1) === 0x2d && isGlued(reading, at) && isGlued(reading, at - 1);
  return isCountry && isName(reading, at - 2) && lengthAt(reading, at - 2) <= 2 ? at - 2 : at;
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
