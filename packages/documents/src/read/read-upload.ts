import { earlierTexts, readWithin } from './beside-pages.ts';
import { isEncryptedWord, isOldWord, isPdf, isZip } from './file-format.ts';
import { alignedCells } from './layout/aligned-cells.ts';
import { evenSizes } from './layout/ocr-runs.ts';
import { isFamiliar, isRubbish } from './legible.ts';
import { hiddenIn } from './hidden.ts';
import { defaultBudget, OverBudget, startSpending } from './budget.ts';
import type { Budget, Spending } from './budget.ts';
import type { AsideText, Content, Unread, UnreadWhy } from './content.ts';
import type { PdfEngine } from './engine.ts';
import { embeddedRecord } from './embedded.ts';
import { embedded as format } from '../format/embedded.ts';
import { withForms } from './layout/forms.ts';
import { linesByOrder, linesByPlace } from './layout/lines.ts';
import type { Line } from './layout/lines.ts';
import { mappedText } from './layout/text.ts';
import { readMeetings } from './meetings.ts';
import { pdfiumEngine } from './pdfium/engine.ts';
import { structureOf } from './pdf-structure.ts';
import { withRecordsWithin } from './records-within.ts';
import { recognisedLines } from './recognised.ts';
import type { Ocr } from './recognised.ts';
import type { Upload } from './upload.ts';
import { readWord } from './word/read-word.ts';

/** What `readUpload` may be told. */
export interface ReadOptions {
  /** Overrides parts of {@link defaultBudget}. */
  readonly budget?: Partial<Budget>;
  /** Reads PDF files; PDFium where absent. */
  readonly engine?: PdfEngine;
  /** Reads what is only a picture. */
  readonly ocr?: Ocr;
}

/** Why an upload could not be read: a stable code and a sentence. */
export interface UploadIssue {
  readonly at: '';
  readonly code: UnreadWhy;
  readonly message: string;
}

/** An upload, or why there is none. */
export type ParsedUpload =
  | { readonly ok: true; readonly value: Upload }
  | { readonly ok: false; readonly issues: readonly UploadIssue[] };

const sentences: Readonly<Record<UnreadWhy, string>> = {
  encrypted: 'The file is encrypted and asks for a password.',
  damaged: 'The file is damaged or cut short.',
  'image-without-text': 'The pages are pictures without text.',
  'unmapped-glyphs': 'The letters of the file cannot be told: it does not say what its glyphs mean.',
  'over-budget': 'The file asks for more than the budget allows.',
  'part-not-opened': 'A part of the file was not opened.',
  'unknown-format': 'The file is neither a PDF nor a Word document.',
  empty: 'The file is empty.',
};

const oldWord =
  'The file is an old Word document, or another of the same kind. Save it as .docx, or print it as a PDF.';

const cannot = (code: UnreadWhy, message: string = sentences[code]): ParsedUpload => ({
  ok: false,
  issues: [{ at: '', code, message }],
});

let defaultEngine: PdfEngine | undefined;

/** Lines that are read as records; some forty pages. */
const mostLines = 2_000;

/**
 * Reads a record that someone uploaded: a PDF or Word file of any making, without trusting it.
 *
 * Nothing is fetched, nothing that the file brings along is run, and whatever comes in, an answer comes out within the
 * budget. Each value has its source, place and confidence; values that contradict each other are reported, not chosen
 * between in silence. What could not be read is an issue where nothing could be, and `unread` where a part could not.
 *
 * @throws {TypeError} when `bytes` is no `Uint8Array`.
 * @example
 * (await readUpload(new Uint8Array())).ok; //=> false
 */
export async function readUpload(bytes: Uint8Array, options: ReadOptions = {}): Promise<ParsedUpload> {
  if (!(bytes instanceof Uint8Array))
    throw new TypeError('readUpload takes the bytes of a file as a Uint8Array. Read the file first.');
  const budget = { ...defaultBudget, ...options.budget };
  if (bytes.length === 0) return cannot('empty');
  if (bytes.length > budget.bytes) return cannot('over-budget');
  return readBytes(bytes, options, startSpending(budget), 0);
}

/** Files within files within files are read no deeper. */
const deepest = 3;

async function readBytes(
  bytes: Uint8Array,
  options: ReadOptions,
  spending: Spending,
  depth: number,
): Promise<ParsedUpload> {
  try {
    if (depth > deepest) return cannot('part-not-opened');
    if (isPdf(bytes)) return await readPdf(bytes, options, spending, depth);
    if (isZip(bytes)) {
      const word = readWord(bytes, spending);
      if (!word.ok) return cannot(word.why);
      return uploadOf('word', word.content, word.lines, word.lines, spending, word.embedded);
    }
    if (!isOldWord(bytes)) return cannot('unknown-format');
    return isEncryptedWord(bytes) ? cannot('encrypted') : cannot('unknown-format', oldWord);
  } catch (error) {
    if (error instanceof OverBudget) return cannot('over-budget');
    throw error;
  }
}

