import type { AsideText, Attachment } from '../content.ts';
import type { Spending } from '../budget.ts';
import { textOf, withCString } from './memory.ts';
import type { Pdfium } from './module.ts';

/** What producers write of themselves is no one's secret: only what people type is read. */
const metadataKeys = ['Title', 'Author', 'Subject', 'Keywords'];
const mostBookmarks = 500;
export const mostAttachments = 50;
const largestAttachment = 8 * 1024 * 1024;

/** The document's own words about itself, custom entries too. */
export function metadataOf(pdfium: Pdfium, document: number): readonly AsideText[] {
  const asides: AsideText[] = [];
  const keys = new Set(metadataKeys);
  const count = Math.min(64, pdfium.call('EPDF_GetMetaKeyCount', document, 1));
  for (let at = 0; at < count; at += 1) {
    const scratch = pdfium.malloc(128);
    const length = pdfium.call('EPDF_GetMetaKeyName', document, at, 1, scratch, 128);
    if (length > 1 && length <= 128) {
      keys.add(new TextDecoder().decode(new Uint8Array(pdfium.memory.buffer, scratch, length - 1).slice()));
    }
    pdfium.free(scratch);
  }
  for (const key of keys) {
    const text = withCString(pdfium, key, (name) =>
      textOf(pdfium, (address, length) => pdfium.call('FPDF_GetMetaText', document, name, address, length)),
    );
    if (text.trim() !== '') asides.push({ where: 'metadata', text, holder: key.toLowerCase() });
  }
  return asides;
}

/** The titles of bookmarks, however deep. */
export function bookmarksOf(pdfium: Pdfium, document: number): readonly AsideText[] {
  const asides: AsideText[] = [];
  const seen = new Set<number>();
  const queue = [pdfium.call('FPDFBookmark_GetFirstChild', document, 0)];
  while (queue.length > 0 && seen.size < mostBookmarks) {
    const bookmark = queue.pop() ?? 0;
    if (bookmark === 0 || seen.has(bookmark)) continue;
    seen.add(bookmark);
    const text = textOf(pdfium, (address, length) =>
      pdfium.call('FPDFBookmark_GetTitle', bookmark, address, length),
    );
    if (text.trim() !== '') asides.push({ where: 'metadata', text, holder: 'bookmark' });
    queue.push(
      pdfium.call('FPDFBookmark_GetNextSibling', document, bookmark),
      pdfium.call('FPDFBookmark_GetFirstChild', document, bookmark),
    );
  }
  return asides;
}

/** The files within the file. */
export function attachmentsOf(pdfium: Pdfium, document: number, spending: Spending): readonly Attachment[] {
  // One more than are read, so that it can be said that there are more.
  const count = Math.min(mostAttachments + 1, pdfium.call('FPDFDoc_GetAttachmentCount', document));
  const attachments: Attachment[] = [];
  for (let at = 0; at < count; at += 1) {
    const handle = pdfium.call('FPDFDoc_GetAttachment', document, at);
    if (handle === 0) continue;
    attachments.push(attachmentOf(pdfium, handle, spending));
  }
  return attachments;
}

/** One file within the file. */
export function attachmentOf(pdfium: Pdfium, handle: number, spending: Spending): Attachment {
  const name = textOf(pdfium, (address, length) =>
    pdfium.call('FPDFAttachment_GetName', handle, address, length),
  );
  const bytes = bytesOf(pdfium, handle, spending);
  return { name, ...(bytes && { bytes }) };
}

function bytesOf(pdfium: Pdfium, handle: number, spending: Spending): Uint8Array | undefined {
  const scratch = pdfium.malloc(4);
  try {
    if (pdfium.call('FPDFAttachment_GetFile', handle, 0, 0, scratch) === 0) return undefined;
    const length = new Uint32Array(pdfium.memory.buffer, scratch, 1)[0]!;
    if (length > largestAttachment) return undefined;
    spending.spend('inflatedBytes', length);
    if (length === 0) return new Uint8Array();
    const address = pdfium.malloc(length);
    const got = pdfium.call('FPDFAttachment_GetFile', handle, address, length, scratch) !== 0;
    const bytes = new Uint8Array(pdfium.memory.buffer, address, length).slice();
    pdfium.free(address);
    return got ? bytes : undefined;
  } finally {
    pdfium.free(scratch);
  }
}

/** What a page calls itself, where that is more than a number. */
export function pageLabelOf(pdfium: Pdfium, document: number, at: number): readonly AsideText[] {
  const text = textOf(pdfium, (address, length) =>
    pdfium.call('FPDF_GetPageLabel', document, at, address, length),
  );
  return /\p{L}{3}/u.test(text) && !/^[ivxlcdm]+$/iu.test(text)
    ? [{ where: 'metadata', text, holder: 'page-label', page: at + 1 }]
    : [];
}

const deepest = 40;
const mostElements = 4_000;

/** The texts that stand in for pictures and spellings: read aloud by screen readers, seen by nobody else. */
export function alternateTextsOf(pdfium: Pdfium, page: number, number: number): readonly AsideText[] {
  const tree = pdfium.call('FPDF_StructTree_GetForPage', page);
  if (tree === 0) return [];
  const asides: AsideText[] = [];
  let left = mostElements;
  const visit = (element: number, depth: number): void => {
    if (element === 0 || depth > deepest || left <= 0) return;
    left -= 1;
    for (const ask of ['FPDF_StructElement_GetAltText', 'FPDF_StructElement_GetActualText'] as const) {
      const text = textOf(pdfium, (address, length) => pdfium.call(ask, element, address, length));
      if (text.trim() !== '')
        asides.push({ where: 'metadata', text, holder: 'alternate-text', page: number });
    }
    const count = Math.min(mostElements, pdfium.call('FPDF_StructElement_CountChildren', element));
    for (let at = 0; at < count; at += 1)
      visit(pdfium.call('FPDF_StructElement_GetChildAtIndex', element, at), depth + 1);
  };
  const count = Math.min(mostElements, pdfium.call('FPDF_StructTree_CountChildren', tree));
  for (let at = 0; at < count; at += 1) visit(pdfium.call('FPDF_StructTree_GetChildAtIndex', tree, at), 0);
  pdfium.call('FPDF_StructTree_Close', tree);
  return asides;
}
