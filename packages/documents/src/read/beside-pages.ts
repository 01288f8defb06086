import { OverBudget } from './budget.ts';
import type { Spending } from './budget.ts';
import type { AsideText, Content } from './content.ts';
import type { PdfEngine } from './engine.ts';
import { isPdf, isZip } from './file-format.ts';
import { lineText, linesByOrder } from './layout/lines.ts';
import type { ParsedUpload } from './read-upload.ts';
import type { Upload } from './upload.ts';

/** What was read of a file within the file: its text, and the upload that it would be of its own. */
export interface WithinFile {
  readonly text: string;
  readonly upload?: Upload;
}

/** Reads a file within the file: plain text, or a PDF or Word file as an upload of its own. */
export async function readWithin(
  bytes: Uint8Array | undefined,
  spending: Spending,
  read: (bytes: Uint8Array, spending: Spending) => Promise<ParsedUpload>,
): Promise<WithinFile | undefined> {
  if (bytes === undefined) return undefined;
  if (isPdf(bytes) || isZip(bytes)) {
    spending.checkTime();
    const inner = await read(bytes, spending.within());
    return inner.ok && inner.value.unread.length === 0
      ? {
          text: [inner.value.text.text, ...inner.value.asides.map(({ text }) => text)].join('\n'),
          upload: inner.value,
        }
      : undefined;
  }
  const sample = bytes.subarray(0, 4096);
  if (sample.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27))) return undefined;
  spending.spend('characters', bytes.length);
  return { text: new TextDecoder().decode(bytes) };
}

/** Text of earlier states of a file that was saved by adding to it, where the last state no longer shows it. */
export async function earlierTexts(
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
