import type { Spending } from '../budget.ts';
import type { AsideText, Attachment, Box, FormValue } from '../content.ts';
import { attachmentOf } from './asides.ts';
import { boxOf } from './geometry.ts';
import type { PageFrame } from './geometry.ts';
import { bytesAsText, textOf, withCString } from './memory.ts';
import type { Pdfium } from './module.ts';
import { wordsOfTarget } from '../link-targets.ts';

/** Names of the kinds of annotation, by PDFium's number (fpdf_annot.h). */
const names: Readonly<Record<number, string>> = {
  1: 'text',
  2: 'link',
  3: 'free-text',
  4: 'line',
  5: 'square',
  6: 'circle',
  7: 'polygon',
  8: 'polyline',
  9: 'highlight',
  10: 'underline',
  11: 'squiggly',
  12: 'strike-out',
  13: 'stamp',
  14: 'caret',
  15: 'ink',
  16: 'popup',
  17: 'file',
  18: 'sound',
  19: 'movie',
  20: 'widget',
  21: 'screen',
  26: 'watermark',
  28: 'redact',
};
const covering = new Set([3, 5, 6, 7, 13, 15, 26, 28]);
/** Check boxes and radio buttons (fpdf_formfill.h). */
const boxKinds = new Set([2, 3]);
/** A file pinned to a page. */
const fileKind = 17;
const most = 2_000;

/** What the annotations of one page hold. */
export interface Annotations {
  readonly asides: readonly AsideText[];
  readonly forms: readonly FormValue[];
  /** Boxes that may lie over text. */
  readonly covers: readonly Box[];
  /** Files that are pinned to the page. */
  readonly attachments: readonly Attachment[];
}

const none: Annotations = { asides: [], forms: [], covers: [], attachments: [] };

/** Reads notes, form values and boxes; `form` is PDFium's form environment, 0 where there is none, and `document` 0 where links are not asked for. */
export function annotationsOf(
  pdfium: Pdfium,
  page: number,
  number: number,
  frame: PageFrame,
  form: () => number,
  document: number,
  spending: Spending,
): Annotations {
  const count = Math.min(most, pdfium.call('FPDFPage_GetAnnotCount', page));
  if (count <= 0) return none;
  const asides: AsideText[] = [];
  const forms: FormValue[] = [];
  const covers: Box[] = [];
  const attachments: Attachment[] = [];
  const scratch = pdfium.malloc(16);
  for (let at = 0; at < count; at += 1) {
    const annotation = pdfium.call('FPDFPage_GetAnnot', page, at);
    if (annotation === 0) continue;
    const kind = pdfium.call('FPDFAnnot_GetSubtype', annotation);
    pdfium.call('FPDFAnnot_GetRect', annotation, scratch);
    const [left, top, right, bottom] = new Float32Array(
      pdfium.memory.buffer,
      scratch,
      4,
    ) as unknown as readonly [number, number, number, number];
    const box = boxOf(frame, left, top, right, bottom);
    const held = (key: string): string =>
      withCString(pdfium, key, (name) =>
        textOf(pdfium, (address, length) =>
          pdfium.call('FPDFAnnot_GetStringValue', annotation, name, address, length),
        ),
      );
    if (kind === 20) {
      const read = (name: string): string =>
        textOf(pdfium, (address, length) => pdfium.call(name, form(), annotation, address, length));
      const value = read('FPDFAnnot_GetFormFieldValue') || held('V');
      const label = read('FPDFAnnot_GetFormFieldAlternateName');
      const isBox = boxKinds.has(pdfium.call('FPDFAnnot_GetFormFieldType', form(), annotation));
      // What it looks like tells of each button of a group; without looks its value does.
      const state = isBox ? held('AS') || value : '';
      forms.push({
        ...(isBox && { checked: state !== '' && state !== 'Off' }),
        name: read('FPDFAnnot_GetFormFieldName'),
        value,
        page: number,
        box,
        ...(label !== '' && { label }),
      });
    } else {
      const holder = names[kind] ?? 'annotation';
      const keys = kind === 2 ? ['Contents'] : ['Contents', 'RC', 'Subj', 'OverlayText'];
      const text = [...new Set(keys.map(held).map(plain))].filter((one) => one !== '').join('\n');
      if (text !== '') asides.push({ where: 'annotation', text, holder, page: number, box });
      const target =
        kind === 2 && document !== 0 ? wordsOfTarget(targetOf(pdfium, document, annotation)) : '';
      spending.spend('characters', text.length + target.length);
      if (target !== '')
        asides.push({ where: 'metadata', text: target, holder: 'link-target', page: number, box });
      if (covering.has(kind)) covers.push(box);
      if (kind === fileKind) {
        const file = pdfium.call('FPDFAnnot_GetFileAttachment', annotation);
        attachments.push(file === 0 ? { name: '' } : attachmentOf(pdfium, file, spending));
      }
    }
    pdfium.call('FPDFPage_CloseAnnot', annotation);
  }
  pdfium.free(scratch);
  // What is said of fields to who fills them in, as one text.
  const help = [...new Set(forms.flatMap(({ label }) => label ?? []))].join('\n');
  if (help !== '') asides.push({ where: 'metadata', text: help, holder: 'form-help', page: number });
  return { asides, forms, covers, attachments };
}

/** Actions that point to another file, start one, or point to an address (fpdf_doc.h). */
const toFile = new Set([2, 4]);
const toAddress = 3;

/** The file or address that a link points to; empty where it points into its own document. */
function targetOf(pdfium: Pdfium, document: number, annotation: number): string {
  const link = pdfium.call('FPDFAnnot_GetLink', annotation);
  const action = link === 0 ? 0 : pdfium.call('FPDFLink_GetAction', link);
  if (action === 0) return '';
  const kind = pdfium.call('FPDFAction_GetType', action);
  const read = (ask: (address: number, length: number) => number): string => bytesAsText(pdfium, ask);
  if (kind === toAddress)
    return read((address, length) => pdfium.call('FPDFAction_GetURIPath', document, action, address, length));
  return toFile.has(kind)
    ? read((address, length) => pdfium.call('FPDFAction_GetFilePath', action, address, length))
    : '';
}

/** Rich text without its mark-up. */
const plain = (text: string): string =>
  text.includes('<') ? text.replaceAll(/<[^>]{0,2000}>/g, ' ').trim() : text.trim();
