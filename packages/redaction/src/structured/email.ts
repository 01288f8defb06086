import { classOf, CASELESS, DIGIT, LOWER, UPPER } from '../characters.ts';
import type { Classified } from '../classified.ts';
import { span } from '../span.ts';
import type { Span } from '../span.ts';

/** Longest local part and longest domain (RFC 5321, 4.5.3.1). */
const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 255;

const isWord = (unit: number): boolean => {
  const type = classOf(unit);
  return type === UPPER || type === LOWER || type === DIGIT || type === CASELESS;
};

const isLocal = (unit: number): boolean =>
  isWord(unit) ||
  unit === 0x2e ||
  unit === 0x5f ||
  unit === 0x25 ||
  unit === 0x2b ||
  unit === 0x2d ||
  unit === 0x27;

const isLetter = (unit: number): boolean => isWord(unit) && classOf(unit) !== DIGIT;

/** End of a domain that begins at a place: labels with dots between, the last one letters; −1 when there is none. */
export const endOfDomain = (text: string, from: number): number => {
  const limit = Math.min(text.length, from + LONGEST_DOMAIN);
  let at = from;
  let end = -1;
  while (at < limit) {
    const label = at;
    let letters = 0;
    while (at < limit && (isWord(text.charCodeAt(at)) || text.charCodeAt(at) === 0x2d)) {
      if (isLetter(text.charCodeAt(at))) letters++;
      at++;
    }
    if (at === label) break;
    if (label > from && letters >= 2 && letters === at - label) end = at;
    else if (label > from && letters >= 2 && text.charCodeAt(at - 1) === 0x2d) end = at - 1;
    if (text.charCodeAt(at) !== 0x2e) break;
    at++;
  }
  return end;
};

/**
 * E-mail address around an `@`, or a handle (`@name`) when nothing stands before it. At most 320 characters are
 * read per `@`.
 */
export const findEmail = (reading: Classified, index: number): Span | undefined => {
  const { text, tokens } = reading;
  const at = tokens.start[index]!;
  let start = at;
  const limit = Math.max(0, at - LONGEST_LOCAL);
  while (start > limit && isLocal(text.charCodeAt(start - 1))) start--;
  while (start < at && !isWord(text.charCodeAt(start))) start++;
  const end = endOfDomain(text, at + 1);
  if (start < at && end > 0) return span(start, end, 'email', undefined, 0.98, 'local part, @ and a domain');
  if (start < at) {
    // Written without a top-level domain, as in a hospital's own network.
    let last = at + 1;
    while (last < text.length && last - at < LONGEST_LOCAL && isLocal(text.charCodeAt(last))) last++;
    while (last > at + 1 && !isWord(text.charCodeAt(last - 1))) last--;
    return last - at > 3 && isLetter(text.charCodeAt(at + 1))
      ? span(start, last, 'email', undefined, 0.6, 'local part, @ and a host without a dot')
      : undefined;
  }
  let last = at + 1;
  while (
    last < text.length &&
    last - at < LONGEST_LOCAL &&
    (isWord(text.charCodeAt(last)) || text.charCodeAt(last) === 0x5f)
  )
    last++;
  if (last - at > 3 && isLetter(text.charCodeAt(at + 1)))
    return span(at, last, 'identifier', 'handle', 0.6, '@ before a name without a domain');
  return undefined;
};

const skipSpaces = (text: string, at: number): number => {
  let next = at;
  while (next - at < 3 && text.charCodeAt(next) === 0x20) next++;
  return next;
};

const isAt = (text: string, at: number, word: string): boolean =>
  text.slice(at, at + word.length).toLowerCase() === word;

/** E-mail address with `(at)`, `[at]` or ` at … dot ` in place of its signs. `index` is the token `at`. */
export const findSpelledEmail = (reading: Classified, index: number): Span | undefined => {
  const { text, tokens } = reading;
  let before = tokens.start[index]!;
  let after = tokens.end[index]!;
  const opening = text.charCodeAt(before - 1);
  const isBracketed = (opening === 0x28 || opening === 0x5b) && [0x29, 0x5d].includes(text.charCodeAt(after));
  if (isBracketed) {
    before--;
    after++;
  }
  while (before > 0 && text.charCodeAt(before - 1) === 0x20) before--;
  let start = before;
  while (start > 0 && before - start < LONGEST_LOCAL && isLocal(text.charCodeAt(start - 1))) start--;
  if (start === before) return undefined;
  let at = skipSpaces(text, after);
  let end = -1;
  for (let labels = 0; labels < 4; labels++) {
    const label = at;
    while (
      at < text.length &&
      at - label < 63 &&
      (isWord(text.charCodeAt(at)) || text.charCodeAt(at) === 0x2d)
    )
      at++;
    if (at === label) break;
    if (labels > 0) end = at;
    const next = skipSpaces(text, at);
    const isWordDot = isAt(text, next, 'dot ');
    if (isWordDot || isAt(text, next, '(dot)') || isAt(text, next, '[dot]'))
      at = skipSpaces(text, next + (isWordDot ? 3 : 5));
    else if (isBracketed && text.charCodeAt(at) === 0x2e) at++;
    else break;
  }
  return end > 0
    ? span(start, end, 'email', undefined, 0.85, 'address with its signs spelled out')
    : undefined;
};
