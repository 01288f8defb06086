import type { AsideText, Unread } from '../content.ts';
import type { Spending } from '../budget.ts';
import { readXml } from '../word/xml.ts';
import type { Pdfium } from './module.ts';

/** What an XFA form holds, which Adobe's programs show in place of the pages or beside them. */
export interface XfaForm {
  readonly asides: readonly AsideText[];
  readonly unread: readonly Unread[];
}

const none: XfaForm = { asides: [], unread: [] };
/** FORMTYPE_XFA_FULL (fpdf_formfill.h): the pages say no more than that another program is needed. */
const wholeForm = 2;
const mostPackets = 32;

/**
 * The values of an XFA form, and whether the form stands in place of the pages: then what a person sees was not read.
 *
 * @see XML Forms Architecture 3.3, 3 (the packet `datasets`)
 */
export function xfaOf(pdfium: Pdfium, document: number, spending: Spending): XfaForm {
  const type = pdfium.call('FPDF_GetFormType', document);
  if (type < wholeForm) return none;
  const texts = new Set<string>();
  const count = Math.min(mostPackets, pdfium.call('FPDF_GetXFAPacketCount', document));
  for (let at = 0; at < count; at += 1) {
    if (nameOf(pdfium, document, at) !== 'datasets') continue;
    const xml = contentOf(pdfium, document, at, spending);
    readXml(xml.slice(Math.max(0, xml.indexOf('<'))), {
      open: () => {},
      close: () => {},
      text: (text) => {
        if (/[\p{L}\p{N}]/u.test(text)) texts.add(text.trim());
      },
    });
  }
  return {
    asides: texts.size === 0 ? [] : [{ where: 'form', text: [...texts].join('\n'), holder: 'xfa' }],
    unread: type === wholeForm ? [{ why: 'part-not-opened', part: 'XFA form' }] : [],
  };
}

function nameOf(pdfium: Pdfium, document: number, at: number): string {
  const address = pdfium.malloc(64);
  const length = pdfium.call('FPDF_GetXFAPacketName', document, at, address, 64);
  const bytes = new Uint8Array(pdfium.memory.buffer, address, Math.max(0, Math.min(length, 64) - 1)).slice();
  pdfium.free(address);
  return new TextDecoder().decode(bytes);
}

function contentOf(pdfium: Pdfium, document: number, at: number, spending: Spending): string {
  const scratch = pdfium.malloc(4);
  pdfium.call('FPDF_GetXFAPacketContent', document, at, 0, 0, scratch);
  const length = new DataView(pdfium.memory.buffer).getUint32(scratch, true);
  try {
    spending.spend('inflatedBytes', length);
    if (length === 0) return '';
    const address = pdfium.malloc(length);
    pdfium.call('FPDF_GetXFAPacketContent', document, at, address, length, scratch);
    const bytes = new Uint8Array(pdfium.memory.buffer, address, length).slice();
    pdfium.free(address);
    return new TextDecoder().decode(bytes);
  } finally {
    pdfium.free(scratch);
  }
}
