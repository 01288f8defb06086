import type { StepKind } from '../meeting.ts';
import { fixed, notRecorded } from './judge.ts';
import type { MeetingJudge } from './judge.ts';
import { spaced } from './nouns.ts';

/** The agenda holds these steps, in this order; others may stand between them. */
export interface Steps {
  readonly kind: 'steps';
  readonly steps: readonly StepKind[];
}

const noAgenda = notRecorded('the agenda', ['/agenda']);

/** The requirement as one sentence. */
export const inWords = (requirement: Steps): string =>
  `The meeting goes through these steps in order: ${requirement.steps.map(spaced).join(', ')}.`;

/** Looks for the steps in the order asked. */
export const judge = (requirement: Steps): MeetingJudge => {
  const asked = requirement.steps;
  const passed = fixed({ outcome: 'passed', at: '/agenda', message: 'The agenda holds the steps in order.' });
  return ({ agenda }) => {
    if (agenda === undefined) return noAgenda;
    let next = 0;
    for (const item of agenda) if (item.step === asked[next]) next += 1;
    if (next === asked.length) return passed;
    const step = spaced(asked[next]!);
    return {
      outcome: 'failed',
      at: '/agenda',
      asked: asked.length,
      found: next,
      mend: `Plan the step “${step}” in its place.`,
      message: `The step “${step}” is not on the agenda in its place.`,
    };
  };
};
