/**
 * The only door to pdf-lib: objects written as PDF syntax, streams, and the file around them.
 *
 * Objects are written as text and handed to pdf-lib whole, which packs them into a file. Nothing is built entry by entry,
 * and pdf-lib's caches of names, which are never emptied, do not grow in a long run.
 */
import { PDFContext, PDFDict, PDFObject, PDFRef, PDFStream, PDFStreamWriter } from 'pdf-lib';
import { zlibSync } from 'fflate';

/** A reference to an object, as PDF syntax: `12 0 R`. */
export type Reference = string;

/** A file being made. */
export interface PdfFile {
  /** Reserves a number for an object that others refer to before it is written. */
  reserve(): Reference;
  /** Adds an object written as PDF syntax in ASCII. */
  add(syntax: string, as?: Reference): Reference;
  /** Adds a stream, deflated unless `plain`; `entries` are those of its dictionary beside length and filter. */
  addStream(
    entries: string,
    bytes: Uint8Array,
    options?: { readonly plain?: boolean; readonly as?: Reference },
  ): Reference;
  /** The bytes of the file, with cross-reference and object streams. */
  save(trailer: {
    readonly root: Reference;
    readonly info: Reference;
    readonly id: string;
  }): Promise<Uint8Array>;
}

/** An object that is already PDF syntax. */
class Syntax extends PDFObject {
  readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }

  override clone(): PDFObject {
    return this;
  }

  override toString(): string {
    return this.text;
  }

  override sizeInBytes(): number {
    return this.text.length;
  }

  override copyBytesInto(buffer: Uint8Array, offset: number): number {
    for (let at = 0; at < this.text.length; at++) buffer[offset + at] = this.text.charCodeAt(at);
    return this.text.length;
  }
}

/** A stream whose dictionary is already PDF syntax. */
class SyntaxStream extends PDFStream {
  private readonly head: Syntax;
  private readonly contents: Uint8Array;

  constructor(entries: string, contents: Uint8Array, context: PDFContext) {
    super(PDFDict.withContext(context));
    this.head = new Syntax(`<<${entries}/Length ${contents.length}>>\nstream\n`);
    this.contents = contents;
  }

  override sizeInBytes(): number {
    return this.head.sizeInBytes() + this.contents.length + streamEnd.sizeInBytes();
  }

  override copyBytesInto(buffer: Uint8Array, offset: number): number {
    let at = offset + this.head.copyBytesInto(buffer, offset);
    buffer.set(this.contents, at);
    at += this.contents.length;
    return at + streamEnd.copyBytesInto(buffer, at) - offset;
  }
}

const streamEnd = new Syntax('\nendstream');

/** Starts a file. */
export function pdfFile(): PdfFile {
  const context = PDFContext.create();
  const refOf = (reference: Reference): PDFRef => PDFRef.of(Number.parseInt(reference, 10));
  const reserve = (): Reference => `${context.nextRef().objectNumber} 0 R`;
  return {
    reserve,
    add(syntax, as = reserve()) {
      context.assign(refOf(as), new Syntax(syntax));
      return as;
    },
    addStream(entries, bytes, { plain = false, as = reserve() } = {}) {
      const contents = plain ? bytes : zlibSync(bytes, { level: 9 });
      const head = plain ? entries : `${entries}/Filter/FlateDecode`;
      context.assign(refOf(as), new SyntaxStream(head, contents, context));
      return as;
    },
    save({ root, info, id }) {
      const pair = context.obj([]);
      pair.push(new Syntax(id));
      pair.push(new Syntax(id));
      context.trailerInfo = { Root: refOf(root), Info: refOf(info), ID: pair };
      return PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY, true, 10_000).serializeToBuffer();
    },
  };
}

/** A text string in PDF syntax: ASCII as it is, anything else as UTF-16 in hexadecimal (ISO 32000-1, 7.9.2.2). */
export function textString(text: string): string {
  if (/^[ -~]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  let units = 'FEFF';
  for (let at = 0; at < text.length; at++)
    units += text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  return `<${units}>`;
}

/** Bytes of a text whose characters are all below U+0100: operators with the strings they show. */
export function latin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** The way back: `TextDecoder` has no such encoding, as its `latin1` is Windows-1252. */
export function latin1Text(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

/** pdf-lib's own objects, for reading and checking files. */
export {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from 'pdf-lib';
export type { PDFObject } from 'pdf-lib';