async function readPdf(
  bytes: Uint8Array,
  options: ReadOptions,
  spending: Spending,
  depth: number,
): Promise<ParsedUpload> {
  const engine = options.engine ?? (defaultEngine ??= pdfiumEngine());
  const structure = structureOf(bytes, spending);
  const opened = await engine.read(bytes, spending);
  if (!opened.ok) return cannot(opened.why);
  const { content } = opened;
  const asides: AsideText[] = [
    ...content.asides,
    ...structure.asides,
    ...(await earlierTexts(bytes, structure.revisions, content, engine, spending)),
  ];
  const unread: Unread[] = [...content.unread];
  const runs = content.pages.flatMap((page) => page.runs);
  const seen = runs.filter(({ hidden }) => hidden === undefined || hidden === 'ocr-layer');
  for (const page of content.pages) {
    const own = seen.filter((run) => run.page === page.number);
    const untold = own.filter(({ unmapped }) => unmapped === true).map(({ text }) => text);
    if (page.unmapped > Math.max(3, page.glyphs * 0.04) && !isFamiliar(untold.join(' ')))
      unread.push({ why: 'unmapped-glyphs', page: page.number });
    else if (own.length > 0 && isRubbish(own.map(({ text }) => text).join(' ')))
      unread.push({ why: 'unmapped-glyphs', page: page.number });
    if (
      own.length === 0 &&
      page.drawn &&
      content.forms.every((form) => form.page !== page.number || form.value === '')
    )
      unread.push({ why: 'image-without-text', page: page.number });
    else
      for (const box of page.unreadImages) unread.push({ why: 'image-without-text', page: page.number, box });
  }
  const within: Upload[] = [];
  for (const attachment of content.attachments) {
    if (attachment.name === format.fileName) continue;
    const inner = await readWithin(attachment.bytes, spending, (own, left) =>
      readBytes(own, options, left, depth + 1),
    );
    if (inner === undefined) unread.push({ why: 'part-not-opened', part: 'attachment' });
    else if (inner.text !== '') asides.push({ where: 'attachment', text: inner.text, holder: 'attachment' });
    if (inner?.upload !== undefined) within.push(inner.upload);
  }
  const whole = { ...content, asides, unread };
  const readable = content.pages.filter(
    ({ number }) => !unread.some((one) => one.page === number && one.box === undefined),
  );
  if (content.pages.length === 0) return cannot('damaged');
  if (readable.length === 0) {
    const lines = await recognisedLines(bytes, content.pages, options.ocr, spending);
    return lines.length === 0
      ? cannot(unread[0]!.why)
      : uploadOf('pdf', whole, lines, lines, spending, undefined);
  }
  const legible = evenSizes(runs.filter((run) => readable.some(({ number }) => number === run.page)));
  const byOrder = withForms(alignedCells(linesByOrder(legible)), content.forms);
  const byPlace = withForms(alignedCells(linesByPlace(legible)), content.forms);
  const upload = uploadOf('pdf', whole, byOrder, byPlace, spending, embeddedRecord(content.attachments));
  return within.length > 0 && upload.ok
    ? { ok: true, value: withRecordsWithin(upload.value, within) }
    : upload;
}

function uploadOf(
  kind: Upload['format'],
  content: Content,
  byOrder: readonly Line[],
  byPlace: readonly Line[],
  spending: Spending,
  embedded: ReturnType<typeof embeddedRecord>,
): ParsedUpload {
  spending.checkTime();
  // Records are short: of a book the rest is scanned, and said not to have been read as a record.
  const long = byOrder.length > mostLines;
  const read = readMeetings(
    long ? byOrder.slice(0, mostLines) : byOrder,
    long ? byOrder.slice(0, mostLines) : byPlace,
    content.forms,
    embedded,
  );
  const text = mappedText(long ? byOrder : read.lines);
  const attachments = content.attachments.filter(({ name }) => name !== embedded?.name);
  const layers = content.pages.flatMap(({ runs }) => runs.map((run) => run.hidden));
  const seen = layers.filter((how) => how === undefined || how === 'ocr-layer');
  const ocr = seen.filter((how) => how === 'ocr-layer').length;
  return {
    ok: true,
    value: {
      format: kind,
      ...(read.language !== undefined && { language: read.language }),
      meetings: read.meetings,
      text,
      structural: read.structural,
      headings: read.headings,
      asides: content.asides,
      attachments,
      hidden: hiddenIn(text, content.asides, attachments),
      unread: long
        ? [...content.unread, { why: 'over-budget', part: 'lines beyond the first 2,000' }]
        : content.unread,
      names: read.names,
      pages: content.pages.map(({ width, height }) => ({ width, height })),
      textLayer:
        kind === 'word' || seen.length === 0
          ? read.lines.length > 0
            ? 'text'
            : 'none'
          : ocr > seen.length / 2
            ? 'ocr'
            : 'text',
    },
  };
}
