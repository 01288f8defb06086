/**
 * The sRGB colour space as an ICC profile of version 2 (ICC.1:2001-04), worked out from IEC 61966-2-1: primaries
 * adapted to D50, and the transfer curve in 256 steps. No profile of anybody's is copied.
 */
export function srgbProfile(): Uint8Array {
  const tags: readonly (readonly [string, Uint8Array])[] = [
    ['desc', description('sRGB IEC61966-2.1')],
    ['cprt', text('No copyright')],
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    ['rXYZ', xyz(0.4360747, 0.2225045, 0.0139322)],
    ['gXYZ', xyz(0.3850649, 0.7168786, 0.0971045)],
    ['bXYZ', xyz(0.1430804, 0.0606169, 0.7141733)],
    ['rTRC', curve()],
  ];
  const names = [...tags.map(([name]) => name), 'gTRC', 'bTRC'];
  const start = 128 + 4 + names.length * 12;
  const bytes = new Uint8Array(tags.reduce((sum, [, data]) => sum + padded(data.length), start));
  const view = new DataView(bytes.buffer);
  header(bytes, view);
  view.setUint32(128, names.length);
  let at = start;
  const places = new Map<string, readonly [number, number]>();
  for (const [name, data] of tags) {
    bytes.set(data, at);
    places.set(name, [at, data.length]);
    at += padded(data.length);
  }
  for (const [index, name] of names.entries()) {
    const [offset, length] = places.get(name) ?? places.get('rTRC') ?? [0, 0];
    ascii(bytes, 132 + index * 12, name);
    view.setUint32(136 + index * 12, offset);
    view.setUint32(140 + index * 12, length);
  }
  return bytes;
}

const padded = (length: number): number => (length + 3) & ~3;

const ascii = (bytes: Uint8Array, at: number, letters: string): void => {
  for (let index = 0; index < letters.length; index++) bytes[at + index] = letters.charCodeAt(index);
};

const fixed = (value: number): number => Math.round(value * 65536);

function header(bytes: Uint8Array, view: DataView): void {
  view.setUint32(0, bytes.length);
  view.setUint32(8, 0x02100000);
  ascii(bytes, 12, 'mntrRGB XYZ ');
  for (const [index, part] of [2026, 1, 1, 0, 0, 0].entries()) view.setUint16(24 + index * 2, part);
  ascii(bytes, 36, 'acsp');
  for (const [index, value] of [0.9642, 1, 0.8249].entries()) view.setUint32(68 + index * 4, fixed(value));
}

function xyz(...values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(20);
  ascii(bytes, 0, 'XYZ ');
  const view = new DataView(bytes.buffer);
  for (const [index, value] of values.entries()) view.setInt32(8 + index * 4, fixed(value));
  return bytes;
}

function text(content: string): Uint8Array {
  const bytes = new Uint8Array(8 + content.length + 1);
  ascii(bytes, 0, 'text');
  ascii(bytes, 8, content);
  return bytes;
}

function description(content: string): Uint8Array {
  const bytes = new Uint8Array(12 + content.length + 1 + 78);
  ascii(bytes, 0, 'desc');
  new DataView(bytes.buffer).setUint32(8, content.length + 1);
  ascii(bytes, 12, content);
  return bytes;
}

function curve(): Uint8Array {
  const bytes = new Uint8Array(12 + 512);
  ascii(bytes, 0, 'curv');
  const view = new DataView(bytes.buffer);
  view.setUint32(8, 256);
  for (let step = 0; step < 256; step++) {
    const value = step / 255;
    const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    view.setUint16(12 + step * 2, Math.round(linear * 65535));
  }
  return bytes;
}
