import { defaultBudget, OverBudget, startSpending } from './budget.ts';
import type { Budget, Spending } from './budget.ts';
import type { AsideText, Content, Run, Unread, UnreadWhy } from './content.ts';
import type { PdfEngine } from './engine.ts';
import { embeddedRecord } from './embedded.ts';
import { embedded as format } from '../format/embedded.ts';
import { familiarity } from './labels/index.ts';
import { withForms } from './layout/forms.ts';
import { lineText, linesByOrder, linesByPlace } from './layout/lines.ts';
import type { Line } from './layout/lines.ts';
import { mappedText, whereHidden } from './layout/text.ts';
import { readMeetings } from './meetings.ts';
import { pdfiumEngine } from './pdfium/engine.ts';
import { structureOf } from './pdf-structure.ts';
import type { Hidden, Upload } from './upload.ts';
import { readWord } from './word/read-word.ts';

/** What `readUpload` may be told. */
export interface ReadOptions {
  /** Overrides parts of {@link defaultBudget}. */
  readonly budget?: Partial<Budget>;
  /** Reads PDF files; PDFium where absent. */
  readonly engine?: PdfEngine;
  /**
   * Reads what is only a picture: given a page's number, gives its text, or `undefined` where it cannot. What comes back
   * is read like a scan's text layer, and never believed without a person's look.
   */
  readonly ocr?: (bytes: Uint8Array, page: number) => Promise<string | undefined>;
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

const cannot = (code: UnreadWhy): ParsedUpload => ({
  ok: false,
  issues: [{ at: '', code, message: sentences[code] }],
});

let defaultEngine: PdfEngine | undefined;

const isPdf = (bytes: Uint8Array): boolean => {
  for (let at = 0; at < Math.min(bytes.length - 4, 1024); at += 1) {
    if (bytes[at] === 0x25 && bytes[at + 1] === 0x50 && bytes[at + 2] === 0x44 && bytes[at + 3] === 0x46)
      return true;
  }
  return false;
};
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
const isOldWord = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;

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
  const spending = startSpending(budget);
  try {
    if (isPdf(bytes)) return await readPdf(bytes, options, spending);
    if (isZip(bytes)) {
      const word = readWord(bytes, spending);
      if (!word.ok) return cannot(word.why);
      return uploadOf('word', word.content, word.lines, word.lines, spending, word.embedded);
    }
    return cannot(isOldWord(bytes) ? 'encrypted' : 'unknown-format');
  } catch (error) {
    if (error instanceof OverBudget) return cannot('over-budget');
    throw error;
  }
}

async function readPdf(bytes: Uint8Array, options: ReadOptions, spending: Spending): Promise<ParsedUpload> {
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
    if (page.glyphs > 0 && page.unmapped > Math.max(3, page.glyphs * 0.04))
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
  for (const attachment of content.attachments) {
    if (attachment.name === format.fileName) continue;
    const inner = await textOfAttachment(attachment.bytes, options, spending);
    if (inner === undefined) unread.push({ why: 'part-not-opened', part: 'attachment' });
    else if (inner !== '') asides.push({ where: 'attachment', text: inner, holder: 'attachment' });
  }
  const whole = { ...content, asides, unread };
  const readable = content.pages.filter(
    ({ number }) => !unread.some((one) => one.page === number && one.box === undefined),
  );
  if (content.pages.length === 0) return cannot('damaged');
  if (readable.length === 0) return await byOcr(bytes, whole, unread[0]!.why, options, spending);
  const legible = evenSizes(runs.filter((run) => readable.some(({ number }) => number === run.page)));
  const byOrder = withForms(linesByOrder(legible), content.forms);
  const byPlace = withForms(
    linesByPlace(legible.filter(({ hidden }) => hidden === undefined || hidden === 'ocr-layer')),
    content.forms,
  );
  return uploadOf('pdf', whole, byOrder, byPlace, spending, embeddedRecord(content.attachments));
}

/** The text of a file within the file: plain text, or a PDF or Word file read like an upload of its own. */
async function textOfAttachment(
  bytes: Uint8Array | undefined,
  options: ReadOptions,
  spending: Spending,
): Promise<string | undefined> {
  if (bytes === undefined) return undefined;
  if (isPdf(bytes) || isZip(bytes)) {
    spending.checkTime();
    const { budget } = spending;
    const inner = await readUpload(bytes, {
      ...options,
      budget: { ...budget, pages: Math.min(budget.pages, 40), milliseconds: budget.milliseconds / 2 },
    });
    return inner.ok && inner.value.unread.length === 0
      ? [inner.value.text.text, ...inner.value.asides.map(({ text }) => text)].join('\n')
      : undefined;
  }
  const sample = bytes.subarray(0, 4096);
  if (sample.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27))) return undefined;
  spending.spend('characters', bytes.length);
  return new TextDecoder().decode(bytes);
}

/** Rules of a table that a scan's text layer took for letters, and an I that it took for an l. */
const partsOf = (run: Run): readonly Run[] => {
  const text = run.text.replace(/\bMcl(?=l)/g, 'McI');
  if (!/[|[\]]/.test(text)) return [{ ...run, text }];
  const parts: Run[] = [];
  for (const match of text.matchAll(/[^|[\]]+/g)) {
    const from = match.index + (match[0].length - match[0].trimStart().length);
    const to = match.index + match[0].trimEnd().length;
    if (to <= from) continue;
    const edges = run.edges.slice(from, to + 1);
    const [start = 0, end = start] = [edges[0], edges.at(-1)];
    parts.push({
      ...run,
      text: text.slice(from, to),
      edges,
      ...(run.angle === 0 && { box: { ...run.box, x: start, width: end - start } }),
    });
  }
  return parts;
};

