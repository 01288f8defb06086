import type { Cell, Line } from '../layout/lines.ts';
import type { Origin } from '../upload.ts';

/** Where a value of a record comes from. */
export const originOf = (cell: Cell | undefined, line: Line | undefined, confidence: number): Origin => ({
  source: cell?.source ?? 'page',
  ...(line !== undefined && line.page > 0 && { page: line.page }),
  ...(cell?.box !== undefined && { box: cell.box }),
  confidence,
});
