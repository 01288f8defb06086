import type { Draft } from './draft.ts';
import type { Finding, Judgement } from './finding.ts';
import type { Rule } from './scheme.ts';

/** Most judgements of a rule, and most places, for which findings are kept. */
const remembered = { judgements: 512, places: 64 };

/** Member by member: a judgement that never recurs becomes a finding each time, and spreading is slow. */
const findingOf = (
  { id, about, level, citation, consequences }: Rule,
  { outcome, at = '', asked, found, missing, mend, message }: Judgement,
  place: string,
): Finding => {
  const finding = { rule: id, about, level, outcome } as Draft<Finding>;
  if (asked !== undefined) finding.asked = asked;
  if (found !== undefined) finding.found = found;
  if (mend !== undefined) finding.mend = mend;
  finding.message = message;
  finding.at = place + at;
  if (missing !== undefined) finding.missing = missing.map((pointer) => place + pointer);
  const follows =
    outcome === 'failed' &&
    consequences?.find(({ below = Infinity }) => typeof found !== 'number' || found < below);
  if (follows) finding.consequence = follows.words;
  finding.citation = citation;
  return finding;
};

/** Findings of frozen judgements are made once for each place; what is kept is bounded, so nothing grows. */
export function findingsOf(rule: Rule): (judgement: Judgement, place: string, index: number) => Finding {
  const known = new Map<Judgement, Finding[]>();
  let last: Judgement | undefined;
  let row: Finding[] = [];
  return (judgement, place, index) => {
    if (judgement !== last) {
      const made = known.get(judgement);
      if (made === undefined) {
        if (!Object.isFrozen(judgement)) return findingOf(rule, judgement, place);
        if (known.size >= remembered.judgements) known.clear();
        known.set(judgement, (row = []));
      } else row = made;
      last = judgement;
    }
    if (index >= remembered.places) return findingOf(rule, judgement, place);
    return (row[index] ??= Object.freeze(findingOf(rule, judgement, place)));
  };
}
