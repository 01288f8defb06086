import type { Charter } from '../group.ts';
import { fixed } from './judge.ts';
import type { YearJudge } from './judge.ts';

/** The group has agreed on a point. */
export interface CharterRequirement {
  readonly kind: 'charter';
  readonly item: Exclude<keyof Charter, 'agreedOn'>;
}

const names: Readonly<Record<CharterRequirement['item'], string>> = {
  purpose: 'its purpose',
  groundRules: 'ground rules',
  confidentiality: 'confidentiality',
  attendance: 'attendance',
  joining: 'how to join',
  leaving: 'how to leave',
  structure: 'the structure of its meetings',
};

/** The requirement as one sentence. */
export const inWords = ({ item }: CharterRequirement): string => `The group has agreed on ${names[item]}.`;

/** Looks for the point in the group's charter. */
export const judge = ({ item }: CharterRequirement): YearJudge => {
  const agreed = fixed({
    outcome: 'passed',
    at: `/charter/${item}`,
    message: `The group agreed on ${names[item]}.`,
  });
  const at = (there: string, missing: readonly string[]) =>
    fixed({
      outcome: 'cantTell',
      at: there,
      missing,
      mend: `Agree on ${names[item]} and write that down.`,
      message: `Not recorded: an agreement on ${names[item]}.`,
    });
  const noCharter = at('', ['/charter']);
  const noItem = at('/charter', [`/charter/${item}`]);
  return ({ group }) =>
    group?.charter === undefined ? noCharter : group.charter[item] === undefined ? noItem : agreed;
};