/** The sizes of a scan's text layer are guesses: they are made one, so that they say nothing. */
function evenSizes(runs: readonly Run[]): readonly Run[] {
  const scanned = runs.filter(({ hidden }) => hidden === 'ocr-layer');
  if (scanned.length === 0) return runs;
  const size = scanned.map((run) => run.size).toSorted((a, b) => a - b)[scanned.length >> 1]!;
  return runs.flatMap((run) => (run.hidden === 'ocr-layer' ? partsOf({ ...run, size }) : [run]));
}

/** Text whose words are of no language known here, though there is enough of it to tell. */
const isRubbish = (text: string): boolean => {
  const letters = text.replaceAll(/[^\p{L}]/gu, '').length;
  const strange = text.replaceAll(
    /[\p{L}\p{N}\s.,;:!?()'"“”‘’/&@+–—\-•✓✔☐☒☑°%#*€$£®©™_=|<>[\]{}№·…«»„¡¿½⅓¼²³§×→]/gu,
    '',
  ).length;
  return (
    (text.length > 60 && strange > text.length * 0.12) ||
    (letters > 150 && familiarity(text) < 0.012) ||
    (text.length > 200 && letters < text.length * 0.25)
  );
};

async function byOcr(
  bytes: Uint8Array,
  content: Content,
  why: UnreadWhy,
  { ocr }: ReadOptions,
  spending: Spending,
): Promise<ParsedUpload> {
  if (ocr === undefined) return cannot(why);
  const lines: Line[] = [];
  for (const { number } of content.pages) {
    spending.checkTime();
    const text = (await ocr(bytes, number)) ?? '';
    for (const [index, line] of text.split('\n').entries()) {
      const cells = line.split(/\s{3,}|\t/).filter((cell) => cell.trim() !== '');
      if (cells.length === 0) continue;
      lines.push({
        page: number,
        baseline: index * 12,
        size: 10,
        cells: cells.map((cell, at) => ({
          text: cell.trim(),
          start: at * 200,
          end: at * 200 + 150,
          source: 'page',
          pieces: [{ text: cell.trim(), hidden: 'ocr-layer' }],
        })),
      });
    }
  }
  return lines.length === 0 ? cannot(why) : uploadOf('pdf', content, lines, lines, spending, undefined);
}

/** Text of earlier states of a file that was saved by adding to it, where the last state no longer shows it. */
async function earlierTexts(
  bytes: Uint8Array,
  revisions: readonly number[],
  content: Content,
  engine: PdfEngine,
  spending: Spending,
): Promise<readonly AsideText[]> {
  const now = new Set(content.pages.flatMap(({ runs }) => runs.map(({ text }) => text.trim())));
  const formNow = new Set(content.forms.map(({ value }) => value));
  const asides: AsideText[] = [];
  for (const end of revisions.slice(0, 8)) {
    spending.checkTime();
    const before = await engine.read(bytes.slice(0, end), spending).catch((error: unknown) => {
      if (error instanceof OverBudget) throw error;
      return { ok: false as const };
    });
    if (!before.ok) continue;
    for (const line of linesByOrder(before.content.pages.flatMap(({ runs }) => runs))) {
      const text = lineText(line);
      if (line.cells.every((cell) => cell.pieces.every((piece) => now.has(piece.text.trim())))) continue;
      asides.push({
        where: 'revision',
        text,
        holder: 'earlier-revision',
        ...(line.page > 0 && { page: line.page }),
      });
    }
    for (const { value, page } of before.content.forms)
      if (value !== '' && !formNow.has(value))
        asides.push({ where: 'revision', text: value, holder: 'earlier-form-value', page });
    asides.push(
      ...before.content.asides
        .filter((aside) => !content.asides.some(({ text }) => text === aside.text))
        .map((aside) => ({ ...aside, where: 'revision' as const })),
    );
  }
  return asides;
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
  const read = readMeetings(byOrder, byPlace, content.forms, embedded);
  const text = mappedText(read.lines);
  const hidden: Hidden[] = [
    ...text.stretches
      .filter(({ how }) => how !== undefined && how !== 'ocr-layer')
      .map(({ how, page, piece }) => ({
        how: how!,
        where: whereHidden(how),
        ...(page !== undefined && { page }),
        ...(piece.box && { box: piece.box }),
      })),
    ...content.asides.map(({ where, page, box }): Hidden => ({
      how: asHow(where),
      where,
      ...(page !== undefined && { page }),
      ...(box && { box }),
    })),
    ...content.attachments
      .filter(({ name }) => name !== embedded?.name)
      .map((): Hidden => ({ how: 'attachment', where: 'attachment' })),
  ];
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
      attachments: content.attachments.filter(({ name }) => name !== embedded?.name),
      hidden,
      unread: content.unread,
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

const asHow = (where: AsideText['where']): Hidden['how'] =>
  where === 'annotation' ||
  where === 'attachment' ||
  where === 'revision' ||
  where === 'tracked-change' ||
  where === 'comment' ||
  where === 'metadata'
    ? where
    : 'hidden-run';
