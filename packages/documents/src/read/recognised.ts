import type { Spending } from './budget.ts';
import type { Page } from './content.ts';
import type { Line } from './layout/lines.ts';

/**
 * Reads what is only a picture: given a page's number, gives its text, or `undefined` where it cannot. What comes back is
 * read like a scan's text layer, and never believed without a person's look.
 */
export type Ocr = (bytes: Uint8Array, page: number) => Promise<string | undefined>;

/** Lines of text that the caller's OCR recognises; none where there is no OCR. Wide gaps part cells. */
export async function recognisedLines(
  bytes: Uint8Array,
  pages: readonly Page[],
  ocr: Ocr | undefined,
  spending: Spending,
): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const { number } of ocr === undefined ? [] : pages) {
    spending.checkTime();
    const text = (await ocr!(bytes, number)) ?? '';
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
  return lines;
}
