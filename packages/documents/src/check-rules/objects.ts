import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFStream, PDFString } from '../pdf.ts';
import type { PDFObject } from '../pdf.ts';

/** An entry of a dictionary or of a stream's dictionary, references followed. */
export function entry(holder: PDFObject | undefined, key: string): PDFObject | undefined {
  const dictionary = holder instanceof PDFStream ? holder.dict : holder;
  return dictionary instanceof PDFDict ? dictionary.lookup(PDFName.of(key)) : undefined;
}

/** The members of an array, references followed; none where it is no array. */
export const members = (list: PDFObject | undefined): readonly (PDFObject | undefined)[] =>
  list instanceof PDFArray ? Array.from({ length: list.size() }, (_, index) => list.lookup(index)) : [];

/** A name without its slash. */
export const nameOf = (object: PDFObject | undefined): string | undefined =>
  object instanceof PDFName ? object.decodeText() : undefined;

export const textOf = (object: PDFObject | undefined): string | undefined =>
  object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined;

export const numberOf = (object: PDFObject | undefined): number | undefined =>
  object instanceof PDFNumber ? object.asNumber() : undefined;
