import type { PDFDocument } from '../pdf.ts';
import { openPdf } from '../read-own/open-pdf.ts';
import { streamBytes } from '../read-own/pdf-record.ts';
import { fileRules } from './file-rules.ts';
import { apply } from './finding.ts';
import type { CheckedFile, PdfFinding, PdfRule } from './finding.ts';
import { fontRules } from './font-rules.ts';
import { entry } from './objects.ts';
import { pageRules } from './page-rules.ts';

/**
 * Checks a PDF for what a writer of PDF/A-3a and PDF/UA-1 files can break: frame, metadata, output intent, fonts, tags,
 * fields and associated files. Rules that are kept are reported too.
 *
 * It is a check of our own files before they leave, no validator: it takes what PDF allows and our writer never does for a
 * fault, and rules about what our writer never draws, such as pictures and transparency, are not looked at.
 *
 * @returns one finding for each rule that is kept, one for each place where a rule is not; a file that cannot be opened
 *   within bounds gives one finding that says so.
 */
export async function checkPdf(bytes: Uint8Array): Promise<readonly PdfFinding[]> {
  const document = await openPdf(bytes);
  if (document === undefined) return [unreadable];
  const file: CheckedFile = { bytes, document, xmp: packetOf(document) };
  return [...fileRules, ...pageRules, ...fontRules].flatMap((rule) => applied(rule, file));
}

function packetOf(document: PDFDocument): string {
  try {
    return new TextDecoder().decode(streamBytes(entry(document.catalog, 'Metadata')) ?? new Uint8Array());
  } catch {
    return '';
  }
}

/** pdf-lib and the font reader throw errors of many kinds where objects are not what their place asks for. */
function applied(rule: PdfRule, file: CheckedFile): readonly PdfFinding[] {
  try {
    return apply(rule, file);
  } catch {
    const message = 'The objects that this rule looks at are damaged.';
    return [{ rule: rule.id, level: 'must', outcome: 'cantTell', at: '', message, clause: rule.clause }];
  }
}

const unreadable: PdfFinding = {
  rule: 'readable',
  level: 'must',
  outcome: 'failed',
  at: '',
  message: 'The file is no PDF that can be opened within bounds.',
  clause: 'ISO 32000-1, 7.5',
};
