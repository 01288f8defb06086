/** Below this, a comparison sort beats the histograms of a radix sort. */
const SMALL = 200;
const DIGIT_BITS = 11;
const BUCKETS = 1 << DIGIT_BITS;
const MAX_KEY = 0xffffffff;

function comparisonOrder(values: Float64Array): Uint32Array {
  const order = new Uint32Array(values.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  return order.sort((a, b) => values[a] - values[b] || a - b);
}

/** Least-significant-digit radix sort of `keys`; returns the stable order. Both arrays are scratch afterwards. */
function radixOrder(keys: Uint32Array, bits: number): Uint32Array {
  const n = keys.length;
  let from: Uint32Array = keys;
  let to: Uint32Array = new Uint32Array(n);
  let order: Uint32Array = new Uint32Array(n);
  let next: Uint32Array = new Uint32Array(n);
  const count = new Uint32Array(BUCKETS);
  for (let i = 0; i < n; i++) order[i] = i;
  for (let shift = 0; shift < bits; shift += DIGIT_BITS) {
    count.fill(0);
    for (let i = 0; i < n; i++) count[(from[i] >>> shift) & (BUCKETS - 1)]++;
    let sum = 0;
    for (let b = 0; b < BUCKETS; b++) {
      const c = count[b];
      count[b] = sum;
      sum += c;
    }
    for (let i = 0; i < n; i++) {
      const key = from[i];
      const at = count[(key >>> shift) & (BUCKETS - 1)]++;
      to[at] = key;
      next[at] = order[i];
    }
    [from, to] = [to, from];
    [order, next] = [next, order];
  }
  return order;
}

/**
 * Repairs an order that is right but for values that share a key; false when that would take too long
 * (nearly all values share a key, as with one far outlier).
 */
function insertionRepair(order: Uint32Array, values: Float64Array): boolean {
  let budget = 8 * order.length;
  let previous = values[order[0]];
  for (let i = 1; i < order.length; i++) {
    const index = order[i];
    const value = values[index];
    if (value >= previous) {
      previous = value;
      continue;
    }
    let j = i - 1;
    while (j >= 0 && values[order[j]] > value) {
      order[j + 1] = order[j];
      j--;
      if (--budget < 0) {
        order[j + 1] = index;
        return false;
      }
    }
    order[j + 1] = index;
  }
  return true;
}

/**
 * The stable order that sorts finite numbers upwards.
 *
 * Whole numbers over a short range are counted exactly; other values get a 32-bit key that is linear in the
 * value (so monotone), and what shares a key is put right by insertion.
 *
 * @param values - finite numbers; an empty column gives an empty order
 * @returns indices such that `values[order[i]]` never falls
 * @example
 * ```ts
 * sortOrder(Float64Array.of(3, 1, 2)); // Uint32Array [1, 2, 0]
 * ```
 */
export function sortOrder(values: Float64Array): Uint32Array {
  const n = values.length;
  if (n < SMALL) return comparisonOrder(values);
  let low = values[0];
  let high = values[0];
  let whole = true;
  for (let i = 0; i < n; i++) {
    const value = values[i];
    if (value < low) low = value;
    if (value > high) high = value;
    if (whole && value !== Math.floor(value)) whole = false;
  }
  const range = high - low;
  const keys = new Uint32Array(n);
  if (whole && range < MAX_KEY) {
    for (let i = 0; i < n; i++) keys[i] = values[i] - low;
    return radixOrder(keys, range === 0 ? 0 : Math.floor(Math.log2(range)) + 1);
  }
  const scale = MAX_KEY / range;
  if (!Number.isFinite(scale) || scale === 0) return comparisonOrder(values);
  for (let i = 0; i < n; i++) keys[i] = (values[i] - low) * scale;
  const order = radixOrder(keys, 32);
  return insertionRepair(order, values) ? order : comparisonOrder(values);
}

/** Values taken in an order: `result[i] = values[order[i]]`. */
export function gather(values: Float64Array, order: Uint32Array): Float64Array {
  const result = new Float64Array(order.length);
  for (let i = 0; i < order.length; i++) result[i] = values[order[i]];
  return result;
}

/** The same for bytes. */
export function gatherBytes(values: Uint8Array, order: Uint32Array): Uint8Array {
  const result = new Uint8Array(order.length);
  for (let i = 0; i < order.length; i++) result[i] = values[order[i]];
  return result;
}

/** The stable order that sorts `order` by small whole labels (0 … count − 1), keeping it within each label. */
export function orderByLabel(
  order: Uint32Array,
  labels: Uint32Array,
  count: number,
): { order: Uint32Array; offsets: Uint32Array } {
  const offsets = new Uint32Array(count + 1);
  for (let i = 0; i < order.length; i++) offsets[labels[order[i]] + 1]++;
  for (let g = 0; g < count; g++) offsets[g + 1] += offsets[g];
  const cursor = offsets.slice();
  const result = new Uint32Array(order.length);
  for (let i = 0; i < order.length; i++) result[cursor[labels[order[i]]]++] = order[i];
  return { order: result, offsets };
}
