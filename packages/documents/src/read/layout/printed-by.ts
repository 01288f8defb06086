import { once } from '../labels/index.ts';
import type { Line } from './lines.ts';

const printedOn =
  /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+(?:à |kl\.? ?|at )?\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?$/iu;
const address = /^(?:https?|file|about|blob|data):\S*$/iu;
const pageOf =
  /^(?:page |seite |side |sida |página |pagina |стор\. )?\d{1,3}\s?(?:\/|of|von|sur|van|av|af|de|з|із)\s?\d{1,3}$/iu;

/**
 * Lines that a browser prints above and below a page: when it was printed, the page's title and address. They are told by
 * their places and by each other: a day with a clock's time at an edge of the page, and the address or the count of pages.
 */
export const printedBy: (lines: readonly Line[]) => ReadonlySet<number> = once((lines: readonly Line[]) => {
  const found = new Set<number>();
  for (let first = 0; first < lines.length;) {
    let last = first;
    while (lines[last + 1]?.page === lines[first]!.page) last += 1;
    const edges = [...new Set([first, first + 1, last - 1, last])].filter((at) => at >= first && at <= last);
    const some = (pattern: RegExp): boolean =>
      edges.some((at) => lines[at]!.cells.some(({ text }) => pattern.test(text)));
    if (some(printedOn) && (some(address) || some(pageOf)))
      for (const at of edges)
        if (
          lines[at]!.cells.some(({ text }) => printedOn.test(text) || address.test(text) || pageOf.test(text))
        )
          found.add(at);
    first = last + 1;
  }
  return found;
});
