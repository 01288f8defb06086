import { AFTER_SPACE, SHAPE_ALPHANUMERIC, SHAPE_NUMBER, SHAPE_SYMBOL } from '../tokens.ts';
import type { Reading } from '../reading.ts';
import { span } from '../span.ts';
import type { Span } from '../span.ts';
import { isNamed } from './context.ts';
import { follow, isCharacterStep, stepOf } from './forms.ts';
import type { Forms, Reached } from './forms.ts';

const NAMED_RIGHT = 0.98;
const NAMED_SHAPE = 0.85;
const NAMED_WRONG = 0.6;

/** A register's own score from which on its layout says more than a check digit: a date of birth, letters, a prefix. */
const TELLING = 0.82;
/** Digits of a number whose grouping, 3-3-3, tells nothing. */
const SHORT = 9;

/** Below one half, and in the order of the registers' own scores. */
const doubtful = (bare: number): number => Math.min(bare, 0.4 + bare / 10);

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** Whether a character that joins numbers links the two sides of a boundary: 12.5, 3-4, 1/2, 10,000. */
const joins = (unit: number): boolean =>
  unit === 0x2e || unit === 0x2c || unit === 0x2d || unit === 0x2f || unit === 0x3a;

/** Whether a candidate may begin here: not inside a longer number, code or word. */
const mayBegin = (text: string, start: number): boolean => {
  if (start === 0) return true;
  const before = text.charCodeAt(start - 1);
  const step = stepOf(before);
  if (isCharacterStep(step)) return false;
  if (joins(before) && start > 1 && isDigit(text.charCodeAt(start - 2))) return before === 0x3a;
  return true;
};

const mayEnd = (text: string, end: number): boolean => {
  if (end >= text.length) return true;
  const after = text.charCodeAt(end);
  if (isCharacterStep(stepOf(after))) return false;
  return !(joins(after) && after !== 0x3a && end + 1 < text.length && isDigit(text.charCodeAt(end + 1)));
};

/** Length of a group of digits from a place on, at most seven. */
const groupAt = (text: string, from: number, step: 1 | -1): number => {
  let at = from;
  while (Math.abs(at - from) < 7 && isDigit(text.charCodeAt(at))) at += step;
  return Math.abs(at - from);
};

/**
 * Whether the groups of a number go on before or after it with groups as long as its own: then it is a part of a
 * longer number or of a row of a table.
 */
const isPartOfSeries = (text: string, start: number, end: number): boolean => {
  const first = groupAt(text, start, 1);
  const last = groupAt(text, end - 1, -1);
  if (last > 0 && text.charCodeAt(end) === 0x20) {
    const next = groupAt(text, end + 1, 1);
    const after = text.charCodeAt(end + 1 + next);
    const isWhole = !(
      isCharacterStep(stepOf(after)) ||
      (joins(after) && isDigit(text.charCodeAt(end + 2 + next)))
    );
    if (next > 0 && isWhole && (next === last || next === first)) return true;
  }
  if (first === 0 || text.charCodeAt(start - 1) !== 0x20) return false;
  const previous = groupAt(text, start - 2, -1);
  const before = text.charCodeAt(start - 2 - previous);
  const isLineStart = start - 2 - previous < 0 || before === 0x0a || before === 0x0d;
  return previous === first && (isLineStart || before === 0x20 || before === 0x2b || before === 0x28);
};

/** Letters and digits of a written number, in capitals. */
const compactOf = (text: string, start: number, end: number): string => {
  let compact = '';
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (!isCharacterStep(stepOf(unit))) continue;
    compact += unit < 128 ? String.fromCharCode(unit >= 97 ? unit - 32 : unit) : text[at];
  }
  return compact;
};

/**
 * Whether nothing but one check digit speaks for a number: one run of digits among the registers of many countries,
 * where one number in ten or eleven passes each check by chance.
 */
