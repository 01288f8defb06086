import { CASELESS, DIGIT, LOWER, UPPER, classOf } from './characters.ts';
import { span } from './span.ts';
import type { Span } from './span.ts';

const isContent = (unit: number): boolean => {
  const type = classOf(unit);
  return type === UPPER || type === LOWER || type === CASELESS || type === DIGIT;
};

/** Kinds whose reading is a whole: what is left of a loser at its sides is still hidden. */
const leftovers = (text: string, loser: Span, taken: Uint8Array, out: Span[]): void => {
  let at = loser.start;
  while (at < loser.end) {
    while (at < loser.end && (taken[at] === 1 || !isContent(text.charCodeAt(at)))) at++;
    let end = at;
    let last = at;
    while (end < loser.end && taken[end] === 0) {
      if (isContent(text.charCodeAt(end))) last = end + 1;
      end++;
    }
    if (last > at) {
      out.push(span(at, last, loser.kind, loser.subkind, loser.score, loser.why));
      taken.fill(1, at, last);
    }
    at = end;
  }
};

const WHOLE_FIRST: Readonly<Record<string, number>> = { email: 0.4, url: 0.4, address: 0.3 };

/** Numbers whose check is right, that are named or whose shape is rare go before the names, dates and phones inside them. */
const SURE_NUMBER = 0.6;

/** Rank of a candidate: surer first, whole addresses and sure numbers before what lies in them. */
const rank = ({ kind, subkind, score }: Span): number => {
  // A phone that is named goes before a number that only passes a check.
  if (kind === 'phone' && score > 0.9) return score + 0.1;
  // The shape of a postcode alone may be the end of a longer number.
  if (subkind === 'postcode' && score > 0.8) return score + 0.1;
  if (kind !== 'identifier') return score + (WHOLE_FIRST[kind] ?? 0);
  // A register that was recognised says more than the word for records before the same number.
  if (subkind === 'record') return score - 0.3;
  return score + (score >= SURE_NUMBER ? 0.18 : 0.02);
};

/**
 * Decide between overlapping candidates: the higher rank keeps its reach, what a loser covers beside it stays covered.
 *
 * @param known spans that go before all others: what the caller's own lists name
 * @returns spans sorted by start and disjoint
 */
export const merge = (text: string, candidates: readonly Span[], known: readonly Span[] = []): Span[] => {
  if (candidates.length === 0 && known.length === 0) return [];
  const ranks = Float64Array.from(candidates, rank);
  const order = Array.from(ranks, (_, index) => index).sort((left, right) => {
    const one = candidates[left]!;
    const other = candidates[right]!;
    return (
      ranks[right]! - ranks[left]! ||
      other.end - other.start - (one.end - one.start) ||
      one.start - other.start
    );
  });
  const taken = new Uint8Array(text.length);
  const out: Span[] = [];
  const take = (candidate: Span): void => {
    if (candidate.end <= candidate.start) return;
    let isFree = true;
    for (let at = candidate.start; at < candidate.end; at++) {
      if (taken[at] === 1) {
        isFree = false;
        break;
      }
    }
    if (isFree) {
      out.push(candidate);
      taken.fill(1, candidate.start, candidate.end);
    } else leftovers(text, candidate, taken, out);
  };
  for (const candidate of known) take(candidate);
  for (const index of order) take(candidates[index]!);
  return out.sort((left, right) => left.start - right.start);
};
