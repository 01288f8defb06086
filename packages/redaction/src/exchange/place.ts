import type { Offsets } from './code-points.ts';
import type { Issue } from './parsed.ts';

/** UTF-16 start and end of a range in code points; an issue when it does not lie in the text. */
export const placeOf = (
  start: unknown,
  end: unknown,
  offsets: Offsets,
  at: string,
): { readonly start: number; readonly end: number } | Issue => {
  if (!Number.isInteger(start) || !Number.isInteger(end))
    return { at, code: 'offsetNotInteger', message: 'start and end must be whole numbers of code points' };
  const from = offsets.toUnit(start as number);
  const to = offsets.toUnit(end as number);
  if (from < 0 || to < 0 || (start as number) >= (end as number))
    return {
      at,
      code: 'offsetOutside',
      message: `the range does not lie in a text of ${offsets.length} code points`,
    };
  return { start: from, end: to };
};