const isWeak = ({ bare }: Reached['identifier'], compact: string, written: number): boolean => {
  if (bare >= TELLING || (written > compact.length && compact.length > SHORT)) return false;
  for (let at = 0; at < compact.length; at++) if (!isDigit(compact.charCodeAt(at))) return false;
  return true;
};

const judge = (
  { text, tokens }: Reading,
  forms: Forms,
  reached: Reached,
  compact: string,
  start: number,
  end: number,
  first: number,
  last: number,
): Span | undefined => {
  const { identifier, needsContext } = reached;
  if (identifier.plausible !== undefined && !identifier.plausible(compact, text.slice(start, end)))
    return undefined;
  const isRight = identifier.check?.(compact);
  // Context is looked for last: most candidates are thrown out by their structure.
  const named = isNamed(identifier, tokens, first, last);
  if (needsContext && !named) return undefined;
  if (!named && reached.isSpaced && isPartOfSeries(text, start, end)) return undefined;
  const score =
    isRight === true
      ? named
        ? NAMED_RIGHT
        : forms.isMixed && isWeak(identifier, compact, end - start)
          ? doubtful(identifier.bare)
          : identifier.bare
      : isRight === false
        ? named
          ? NAMED_WRONG
          : (identifier.wrong ?? 0)
        : named
          ? NAMED_SHAPE
          : identifier.bare;
  if (score === 0) return undefined;
  const arithmetic =
    isRight === undefined
      ? 'no check character is published'
      : isRight
        ? 'check character right'
        : 'check character wrong';
  const context = named ? 'named by a word beside it' : 'no word beside it names it';
  return span(
    start,
    end,
    'identifier',
    identifier.id,
    score,
    `shape of ${identifier.title}; ${arithmetic}; ${context}`,
  );
};

/**
 * Try every layout that begins at a token and push the best reading of each end. Costs one step per character of
 * the longest layout, whatever the text.
 */
export const findIdentifiers = (reading: Reading, forms: Forms, index: number, out: Span[]): void => {
  const { text, tokens } = reading;
  const start = tokens.start[index]!;
  if (!mayBegin(text, start)) return;
  let node = 0;
  let last = index;
  let best: Span | undefined;
  for (let at = start; at < text.length;) {
    const unit = text.charCodeAt(at);
    const step = stepOf(unit);
    if (step < 0) break;
    node = follow(forms, node, step);
    if (node === 0) break;
    at++;
    const reached = forms.reached[node];
    if (reached === undefined || !mayEnd(text, at)) continue;
    const compact = compactOf(text, start, at);
    while (last + 1 < tokens.count && tokens.start[last + 1]! < at) last++;
    for (const candidate of reached) {
      const found = judge(reading, forms, candidate, compact, start, at, index, last);
      if (found === undefined) continue;
      // Of one register the longer layout is meant, whatever its check says.
      const isLonger = best !== undefined && found.subkind === best.subkind && found.end > best.end;
      if (
        best === undefined ||
        isLonger ||
        found.score > best.score ||
        (found.score === best.score && found.end > best.end)
      )
        best = found;
    }
  }
  if (best !== undefined) out.push(best);
};

/** Whether a token can begin an identifier: digits in it, or a short word right before digits. */
export const mayBeginIdentifier = ({ tokens }: Reading, index: number): boolean => {
  const shape = tokens.shape[index]!;
  if (shape === SHAPE_NUMBER || shape === SHAPE_ALPHANUMERIC) return true;
  if (shape === SHAPE_SYMBOL || tokens.end[index]! - tokens.start[index]! > 5) return false;
  const following = index + 1;
  if (following >= tokens.count || tokens.start[following]! - tokens.end[index]! > 1) return false;
  const nextShape = tokens.shape[following]!;
  if (nextShape === SHAPE_NUMBER || nextShape === SHAPE_ALPHANUMERIC) return true;
  return (
    nextShape === SHAPE_SYMBOL &&
    (tokens.flags[following]! & AFTER_SPACE) === 0 &&
    tokens.hash[following] === 0x2d
  );
};
