import { once } from '../labels/index.ts';
import type { Line } from './lines.ts';

const count =
  /^(page |seite |side |sida |página |pagina |pág\. |blz\. |стор\. |whārangi )?(\d{1,3})(?:\s?(?:\/|of|von|sur|van|av|af|de|з|із|o te)\s?(\d{1,3}))?$/iu;

/** `Page 2 of 3`, or bare numbers that can only be this page's. */
const isCountOf = (text: string, page: number): boolean => {
  const [, word, number, of] = count.exec(text.trim()) ?? [];
  if (number === undefined) return false;
  return word !== undefined || (of !== undefined && Number(number) === page && Number(of) >= page);
};

/** Lines at the foot of a page that count the pages, and lines at its head that do nothing else: no part of a record. */
export const pageFeet: (lines: readonly Line[]) => ReadonlySet<number> = once((lines: readonly Line[]) => {
  const found = new Set<number>();
  for (const [at, { page, cells }] of lines.entries()) {
    const isFoot = lines[at + 1]?.page !== page;
    const isHead = lines[at - 1]?.page !== page && cells.length === 1;
    if ((isFoot || isHead) && cells.some(({ text }) => isCountOf(text, page))) found.add(at);
  }
  return found;
});
