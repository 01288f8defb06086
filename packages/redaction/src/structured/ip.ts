import type { Classified } from '../classified.ts';
import { isGlued, numberAt, symbolAt } from '../classified.ts';
import { span } from '../span.ts';
import type { Span } from '../span.ts';

/** IPv4 address that begins at a number: four numbers up to 255 with dots, with a port or mask after them. */
export const findIpv4 = (reading: Classified, index: number): Span | undefined => {
  const { tokens } = reading;
  if (symbolAt(reading, index + 1) !== 0x2e) return undefined;
  for (let part = 0; part < 4; part++) {
    const at = index + part * 2;
    const value = numberAt(reading, at);
    if (
      value < 0 ||
      value > 255 ||
      (part > 0 && !(isGlued(reading, at) && isGlued(reading, at - 1) && symbolAt(reading, at - 1) === 0x2e))
    )
      return undefined;
  }
  if (isGlued(reading, index) && symbolAt(reading, index - 1) === 0x2e) return undefined;
  const last = index + 6;
  if (
    symbolAt(reading, last + 1) === 0x2e &&
    isGlued(reading, last + 1) &&
    numberAt(reading, last + 2) >= 0 &&
    isGlued(reading, last + 2)
  )
    return undefined;
  // Four numbers below ten are a version or a numbered heading rather than a host.
  const isSmall = [0, 2, 4, 6].every((offset) => numberAt(reading, index + offset) < 10);
  return span(
    tokens.start[index]!,
    tokens.end[last]!,
    'ip',
    undefined,
    isSmall ? 0.4 : 0.92,
    'four numbers up to 255 with dots',
  );
};

const isHex = (unit: number): boolean =>
  (unit >= 48 && unit <= 57) || ((unit | 32) >= 97 && (unit | 32) <= 102);

/** Longest written form of an IPv6 address with an embedded IPv4 address. */
const LONGEST = 45;

/**
 * IPv6 address (RFC 4291, 2.2) or hardware address (six pairs of hexadecimal digits) around a colon or hyphen; read
 * only at its first sign.
 */
export const findHexAddress = (reading: Classified, index: number): Span | undefined => {
  const { text, tokens } = reading;
  const sign = tokens.start[index]!;
  let start = sign;
  while (start > 0 && sign - start < 5 && isHex(text.charCodeAt(start - 1))) start--;
  if (sign - start > 4) return undefined;
  const before = start > 0 ? text.charCodeAt(start - 1) : 0x20;
  if (
    before === text.charCodeAt(sign) ||
    (before > 47 && before !== 0x5b && before !== 0x3d && before < 123 && before !== 0x3a)
  )
    return undefined;
  const separator = text.charCodeAt(sign);
  let groups = sign > start ? 1 : 0;
  let pairs = sign - start === 2 ? 1 : 0;
  let gaps = 0;
  let letters = 0;
  let at = sign;
  while (at < text.length && at - start < LONGEST && text.charCodeAt(at) === separator) {
    if (text.charCodeAt(at + 1) === separator) {
      gaps++;
      at++;
      if (gaps > 1) return undefined;
    }
    const from = at + 1;
    let to = from;
    while (to < text.length && to - from < 5 && isHex(text.charCodeAt(to))) {
      if (text.charCodeAt(to) > 57) letters++;
      to++;
    }
    if (to - from > 4) return undefined;
    if (to === from) {
      if (text.charCodeAt(from - 2) !== separator) at = from - 1;
      else at = from;
      break;
    }
    groups++;
    if (to - from === 2) pairs++;
    at = to;
  }
  const after = text.charCodeAt(at);
  if ((after | 32) >= 97 && (after | 32) <= 122 && at < text.length && after < 128) return undefined;
  if (groups === 6 && pairs === 6 && gaps === 0)
    return span(start, at, 'identifier', 'mac', 0.9, 'six pairs of hexadecimal digits');
  if (separator !== 0x3a) return undefined;
  if (gaps === 1 ? groups >= 2 && groups <= 7 && (letters > 0 || groups > 2) : groups === 8)
    return span(start, at, 'ip', undefined, 0.92, 'groups of hexadecimal digits with colons');
  return undefined;
};
