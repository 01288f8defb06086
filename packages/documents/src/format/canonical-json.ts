import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * JSON with its keys in order of their UTF-16 units, no white space and nothing undefined: one value, one text.
 *
 * Source of the method: RFC 8785, JSON Canonicalization Scheme.
 *
 * @throws {TypeError} where the value is none that JSON can hold: a function, a symbol, a bigint, NaN or an infinity.
 * @example
 * canonicalJson({ b: 1, a: [true, undefined] }); //=> '{"a":[true,null],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value === 'object') {
    const entries = Object.entries(value).filter(([, held]) => held !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${canonicalJson(held)}`).join(',')}}`;
  }
  throw new TypeError(
    `A value of type ${typeof value} has no canonical JSON. Give text, finite numbers, booleans, lists and plain objects.`,
  );
}

/**
 * The SHA-256 of a text as UTF-8, or of bytes, in lower-case hexadecimal (FIPS 180-4).
 *
 * @example
 * sha256Hex(''); //=> 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
 */
export function sha256Hex(content: string | Uint8Array): string {
  return bytesToHex(sha256(typeof content === 'string' ? utf8ToBytes(content) : content));
}
