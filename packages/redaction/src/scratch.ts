/**
 * Memory that one scan borrows for its typed arrays and gives back when it ends. To make them anew costs a short
 * note a tenth of its time; a long text, or a scan within a scan, gets arrays of its own.
 */
const SIZE = 1 << 20;
const block = new ArrayBuffer(SIZE);
const bytes = new Uint8Array(block);

/** Bytes lent so far; all, while no scan has borrowed the block. */
let used = SIZE;
let isLent = false;

/** Run with the block at hand. Nothing made by {@link int32s} and its like may outlive `run`. */
export const withScratch = <Result>(run: () => Result): Result => {
  if (isLent) return run();
  isLent = true;
  used = 0;
  try {
    return run();
  } finally {
    bytes.fill(0, 0, used);
    used = SIZE;
    isLent = false;
  }
};

/** Where so many bytes begin in the block, −1 when they do not fit. */
const lend = (count: number): number => {
  const from = used;
  if (from + count > SIZE) return -1;
  // Four bytes are the widest element.
  used = (from + count + 3) & ~3;
  return from;
};

/** Whole numbers of 32 bits, all nought. */
export const int32s = (count: number): Int32Array => {
  const from = lend(4 * count);
  return from < 0 ? new Int32Array(count) : new Int32Array(block, from, count);
};

/** Numbers of 32 bits, all nought. */
export const float32s = (count: number): Float32Array => {
  const from = lend(4 * count);
  return from < 0 ? new Float32Array(count) : new Float32Array(block, from, count);
};

/** Bytes, all nought. */
export const uint8s = (count: number): Uint8Array => {
  const from = lend(count);
  return from < 0 ? new Uint8Array(count) : new Uint8Array(block, from, count);
};
