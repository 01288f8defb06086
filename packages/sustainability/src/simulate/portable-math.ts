// Engines may differ in the last bit of Math.log, Math.exp and Math.pow (ECMA-262 leaves them to the implementation).
// Addition, multiplication, division and square root are exact by IEEE 754: what is built from them alone has the same bytes
// in every engine.

const ln2High = 6.9314718036912381649e-1;
const ln2Low = 1.90821492927058770002e-10;
const halves = Float64Array.from({ length: 34 }, (_, i) => 2 ** (1 - i));
const view = new Float64Array(1);
const words = new Uint32Array(view.buffer);
// Which of the two words holds the exponent depends on the machine's byte order.
view[0] = 1;
const top = words[1] === 0 ? 0 : 1;

/** 2 to the power of a whole number from −1022 to 1023, from its bits. */
function powerOfTwo(k: number): number {
  words[top] = (k + 1023) << 20;
  words[1 - top] = 0;
  return view[0]!;
}

/** log(1 + f) + k·ln 2 for 1 + f between √½ and √2; coefficients of fdlibm's e_log.c. */
function logNearOne(f: number, k: number): number {
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999940941908 + w * (0.2222219843214978396 + w * 0.1531383769920937332));
  const odd =
    z *
    (0.666666666666673513 +
      w * (0.2857142874366239149 + w * (0.1818357216161805012 + w * 0.1479819860511658591)));
  const half = 0.5 * f * f;
  return k * ln2High - (half - (s * (half + odd + even) + k * ln2Low) - f);
}

/** The first 32 bits of √2, as a signed word. */
const rootOfTwo = 0xb504f333 | 0;

/**
 * A unit exponential from a word of 32 bits: −log((word + ½) / 2³²), between 1.2e-10 and 22.9.
 *
 * Whether the mantissa lies above √2 is a toss of a coin, which no processor can foresee: it is worked out from bits, not asked.
 */
export function exponential(word: number): number {
  const zeros = Math.clz32(word);
  // The first 32 bits of word + ½ without its leading zeros, against those of √2; at word 0 there are none.
  const bits = ((word << zeros) + ((1 << zeros) >>> 1)) | 0;
  const above = (bits >>> 31) & ((rootOfTwo - bits) >>> 31);
  const k = 31 - zeros + above;
  return -logNearOne((word + 0.5) * halves[k + 1]! - 1, k - 32);
}

/** Natural logarithm, the same bits in every engine; −∞ at 0, NaN below. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  let k = 0;
  let value = x;
  if (value < 2 ** -1022) {
    value *= 2 ** 54;
    k = -54;
  }
  view[0] = value;
  k += (words[top]! >>> 20) - 1023;
  words[top] = (words[top]! & 0x000fffff) | 0x3ff00000;
  let mantissa = view[0]!;
  if (mantissa > 1.4142135623730951) {
    mantissa *= 0.5;
    k++;
  }
  return logNearOne(mantissa - 1, k);
}

/** e to the power of x, the same bits in every engine. Coefficients of fdlibm's e_exp.c. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 709.782712893384) return Number.POSITIVE_INFINITY;
  if (x < -745.1332191019411) return 0;
  const k = Math.floor(x * 1.442695040888963387 + 0.5);
  const high = x - k * ln2High;
  const low = k * ln2Low;
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      (1.66666666666666019037e-1 +
        t *
          (-2.77777777770155933842e-3 +
            t *
              (6.61375632143793436117e-5 + t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))));
  const y = 1 - (low - (r * c) / (2 - c) - high);
  // Two steps, so that neither power leaves the range of a number.
  const first = Math.trunc(k / 2);
  return y * powerOfTwo(first) * powerOfTwo(k - first);
}

/** x to the power of y for x ≥ 0, the same bits in every engine; its last digits are not those of Math.pow. */
export const power = (x: number, y: number): number => (x === 0 ? (y === 0 ? 1 : 0) : exp(y * log(x)));

/** A probability after its odds are multiplied; the very same where the ratio is 1. */
export const timesOdds = (probability: number, ratio: number): number =>
  (probability * ratio) / (1 + probability * (ratio - 1));
