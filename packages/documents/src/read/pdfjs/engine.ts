import { OverBudget } from '../budget.ts';
import type { Spending } from '../budget.ts';
import type { AsideText, Attachment, Box, FormValue, Page, Run } from '../content.ts';
import type { Opened, PdfEngine } from '../engine.ts';
import { pinnedFile, readAnnotation, times } from './annotations.ts';
import type { Annotation } from './annotations.ts';

/** What is used of pdf.js; `import('pdfjs-dist/legacy/build/pdf.mjs')` is such. */
export interface Pdfjs {
  /** Opens a document, as pdf.js does. */
  readonly getDocument: (options: object) => {
    readonly promise: Promise<unknown>;
    /** Lets go of it. */
    readonly destroy: () => Promise<void>;
  };
}

interface Document {
  readonly numPages: number;
  readonly getPage: (number: number) => Promise<PdfjsPage>;
  readonly getMetadata: () => Promise<{ readonly info?: Record<string, unknown> }>;
  readonly getAttachments: () => Promise<Record<
    string,
    { readonly filename: string; readonly content: Uint8Array }
  > | null>;
  readonly getOutline: () => Promise<readonly { readonly title: string }[] | null>;
}

interface PdfjsPage {
  readonly rotate: number;
  readonly getViewport: (options: { readonly scale: number }) => {
    readonly width: number;
    readonly height: number;
    readonly transform: readonly number[];
  };
  readonly getTextContent: () => Promise<{ readonly items: readonly TextItem[] }>;
  readonly getAnnotations: () => Promise<readonly Annotation[]>;
  readonly getOperatorList: () => Promise<{ readonly fnArray: readonly number[] }>;
  readonly cleanup: () => void;
}

interface TextItem {
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
}

/** Operators that paint pictures (`OPS` of pdf.js, stable since its first release). */
const paintsImage = new Set([83, 85, 86, 88, 89]);

/**
 * Mozilla's pdf.js, the second engine: plain JavaScript, for where WebAssembly is not to be had.
 *
 * It draws nothing, so what is hidden on a page is read like the rest and not told apart; all of it is scanned.
 *
 * @param load gives the library; absent, `pdfjs-dist` is imported, which the caller has to install.
 * @example
 * pdfjsEngine().name; //=> 'pdfjs'
 */
export function pdfjsEngine(load: () => Promise<Pdfjs> = loadPdfjs): PdfEngine {
  return {
    name: 'pdfjs',
    async read(bytes, spending) {
      const pdfjs = await load();
      let task: ReturnType<Pdfjs['getDocument']> | undefined;
      try {
        task = pdfjs.getDocument({
          data: new Uint8Array(bytes),
          isEvalSupported: false,
          useSystemFonts: false,
          disableFontFace: true,
          enableXfa: false,
          stopAtErrors: false,
          verbosity: 0,
        });
        return await readDocument((await task.promise) as Document, spending);
      } catch (error) {
        if (error instanceof OverBudget) throw error;
        return { ok: false, why: (error as Error).name === 'PasswordException' ? 'encrypted' : 'damaged' };
      } finally {
        await task?.destroy().catch(() => undefined);
      }
    },
  };
}

/** Not written where it is imported: bundlers need not have what the caller may leave out. */
const optional = 'pdfjs-dist/legacy/build/pdf.mjs';

const loadPdfjs = async (): Promise<Pdfjs> =>
  (await import(/* @vite-ignore */ /* webpackIgnore: true */ optional)) as Pdfjs;

async function readDocument(document: Document, spending: Spending): Promise<Opened> {
  if (document.numPages > spending.budget.pages) throw new OverBudget('pages');
  const pages: Page[] = [];
  const asides: AsideText[] = [];
  const forms: FormValue[] = [];
  const pinned: Attachment[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    spending.checkTime();
    const page = await document.getPage(number);
    const view = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const runs = items.flatMap((item) => runOf(item, number, view.transform) ?? []);
    spending.spend(
      'characters',
      runs.reduce((sum, { text }) => sum + text.length, 0),
    );
    const operators = await page.getOperatorList();
    if (operators.fnArray.length > spending.budget.objects * 10) throw new OverBudget('objects');
    const pictured = operators.fnArray.some((operator) => paintsImage.has(operator));
    for (const note of await page.getAnnotations()) {
      readAnnotation(note, number, view.transform, asides, forms);
      if (note.subtype === 'FileAttachment') pinned.push(pinnedFile(note));
    }
    pages.push({
      number,
      width: view.width,
      height: view.height,
      runs,
      unmapped: 0,
      glyphs: runs.reduce((sum, { text }) => sum + text.length, 0),
      unreadImages: [],
      drawn: pictured,
    });
    page.cleanup();
  }
  const { info = {} } = await document.getMetadata();
  for (const key of ['Title', 'Author', 'Subject', 'Keywords']) {
    const text = info[key];
    if (typeof text === 'string' && text.trim() !== '')
      asides.push({ where: 'metadata', text, holder: key.toLowerCase() });
  }
  for (const { title } of (await document.getOutline()) ?? [])
    if (title.trim() !== '') asides.push({ where: 'metadata', text: title, holder: 'bookmark' });
  const attachments: Attachment[] = [
    ...Object.values((await document.getAttachments()) ?? {}).map(({ filename, content }) => ({
      name: filename,
      bytes: content,
    })),
    ...pinned,
  ];
  for (const { bytes } of attachments) spending.spend('inflatedBytes', bytes?.length ?? 0);
  return { ok: true, content: { pages, asides, forms, attachments, unread: [] } };
}

function runOf(
  { str, transform, width = 0 }: TextItem,
  page: number,
  view: readonly number[],
): Run | undefined {
  if (str === undefined || transform === undefined || str.trim() === '') return undefined;
  const [x, y] = times(view, transform[4]!, transform[5]!);
  const size = Math.hypot(transform[2]!, transform[3]!) || 1;
  const angle = turnOf(transform, view);
  const along = angle === 0 ? x : angle === 90 ? y : angle === 180 ? -x : -y;
  const across = angle === 0 ? y : angle === 90 ? -x : angle === 180 ? -y : x;
  const edges = Array.from({ length: str.length + 1 }, (_, at) => along + (width * at) / str.length);
  const box: Box =
    angle % 180 === 0
      ? { x: angle === 0 ? x : x - width, y: y - size * 0.8, width, height: size }
      : { x: x - size * 0.8, y: angle === 90 ? y : y - width, width: size, height: width };
  return {
    text: str.normalize('NFC'),
    page,
    box,
    edges:
      str.normalize('NFC') === str
        ? edges
        : Array.from(
            { length: str.normalize('NFC').length + 1 },
            (_, at) => along + (width * at) / str.normalize('NFC').length,
          ),
    baseline: across,
    size,
    angle,
  };
}

/** Degrees clockwise by which a text is turned on the page as shown. */
function turnOf(transform: readonly number[], view: readonly number[]): number {
  const dx = view[0]! * transform[0]! + view[2]! * transform[1]!;
  const dy = view[1]! * transform[0]! + view[3]! * transform[1]!;
  return (((Math.round((Math.atan2(dy, dx) * 180) / Math.PI / 90) * 90) % 360) + 360) % 360;
}
