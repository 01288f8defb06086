import { foldedHash } from '../characters.ts';
import type { Classified } from '../classified.ts';
import { lengthAt, symbolAt } from '../classified.ts';
import { span } from '../span.ts';
import type { Span } from '../span.ts';
import {
  SHAPE_ALPHANUMERIC,
  SHAPE_CAPITAL,
  SHAPE_INITIAL,
  SHAPE_MIXED,
  SHAPE_NUMBER,
  SHAPE_UPPER,
} from '../tokens.ts';
import { sameLine, isHouseNumber } from './house.ts';
import { beginOfLocality, endOfLocality } from './locality.ts';

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

/** Street written as one word with its number after it: `Hauptstraße 12, 8001 Zürich`; at a capitalised word. */
export const findCompoundStreet = (reading: Classified, index: number): Span | undefined => {
  const { tokens } = reading;
  let house = index + 1;
  if (symbolAt(reading, house) === 0x2e) house++;
  if (!isHouseNumber(reading, house) || !sameLine(reading, house) || lengthAt(reading, house) > 4)
    return undefined;
  if (!hasStreetEnding(reading, index)) return undefined;
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
    tokens.start[beginOfLocality(reading, first)]!,
    tokens.end[endOfLocality(reading, last)]!,
    'address',
    'street',
    0.9,
    'name of a street and house number',
  );
};

/** Words right before the number of a post box, by their folded hash. */
const BOXES: ReadonlySet<number> = new Set(
  ['postfach', 'postboks', 'postbus', 'box', 'bag', 'postale'].map(foldedHash),
);

const NUMBERISH = (shape: number | undefined): boolean =>
  shape === SHAPE_NUMBER || shape === SHAPE_ALPHANUMERIC;

/** `PO Box 123, Dunedin`, `Private Bag 1921`, `Postfach 12`, `Boîte postale 3`; at the number. */
export const findBox = (reading: Classified, index: number): Span | undefined => {
  const { text, tokens } = reading;
  if (index === 0 || !BOXES.has(tokens.hash[index - 1]!) || !NUMBERISH(tokens.shape[index])) return undefined;
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
        tokens.start[beginOfLocality(reading, first)]!,
        tokens.end[endOfLocality(reading, index)]!,
        'address',
        'box',
        0.95,
        'post box and its number',
      );
};
