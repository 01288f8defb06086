/** Blocks of Unicode that a note taker may type: Latin with its diacritics, Greek, Cyrillic, Vietnamese, punctuation. */
const blocks = [
  [0x0020, 0x007e],
  [0x00a0, 0x024f],
  [0x02b9, 0x02bf],
  [0x0300, 0x0308],
  [0x0370, 0x03ff],
  [0x0400, 0x045f],
  [0x0490, 0x04f9],
  [0x1e00, 0x1eff],
  [0x2010, 0x2026],
  [0x2032, 0x203a],
  [0x20a0, 0x20bf],
  [0x2190, 0x2193],
  [0x2260, 0x2265],
] as const;

/** The code points that a form's fields can be typed in, as far as a font holds them. */
export function typedCharacters(glyphs: ReadonlyMap<number, number>): readonly number[] {
  const codes: number[] = [];
  for (const [first, last] of blocks) {
    for (let code = first; code <= last; code++) if (glyphs.has(code)) codes.push(code);
  }
  return codes;
}
