/** Where CSV comes from: text, bytes, or either in pieces, as a file or a response gives them. */
export type CsvSource = string | Uint8Array | AsyncIterable<string | Uint8Array>;

/** Something about the bytes of a file, told where it is first met. */
export interface Doubt {
  readonly code: 'assumedEncoding' | 'badEncoding';
  readonly message: string;
}

/** A piece of text, with what is to be told of its bytes before it is read. */
export interface Decoded {
  readonly text: string;
  readonly doubt?: Doubt;
}

const markOf = (bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  // Excel's "Unicode text" without a mark: every second byte of plain letters is zero.
  if (bytes.length >= 4 && bytes[1] === 0 && bytes[3] === 0) return 'utf-16le';
  return undefined;
};

const assumed: Doubt = {
  code: 'assumedEncoding',
  message:
    'The bytes are not UTF-8. They are read as Windows-1252, as older spreadsheets of Western Europe write: look at the accents, or save the file as UTF-8.',
};

const bad: Doubt = {
  code: 'badEncoding',
  message: 'From here on some bytes are not in the encoding of the file; they are read as U+FFFD.',
};

const beyondAscii = /[^\0-\u007F]/;

/**
 * Bytes without a mark. They are UTF-8 as long as they can be; where the first letters beyond ASCII are none, the whole file is
 * Windows-1252, in which plain letters are the same. A file that was UTF-8 before is one with damage.
 */
function unmarked(): (piece: Uint8Array | undefined) => Decoded {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let carried: Uint8Array = new Uint8Array();
  let isUtf8 = false;
  let settled: TextDecoder | undefined;
  return (piece) => {
    const stream = piece !== undefined;
    if (settled !== undefined) return { text: settled.decode(piece, { stream }) };
    try {
      const text = strict.decode(piece, { stream });
      isUtf8 ||= beyondAscii.test(text);
      carried = unfinished(carried, piece);
      return { text };
    } catch {
      const bytes = joined(carried, piece);
      const lenient = new TextDecoder('utf-8').decode(bytes);
      const damaged = lenient.split('\uFFFD').length - 1;
      isUtf8 ||= [...lenient].filter((one) => one > '\u007F' && one !== '\uFFFD').length > damaged;
      settled = new TextDecoder(isUtf8 ? 'utf-8' : 'windows-1252');
      return { text: settled.decode(bytes, { stream }), doubt: isUtf8 ? bad : assumed };
    }
  };
}

const joined = (before: Uint8Array, piece: Uint8Array | undefined): Uint8Array => {
  if (piece === undefined || before.length === 0) return piece ?? before;
  const both = new Uint8Array(before.length + piece.length);
  both.set(before);
  both.set(piece, before.length);
  return both;
};

/** The bytes at the end of a piece that wait for the rest of their letter: three at most. */
const unfinished = (before: Uint8Array, piece: Uint8Array | undefined): Uint8Array => {
  const last = joined(before, piece?.subarray(-3)).subarray(-3);
  const lead = last.findLastIndex((byte) => byte >= 0xc0);
  if (lead < 0) return new Uint8Array();
  const length = last[lead]! >= 0xf0 ? 4 : last[lead]! >= 0xe0 ? 3 : 2;
  return lead + length > last.length ? last.slice(lead) : new Uint8Array();
};

/** Bytes with a mark: what does not fit is damage, told once. */
function marked(encoding: string): (piece: Uint8Array | undefined) => Decoded {
  const decoder = new TextDecoder(encoding);
  let told = false;
  return (piece) => {
    const text = decoder.decode(piece, { stream: piece !== undefined });
    if (told || !text.includes('\uFFFD')) return { text };
    told = true;
    return { text, doubt: bad };
  };
}

/**
 * The text of a source in pieces; byte order marks are dropped, UTF-16 from Excel is told by its mark or its zeros, and bytes that
 * are no UTF-8 are taken for Windows-1252, which is said.
 */
export async function* decode(source: CsvSource): AsyncGenerator<Decoded> {
  const pieces = typeof source === 'string' || source instanceof Uint8Array ? [source] : source;
  let decoder: ((piece: Uint8Array | undefined) => Decoded) | undefined;
  let held: Uint8Array = new Uint8Array();
  let first = true;
  const start = (): NonNullable<typeof decoder> => {
    const encoding = markOf(held);
    return encoding === undefined ? unmarked() : marked(encoding);
  };
  for await (const piece of pieces) {
    if (typeof piece === 'string') yield { text: first ? piece.replace(/^\uFEFF/, '') : piece };
    else if (decoder !== undefined) yield decoder(piece);
    else {
      held = joined(held, piece);
      // The marks, and the zeros, are told by the first four bytes.
      if (held.length < 4) continue;
      decoder = start();
      yield decoder(held);
    }
    first = false;
  }
  if (decoder === undefined && held.length > 0) {
    decoder = start();
    yield decoder(held);
  }
  if (decoder !== undefined) yield decoder(undefined);
}
