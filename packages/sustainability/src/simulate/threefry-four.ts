const parity = 0x1bd11bda;

/**
 * Draws the blocks (`c0`, `c1`), (`c0`, `c1 + step`), (`c0`, `c1 + 2 step`) and (`c0`, `c1 + 3 step`) of a stream into `into`, eight
 * words from `place` on: the same as four calls of `threefry`. Each round waits for the one before it, so four blocks side by side
 * take less than twice the time of one.
 */
export function threefryFour(
  low: number,
  high: number,
  c0: number,
  c1: number,
  step: number,
  into: Int32Array,
  place: number,
): void {
  const third = parity ^ low ^ high;
  let w0 = (c0 + low) | 0;
  let w1 = (c1 + high) | 0;
  let x0 = w0;
  let x1 = (w1 + step) | 0;
  let y0 = w0;
  let y1 = (x1 + step) | 0;
  let z0 = w0;
  let z1 = (y1 + step) | 0;
  w0 = (w0 + w1) | 0;
  x0 = (x0 + x1) | 0;
  y0 = (y0 + y1) | 0;
  z0 = (z0 + z1) | 0;
  w1 = ((w1 << 13) | (w1 >>> 19)) ^ w0;
  x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0;
  y1 = ((y1 << 13) | (y1 >>> 19)) ^ y0;
  z1 = ((z1 << 13) | (z1 >>> 19)) ^ z0;
  w0 = (w0 + w1) | 0;
  x0 = (x0 + x1) | 0;
  y0 = (y0 + y1) | 0;
  z0 = (z0 + z1) | 0;
  w1 = ((w1 << 15) | (w1 >>> 17)) ^ w0;
  x1 = ((x1 << 15) | (x1 >>> 17)) ^ x0;
  y1 = ((y1 << 15) | (y1 >>> 17)) ^ y0;
  z1 = ((z1 << 15) | (z1 >>> 17)) ^ z0;
  w0 = (w0 + w1) | 0;
  x0 = (x0 + x1) | 0;
  y0 = (y0 + y1) | 0;
  z0 = (z0 + z1) | 0;
  w1 = ((w1 << 26) | (w1 >>> 6)) ^ w0;
  x1 = ((x1 << 26) | (x1 >>> 6)) ^ x0;
  y1 = ((y1 << 26) | (y1 >>> 6)) ^ y0;
  z1 = ((z1 << 26) | (z1 >>> 6)) ^ z0;
  w0 = (w0 + w1) | 0;
  x0 = (x0 + x1) | 0;
  y0 = (y0 + y1) | 0;
  z0 = (z0 + z1) | 0;
  w1 = ((w1 << 6) | (w1 >>> 26)) ^ w0;
  x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0;
  y1 = ((y1 << 6) | (y1 >>> 26)) ^ y0;
  z1 = ((z1 << 6) | (z1 >>> 26)) ^ z0;
  w0 = (w0 + high) | 0;
  x0 = (x0 + high) | 0;
  y0 = (y0 + high) | 0;
  z0 = (z0 + high) | 0;
  w1 = (w1 + third + 1) | 0;
  x1 = (x1 + third + 1) | 0;
  y1 = (y1 + third + 1) | 0;
  z1 = (z1 + third + 1) | 0;
  w0 = (w0 + w1) | 0;
  x0 = (x0 + x1) | 0;
  y0 = (y0 + y1) | 0;
  z0 = (z0 + z1) | 0;
  w1 = ((w1 << 17) | (w1 >>> 15)) ^ w0;
  x1 = ((x1 << 17) | (x1 >>> 15)) ^ x0;
  y1 = ((y1 << 17) | (y1 >>> 15)) ^ y0;
  z1 = ((z1 << 17) | (z1 >>> 15)) ^ z0;
  w0 = (w0 + w1) | 0;
  x0 = (x0 + x1) | 0;
  y0 = (y0 + y1) | 0;
  z0 = (z0 + z1) | 0;
  w1 = ((w1 << 29) | (w1 >>> 3)) ^ w0;
  x1 = ((x1 << 29) | (x1 >>> 3)) ^ x0;
  y1 = ((y1 << 29) | (y1 >>> 3)) ^ y0;
  z1 = ((z1 << 29) | (z1 >>> 3)) ^ z0;
  w0 = (w0 + w1) | 0;
  x0 = (x0 + x1) | 0;
  y0 = (y0 + y1) | 0;
  z0 = (z0 + z1) | 0;
  w1 = ((w1 << 16) | (w1 >>> 16)) ^ w0;
  x1 = ((x1 << 16) | (x1 >>> 16)) ^ x0;
  y1 = ((y1 << 16) | (y1 >>> 16)) ^ y0;
  z1 = ((z1 << 16) | (z1 >>> 16)) ^ z0;
  w0 = (w0 + w1) | 0;
  x0 = (x0 + x1) | 0;
  y0 = (y0 + y1) | 0;
  z0 = (z0 + z1) | 0;
  w1 = ((w1 << 24) | (w1 >>> 8)) ^ w0;
  x1 = ((x1 << 24) | (x1 >>> 8)) ^ x0;
  y1 = ((y1 << 24) | (y1 >>> 8)) ^ y0;
  z1 = ((z1 << 24) | (z1 >>> 8)) ^ z0;
  w0 = (w0 + third) | 0;
  x0 = (x0 + third) | 0;
  y0 = (y0 + third) | 0;
  z0 = (z0 + third) | 0;
  w1 = (w1 + low + 2) | 0;
  x1 = (x1 + low + 2) | 0;
  y1 = (y1 + low + 2) | 0;
  z1 = (z1 + low + 2) | 0;
  w0 = (w0 + w1) | 0;
  x0 = (x0 + x1) | 0;
  y0 = (y0 + y1) | 0;
  z0 = (z0 + z1) | 0;
  w1 = ((w1 << 13) | (w1 >>> 19)) ^ w0;
  x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0;
  y1 = ((y1 << 13) | (y1 >>> 19)) ^ y0;
  z1 = ((z1 << 13) | (z1 >>> 19)) ^ z0;
  w0 = (w0 + w1) | 0;
  x0 = (x0 + x1) | 0;
  y0 = (y0 + y1) | 0;
  z0 = (z0 + z1) | 0;
  w1 = ((w1 << 15) | (w1 >>> 17)) ^ w0;
  x1 = ((x1 << 15) | (x1 >>> 17)) ^ x0;
  y1 = ((y1 << 15) | (y1 >>> 17)) ^ y0;
  z1 = ((z1 << 15) | (z1 >>> 17)) ^ z0;
  w0 = (w0 + w1) | 0;
  x0 = (x0 + x1) | 0;
  y0 = (y0 + y1) | 0;
  z0 = (z0 + z1) | 0;
  w1 = ((w1 << 26) | (w1 >>> 6)) ^ w0;
  x1 = ((x1 << 26) | (x1 >>> 6)) ^ x0;
  y1 = ((y1 << 26) | (y1 >>> 6)) ^ y0;
  z1 = ((z1 << 26) | (z1 >>> 6)) ^ z0;
  w0 = (w0 + w1) | 0;
  x0 = (x0 + x1) | 0;
  y0 = (y0 + y1) | 0;
  z0 = (z0 + z1) | 0;
  w1 = ((w1 << 6) | (w1 >>> 26)) ^ w0;
  x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0;
  y1 = ((y1 << 6) | (y1 >>> 26)) ^ y0;
  z1 = ((z1 << 6) | (z1 >>> 26)) ^ z0;
  w0 = (w0 + low) | 0;
  x0 = (x0 + low) | 0;
  y0 = (y0 + low) | 0;
  z0 = (z0 + low) | 0;
  w1 = (w1 + high + 3) | 0;
  x1 = (x1 + high + 3) | 0;
  y1 = (y1 + high + 3) | 0;
  z1 = (z1 + high + 3) | 0;
  w0 = (w0 + w1) | 0;
  x0 = (x0 + x1) | 0;
  y0 = (y0 + y1) | 0;
  z0 = (z0 + z1) | 0;
  w1 = ((w1 << 17) | (w1 >>> 15)) ^ w0;
  x1 = ((x1 << 17) | (x1 >>> 15)) ^ x0;
  y1 = ((y1 << 17) | (y1 >>> 15)) ^ y0;
  z1 = ((z1 << 17) | (z1 >>> 15)) ^ z0;
  into[place] = w0;
  into[place + 1] = w1;
  into[place + 2] = x0;
  into[place + 3] = x1;
  into[place + 4] = y0;
  into[place + 5] = y1;
  into[place + 6] = z0;
  into[place + 7] = z1;
}
