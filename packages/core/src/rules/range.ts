import type { JsonPointer, Judgement } from '../finding.ts';
import { fixed } from './judge.ts';

/** A figure's limits; both are inclusive. */
export interface Range {
  readonly min?: number;
  readonly max?: number;
}

const remembered = 512;

/** A range in words, such as `at least 4`, `60 to 120` or `none`. */
export const rangeInWords = ({ min, max }: Range): string => {
  if (min === undefined) return max === 0 ? 'none' : `at most ${max}`;
  return max === undefined ? `at least ${min}` : min === max ? `exactly ${min}` : `${min} to ${max}`;
};

/** A text as a sentence begins. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A figure to three decimals, so that thirds of an hour add up. */
export const exact = (figure: number): number => Math.round(figure * 1000) / 1000;

/**
 * A judge of figures against a range, `what` being what is counted ("people at the meeting"); `how` says, as a sentence, what can
 * be done where the figure itself is past.
 *
 * Answers to small whole figures, and to the last few hundred others, are made once.
 */
export function within(
  range: Range,
  what: string,
  at: JsonPointer,
  how?: string,
): (found: number) => Judgement {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = range;
  const asked = rangeInWords(range);
  const sentence = capitalised(what);
  const advice = how === undefined ? '' : ` ${how}`;
  const known: Judgement[] = [];
  const judge = (found: number): Judgement => {
    const message = `${sentence}: ${found}; asked: ${asked}.`;
    if (found >= min && found <= max) return fixed({ outcome: 'passed', at, asked, found, message });
    const needed = found < min ? `${exact(min - found)} more` : `${exact(found - max)} fewer`;
    const mend = `Needed: ${needed}.${advice}`;
    return fixed({ outcome: 'failed', at, asked, found, mend, message });
  };
  const others = new Map<number, Judgement>();
  return (found) => {
    if (Number.isInteger(found) && found >= 0 && found < remembered) return (known[found] ??= judge(found));
    let judgement = others.get(found);
    if (judgement !== undefined) return judgement;
    if (others.size >= remembered) others.clear();
    others.set(found, (judgement = judge(found)));
    return judgement;
  };
}
