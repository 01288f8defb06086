import { embedded, xmpProperties } from '../format/embedded.ts';
import { sha256Hex } from '../format/canonical-json.ts';
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRawStream, PDFString } from '../pdf.ts';
import type { PDFDocument, PDFObject } from '../pdf.ts';
import { inflateWithin } from './bounded.ts';
import { mostBytes } from './open-pdf.ts';

/** What a PDF of ours carries. */
export interface PdfParts {
  /** The embedded record as JSON text. */
  readonly json?: string;
  /** Whether the embedded record is the one that the metadata names; absent where either is missing. */
  readonly isIntact?: boolean;
  /** Texts of the form's fields by JSON Pointer. */
  readonly fields: ReadonlyMap<string, string>;
}

const textOf = (object: PDFObject | undefined): string | undefined =>
  object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined;

/** Takes the embedded record and the form's values out of an opened file. */
export function pdfParts(document: PDFDocument): PdfParts {
  const json = embeddedJson(document);
  const hash = namedHash(document);
  return {
    fields: fieldTexts(document),
    ...(json === undefined ? {} : { json: new TextDecoder().decode(json) }),
    ...(json === undefined || hash === undefined ? {} : { isIntact: sha256Hex(json) === hash }),
  };
}

const entry = (dictionary: PDFDict | undefined, key: string): PDFObject | undefined =>
  dictionary?.lookup(PDFName.of(key));

const dictionaryAt = (dictionary: PDFDict | undefined, key: string): PDFDict | undefined => {
  const found = entry(dictionary, key);
  return found instanceof PDFDict ? found : undefined;
};

/** The bytes of a stream, unpacked within bounds; `undefined` where it is packed in another way than ours. */
export function streamBytes(stream: PDFObject | undefined): Uint8Array | undefined {
  if (!(stream instanceof PDFRawStream)) return undefined;
  const filter = stream.dict.lookup(PDFName.of('Filter'));
  if (filter === undefined) return stream.contents;
  const only = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter;
  if (only !== PDFName.of('FlateDecode')) return undefined;
  return inflateWithin(stream.contents, 'zlib', { bytes: mostBytes });
}

/** The file that the catalog's `/AF` names by our name. */
function embeddedJson(document: PDFDocument): Uint8Array | undefined {
  const associated = entry(document.catalog, 'AF');
  if (!(associated instanceof PDFArray)) return undefined;
  for (let index = 0; index < Math.min(associated.size(), 1000); index++) {
    const spec = associated.lookup(index);
    if (!(spec instanceof PDFDict) || textOf(entry(spec, 'UF')) !== embedded.fileName) continue;
    return streamBytes(entry(dictionaryAt(spec, 'EF'), 'F'));
  }
  return undefined;
}

function namedHash(document: PDFDocument): string | undefined {
  const packet = streamBytes(entry(document.catalog, 'Metadata'));
  if (packet === undefined) return undefined;
  const { prefix, hash } = xmpProperties;
  return new RegExp(`<${prefix}:${hash}>([0-9a-f]{64})<`).exec(new TextDecoder().decode(packet))?.[1];
}

/** Values by full field name; a choice by its export value, whether a viewer stored that or what it shows. */
function fieldTexts(document: PDFDocument): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const seen = new Set<PDFDict>();
  const visit = (list: PDFObject | undefined, prefix: string, depth: number): void => {
    if (!(list instanceof PDFArray) || depth > 16) return;
    for (let index = 0; index < list.size(); index++) {
      const field = list.lookup(index);
      if (!(field instanceof PDFDict) || seen.has(field) || seen.size > 20_000) continue;
      seen.add(field);
      const own = textOf(entry(field, 'T'));
      const name = own === undefined ? prefix : prefix === '' ? own : `${prefix}.${own}`;
      visit(entry(field, 'Kids'), name, depth + 1);
      if (own !== undefined && entry(field, 'FT') !== undefined) texts.set(name, fieldValue(field));
    }
  };
  visit(entry(dictionaryAt(document.catalog, 'AcroForm'), 'Fields'), '', 0);
  return texts;
}

function fieldValue(field: PDFDict): string {
  const held = entry(field, 'V');
  const value = textOf(held instanceof PDFArray ? held.lookup(0) : held) ?? '';
  const options = entry(field, 'Opt');
  if (!(options instanceof PDFArray)) return value;
  for (let index = 0; index < Math.min(options.size(), 1000); index++) {
    const pair = options.lookup(index);
    if (pair instanceof PDFArray && textOf(pair.lookup(1)) === value) return textOf(pair.lookup(0)) ?? value;
  }
  return value;
}
