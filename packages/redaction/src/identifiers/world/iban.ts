import { mod97OfAlphanumeric } from '../check-digits.ts';
import { span } from '../../span.ts';
import type { Span } from '../../span.ts';

/** Lengths by country, as pairs of a code and two digits. */
const LENGTHS =
  'AD24AE23AL28AT20AZ28BA20BE16BG22BH22BR29BY28CH21CR22CY28CZ24DE22DK18DO28EE20EG29ES24FI18FO18FR27GB22GE22GI23GL18GR27GT28HR21HU28IE22IL23' +
  'IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21MC27MD24ME22MK19MR27MT31MU30NL18NO15PK24PL28PS29PT25QA29RO24RS22SA24SC31SE24SI19SK24SM27' +
  'ST25SV28TL23TN24TR26UA29VA22VG24XK20';

/** Fewest digits in an account of any country: Malta's, with up to twenty letters, is the extreme that is left out. */
const FEWEST_DIGITS = 10;

const lengthOf = (country: string): number => {
  for (let at = 0; at < LENGTHS.length; at += 4) {
    if (LENGTHS.startsWith(country, at)) return Number(LENGTHS.slice(at + 2, at + 4));
  }
  return 0;
};

const isCharacter = (unit: number): boolean =>
  (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);

/**
 * International bank account number: country, two check digits, up to 30 characters, MOD 97-10; spaces and hyphens
 * between groups are allowed.
 *
 * Source: ISO 13616-1:2020; SWIFT IBAN Registry, https://www.swift.com/standards/data-standards/iban-international-bank-account-number
 */
export const findIban = (text: string, start: number): Span | undefined => {
  if (start > 0 && isCharacter(text.charCodeAt(start - 1))) return undefined;
  const third = text.charCodeAt(start + 2);
  if (third < 48 || third > 57 || text.charCodeAt(start) < 65) return undefined;
  const length = lengthOf(text.slice(start, start + 2).toUpperCase());
  if (length === 0) return undefined;
  let compact = '';
  let at = start;
  for (; at < text.length && compact.length < length; at++) {
    const unit = text.charCodeAt(at);
    if (isCharacter(unit)) compact += text[at];
    else if (!((unit === 0x20 || unit === 0x2d || unit === 0xa0) && isCharacter(text.charCodeAt(at + 1))))
      return undefined;
  }
  if (compact.length < length || isCharacter(text.charCodeAt(at))) return undefined;
  const upper = compact.toUpperCase();
  const isRight = mod97OfAlphanumeric(upper.slice(4) + upper.slice(0, 4)) === 1;
  // A word that begins like a country and is followed by prose must not become an account.
  if (compact.replace(/\D/g, '').length < FEWEST_DIGITS) return undefined;
  return span(
    start,
    at,
    'identifier',
    'iban',
    isRight ? 0.98 : 0.45,
    `shape of an IBAN; check digits ${isRight ? 'right' : 'wrong'}`,
  );
};
