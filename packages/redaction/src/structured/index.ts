import { foldedHash } from '../characters.ts';
import type { Classified } from '../classified.ts';
import { symbolAt } from '../classified.ts';
import {
  SHAPE_ALPHANUMERIC,
  SHAPE_CAPITAL,
  SHAPE_LOWER,
  SHAPE_MIXED,
  SHAPE_NUMBER,
  SHAPE_SYMBOL,
  SHAPE_UPPER,
} from '../tokens.ts';
import { findIdentifiers, mayBeginIdentifier } from '../identifiers/find.ts';
import { formsOf } from '../identifiers/forms.ts';
import type { Identifier } from '../identifiers/identifier.ts';
import { findIban } from '../identifiers/world/iban.ts';
import { span } from '../span.ts';
import type { Span } from '../span.ts';
import { LABEL, MONTH, POSTCODE_WORD, SPELLED, STREET_AFTER, STREET_BEFORE } from '../vocabulary.ts';
import { readGluedAge } from './age-glued.ts';
import { readAge } from './age.ts';
import type { AgeReading } from './age-reading.ts';
import { dateSubkind, readDate } from './date.ts';
import { findEmail, findSpelledEmail } from './email.ts';
import { findHexAddress, findIpv4 } from './ip.ts';
import { findLabelled } from './label.ts';
import { findPhone } from './phone.ts';
import { findLabelledPostcode, findPostcode } from './postcode.ts';
import { findBox, findCompoundStreet } from './compound-street.ts';
import { findSlashStreet, findStreet } from './street.ts';
import { findBareUrl, findUrl } from './url.ts';

/** Span of an age: over 89 apart, decades of life apart. */
export const ageSpan = (age: AgeReading): Span =>
  span(
    age.start,
    age.end,
    'age',
    age.years > 89 ? 'over89' : age.isBand ? 'band' : undefined,
    age.score,
    age.why,
  );

const AT = foldedHash('at');

const push = (out: Span[], found: Span | undefined): void => {
  if (found !== undefined) out.push(found);
};

/**
 * Run every scanner where its first sign stands: at digits, at `@ : . + ( #`, at words of the vocabulary. Each scanner
 * reads a bounded number of characters or moves on past what it read, so that the whole is linear.
 *
 * @returns candidates in order of their signs; they may overlap, `merge` decides between them
 */
export const scanStructured = (reading: Classified, identifiers: readonly Identifier[]): Span[] => {
  const { text, tokens, classes } = reading;
  const forms = formsOf(identifiers);
  const out: Span[] = [];
  let pastUrl = 0;
  let pastDate = -1;
  const { count, start, end, shape: shapes, hash } = tokens;
  for (let index = 0; index < count; index++) {
    const shape = shapes[index]!;
    if (start[index]! < pastUrl) continue;
    if (shape === SHAPE_SYMBOL) {
      const symbol = hash[index]!;
      if (symbol === 0x2c) continue;
      if (symbol === 0x40) push(out, findEmail(reading, index));
      else if (symbol === 0x3a) {
        const url = findUrl(reading, index);
        push(out, url ?? findHexAddress(reading, index));
        if (url !== undefined) pastUrl = url.end;
      } else if (symbol === 0x2e) {
        const url = index > 0 ? findBareUrl(reading, index) : undefined;
        push(out, url);
        if (url !== undefined) pastUrl = url.end;
      } else if (symbol === 0x2b || symbol === 0x28) push(out, findPhone(reading, index));
      else if (symbol === 0x2f && index > 0) push(out, findSlashStreet(reading, index));
      else if (symbol === 0x23) push(out, findLabelled(reading, index));
      else if (symbol === 0x2d && index > 0) push(out, findHexAddress(reading, index));
      continue;
    }
    if (shape === SHAPE_NUMBER || shape === SHAPE_ALPHANUMERIC) {
      if (index > pastDate) {
        const date = readDate(reading, index);
        if (date !== undefined) {
          out.push(span(date.start, date.end, 'date', dateSubkind(date), date.score, date.why));
          pastDate = date.last;
        }
      }
      findIdentifiers(reading, forms, index, out);
      push(out, findBox(reading, index));
      if (shape === SHAPE_NUMBER) {
        push(out, findIpv4(reading, index));
        if (symbolAt(reading, index - 1) !== 0x2b) push(out, findPhone(reading, index));
        const age = readAge(reading, index);
        if (age !== undefined) out.push(ageSpan(age));
      } else {
        const age = readGluedAge(reading, index);
        if (age !== undefined) out.push(ageSpan(age));
        push(out, findPostcode(reading, index));
        push(out, findIban(text, start[index]!));
      }
      continue;
    }
    const bits = classes[index]!;
    if (bits !== 0) {
      if (bits & MONTH && index > pastDate) {
        const date = readDate(reading, index);
        if (date !== undefined) {
          out.push(span(date.start, date.end, 'date', dateSubkind(date), date.score, date.why));
          pastDate = date.last;
        }
      }
      if (bits & SPELLED) {
        const age = readAge(reading, index);
        if (age !== undefined && age.last > index) out.push(ageSpan(age));
      }
      if (bits & (STREET_AFTER | STREET_BEFORE)) push(out, findStreet(reading, index));
      if (bits & POSTCODE_WORD) push(out, findLabelledPostcode(reading, index));
      if (bits & LABEL) push(out, findLabelled(reading, index));
    }
    // What follows words is words, mostly.
    if (shapes[index + 1]! >= SHAPE_NUMBER && mayBeginIdentifier(reading, index)) {
      findIdentifiers(reading, forms, index, out);
      if (shape === SHAPE_UPPER) push(out, findPostcode(reading, index));
    }
    if (shape === SHAPE_CAPITAL || shape === SHAPE_MIXED || shape === SHAPE_UPPER)
      push(out, findCompoundStreet(reading, index));
    else if (
      shape === SHAPE_LOWER &&
      end[index]! - start[index]! === 2 &&
      hash[index] === AT &&
      text.startsWith('at', start[index]!)
    )
      push(out, findSpelledEmail(reading, index));
  }
  return out;
};
