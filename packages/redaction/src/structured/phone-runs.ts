/** Most digits of an international number and its extension (ITU-T E.164, 6.2). */
const MOST_DIGITS = 15;
const MOST_GROUPS = 7;
const MOST_SEPARATORS = 3;

/** Digits from a place up to the end of one of their groups. */
export interface Run {
  readonly end: number;
  readonly digits: string;
  /** Lengths of the groups, joined by hyphens. */
  readonly groups: string;
  readonly hasPlus: boolean;
  /** Digits stand in brackets and more follow them. */
  readonly hasBracket: boolean;
  /** A space stands between groups. */
  readonly hasSpace: boolean;
  /** More digits follow after a separator. */
  readonly isCut: boolean;
}

/** Whether a code unit is an ASCII digit. */
export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

const isSeparator = (unit: number): boolean =>
  unit === 0x20 ||
  unit === 0x2d ||
  unit === 0x2e ||
  unit === 0x2f ||
  unit === 0xa0 ||
  unit === 0x2011 ||
  unit === 0x2013 ||
  unit === 0x2009 ||
  unit === 0x202f;

/**
 * Read groups of digits with brackets, separators and a leading plus from a place on: at most 15 digits in seven
 * groups.
 *
 * @returns a run for the end of each group, the shortest first
 */
export const readRuns = (text: string, start: number): readonly Run[] => {
  const runs: { -readonly [Key in keyof Run]: Run[Key] }[] = [];
  const hasPlus = text.charCodeAt(start) === 0x2b;
  let at = hasPlus ? start + 1 : start;
  let digits = '';
  let groups = '';
  let isOpen = false;
  let isClosed = false;
  let hasSpace = false;
  while (at < text.length && runs.length < MOST_GROUPS) {
    const from = at;
    while (at < text.length && isDigit(text.charCodeAt(at))) at++;
    if (at === from) {
      if (text.charCodeAt(at) !== 0x28 || digits !== '') break;
    } else {
      if (digits.length + at - from > MOST_DIGITS) break;
      digits += text.slice(from, at);
      groups += groups === '' ? at - from : `-${at - from}`;
      const isBracketed = isOpen && text.charCodeAt(at) === 0x29;
      runs.push({
        end: isBracketed ? at + 1 : at,
        digits,
        groups,
        hasPlus,
        hasBracket: isClosed,
        hasSpace,
        isCut: true,
      });
    }
    let separators = 0;
    for (; at < text.length && separators < MOST_SEPARATORS; separators++, at++) {
      const unit = text.charCodeAt(at);
      if (unit === 0x28 && !isOpen && !isClosed) isOpen = true;
      else if (unit === 0x29 && isOpen) {
        isOpen = false;
        isClosed = true;
      } else if (isSeparator(unit)) {
        if (unit === 0x20 && isDigit(text.charCodeAt(at + 1)) && !isClosed) hasSpace = true;
      } else break;
    }
    if (separators === 0 || !isDigit(text.charCodeAt(at))) break;
  }
  const last = runs.at(-1);
  if (last !== undefined) last.isCut = isDigit(text.charCodeAt(at));
  return runs;
};
