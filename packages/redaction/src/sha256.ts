const FRACTIONS = (power: number, count: number): Uint32Array => {
  const out = new Uint32Array(count);
  let prime = 2;
  for (let index = 0; index < count; prime++) {
    let isPrime = true;
    for (let divisor = 2; divisor * divisor <= prime; divisor++) {
      if (prime % divisor === 0) {
        isPrime = false;
        break;
      }
    }
    if (!isPrime) continue;
    const root = prime ** power;
    out[index++] = Math.floor((root - Math.floor(root)) * 2 ** 32);
  }
  return out;
};

let rounds: Uint32Array | undefined;
let start: Uint32Array | undefined;

/** SHA-256 of bytes (FIPS 180-4), in plain TypeScript because the platforms' own one is asynchronous. */
export const sha256 = (message: Uint8Array): Uint8Array => {
  rounds ??= FRACTIONS(1 / 3, 64);
  start ??= FRACTIONS(1 / 2, 8);
  const bits = message.length * 8;
  const size = ((message.length + 8) >> 6) * 64 + 64;
  const bytes = new Uint8Array(size);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(size - 8, Math.floor(bits / 2 ** 32));
  view.setUint32(size - 4, bits >>> 0);
  const state = Uint32Array.from(start);
  const words = new Uint32Array(64);
  const turn = (value: number, by: number): number => (value >>> by) | (value << (32 - by));
  for (let offset = 0; offset < size; offset += 64) {
    for (let index = 0; index < 16; index++) words[index] = view.getUint32(offset + index * 4);
    for (let index = 16; index < 64; index++) {
      const before = words[index - 15]!;
      const near = words[index - 2]!;
      words[index] =
        words[index - 16]! +
        (turn(before, 7) ^ turn(before, 18) ^ (before >>> 3)) +
        words[index - 7]! +
        (turn(near, 17) ^ turn(near, 19) ^ (near >>> 10));
    }
    let [a, b, c, d, e, f, g, h] = state as unknown as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    for (let index = 0; index < 64; index++) {
      const first =
        (h +
          (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) +
          ((e & f) ^ (~e & g)) +
          rounds[index]! +
          words[index]!) |
        0;
      const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((value, index) => {
      state[index] = state[index]! + value;
    });
  }
  const out = new Uint8Array(32);
  const target = new DataView(out.buffer);
  state.forEach((value, index) => target.setUint32(index * 4, value));
  return out;
};

/** HMAC-SHA-256 (RFC 2104) of two strings in UTF-8. */
export const hmac = (key: string, message: string): Uint8Array => {
  const encoder = new TextEncoder();
  let secret = encoder.encode(key);
  if (secret.length > 64) secret = sha256(secret) as typeof secret;
  const pad = (filler: number, rest: Uint8Array): Uint8Array => {
    const out = new Uint8Array(64 + rest.length).fill(filler, 0, 64);
    for (let index = 0; index < secret.length; index++) out[index] = out[index]! ^ secret[index]!;
    out.set(rest, 64);
    return sha256(out);
  };
  return pad(0x5c, pad(0x36, encoder.encode(message)));
};
