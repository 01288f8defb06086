import { CASELESS, DIGIT, LOWER, UPPER, classOf } from './characters.ts';
import { span } from './span.ts';
import type { Span } from './span.ts';

/** Units of a cluster that are taken; all nought between two clusters. */
let taken = new Uint8Array(256);

const isContent = (unit: number): boolean => {
  const type = classOf(unit);
  return type === UPPER || type === LOWER || type === CASELESS || type === DIGIT;
};

/** Kinds whose reading is a whole: what is left of a loser at its sides is still hidden. */
const leftovers = (text: string, loser: Span, from: number, out: Span[]): void => {
  let at = loser.start;
  while (at < loser.end) {
    while (at < loser.end && (taken[at - from] === 1 || !isContent(text.charCodeAt(at)))) at++;
    let end = at;
    let last = at;
    while (end < loser.end && taken[end - from] === 0) {
      if (isContent(text.charCodeAt(end))) last = end + 1;
      end++;
    }
    if (last > at) {
      out.push(span(at, last, loser.kind, loser.subkind, loser.score, loser.why));
      taken.fill(1, at - from, last - from);
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

/** Above every rank of a candidate: what the caller's lists name. */
const KNOWN = 10;

const byRank = (left: Span, right: Span, known: ReadonlySet<Span>): number =>
  (known.has(right) ? KNOWN : rank(right)) - (known.has(left) ? KNOWN : rank(left)) ||
  right.end - right.start - (left.end - left.start) ||
  left.start - right.start;

const byStart = (left: Span, right: Span): number => left.start - right.start;

/** Decide within spans of which each overlaps another, and none one outside. */
const decide = (text: string, cluster: Span[], end: number, known: ReadonlySet<Span>, out: Span[]): void => {
  const from = cluster[0]!.start;
  if (taken.length < end - from) taken = new Uint8Array(2 * (end - from));
  const first = out.length;
  cluster.sort((left, right) => byRank(left, right, known));
  for (const candidate of cluster) {
    let isFree = true;
    for (let at = candidate.start - from; at < candidate.end - from && isFree; at++) isFree = taken[at] === 0;
    if (isFree) {
      out.push(candidate);
      taken.fill(1, candidate.start - from, candidate.end - from);
    } else leftovers(text, candidate, from, out);
  }
  taken.fill(0, 0, end - from);
  const decided = out.splice(first).sort(byStart);
  for (const winner of decided) out.push(winner);
};

/**
 * Decide between overlapping candidates: the higher rank keeps its reach, what a loser covers beside it stays covered.
 *
 * Spans are put in order of their starts and decided cluster by cluster, so that the work stays near one place of a
 * long text.
 *
 * @param known spans that go before all others: what the caller's own lists name
 * @returns spans sorted by start and disjoint
 */
export const merge = (text: string, candidates: readonly Span[], known: readonly Span[] = []): Span[] => {
  const both = known.length === 0 ? candidates : [...known, ...candidates];
  const all = both.filter(({ start, end }) => end > start).sort(byStart);
  const listed = new Set(known);
  const out: Span[] = [];
  let first = 0;
  let reach = 0;
  for (let at = 0; at <= all.length; at++) {
    const next = all[at];
    if (next === undefined || next.start >= reach) {
      if (at - first === 1) out.push(all[first]!);
      else if (at > first) decide(text, all.slice(first, at), reach, listed, out);
      first = at;
    }
    if (next !== undefined) reach = Math.max(reach, next.end);
  }
  return out;
};
