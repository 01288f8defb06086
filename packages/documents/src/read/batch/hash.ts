/** A text as a whole number below 2³², by FNV-1a with a last stir; no secret keeps it. */
export function hashOf(text: string, seed = 0): number {
  let value = 2_166_136_261 ^ seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 16_777_619);
  value ^= value >>> 15;
  value = Math.imul(value, 2_246_822_519);
  return (value ^ (value >>> 13)) >>> 0;
}

/** A text as a whole number below 2⁵³: among a million, two that share one are not to be expected. */
export const longHashOf = (text: string): number =>
  hashOf(text, 0x51ed_270b) * 2 ** 21 + (hashOf(text) >>> 11);

/** Whole numbers as one below 2³². */
export function hashOfNumbers(...numbers: readonly number[]): number {
  let value = 2_166_136_261;
  for (const number of numbers) {
    value = Math.imul(value ^ number, 0x85eb_ca6b);
    value = Math.imul(value ^ (value >>> 13), 0xc2b2_ae35);
  }
  return (value ^ (value >>> 16)) >>> 0;
}
