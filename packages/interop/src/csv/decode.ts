/** Where CSV comes from: text, bytes, or either in pieces, as a file or a response gives them. */
export type CsvSource = string | Uint8Array | AsyncIterable<string | Uint8Array>;

const encodingOf = (bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Excel's "Unicode text" without a mark: every second byte of plain letters is zero.
  if (bytes.length >= 4 && bytes[1] === 0 && bytes[3] === 0) return 'utf-16le';
  return 'utf-8';
};

/** The text of a source in pieces; byte order marks are dropped, UTF-16 from Excel is told by its mark or its zeros. */
export async function* decode(source: CsvSource): AsyncGenerator<string> {
  const pieces = typeof source === 'string' || source instanceof Uint8Array ? [source] : source;
  let decoder: TextDecoder | undefined;
  let first = true;
  for await (const piece of pieces) {
    if (typeof piece === 'string') {
      yield first ? piece.replace(/^\uFEFF/, '') : piece;
    } else {
      decoder ??= new TextDecoder(encodingOf(piece));
      yield decoder.decode(piece, { stream: true });
    }
    first = false;
  }
  const rest = decoder?.decode();
  if (rest) yield rest;
}
