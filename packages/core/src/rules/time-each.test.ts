import type { Judgement } from '../finding.ts';
import { meetingJudgements, meetingOutcomes } from './outcomes.testing.ts';

const topics = (...minutes: readonly (number | undefined)[]) => ({
  topics: minutes.map((each) => (each === undefined ? { title: 'Untimed' } : { minutes: each })),
});

meetingOutcomes(
  { kind: 'timeEach', min: 15, max: 30 },
  {
    passed: [topics(15, 30), topics(20)],
    failed: [topics(20, 14), topics(31), topics(undefined, 5)],
    cantTell: [{}, { topics: [] }, topics(20, undefined)],
  },
);

const given = (found: number, mend?: string): Judgement => ({
  outcome: mend === undefined ? 'passed' : 'failed',
  at: '/topics',
  asked: '15 to 30',
  found,
  ...(mend !== undefined && { mend }),
  message: `Minutes for a topic: ${found}; asked: 15 to 30.`,
});
const untold = (at: string, what: string, ...missing: readonly string[]): Judgement => ({
  outcome: 'cantTell',
  at,
  missing,
  mend: `Record ${what}.`,
  message: `Not recorded: ${what}.`,
});

meetingJudgements({ kind: 'timeEach', min: 15, max: 30 }, [
  [{}, untold('', 'the topics and their minutes', '/topics')],
  [{ topics: [] }, untold('/topics', 'the topics and their minutes', '/topics/0')],
  [
    topics(20, undefined, 15, undefined),
    untold('/topics', 'the minutes of each topic', '/topics/1/minutes', '/topics/3/minutes'),
  ],
  [topics(undefined), untold('/topics', 'the minutes of each topic', '/topics/0/minutes')],
  [topics(15), given(15)],
  [topics(30), given(30)],
  [topics(20, 14, 31), given(14, 'Needed: 1 more.')],
  // The one furthest outside decides, whatever the order.
  [topics(14, 40, undefined), given(40, 'Needed: 10 fewer.')],
  [topics(40, 14), given(40, 'Needed: 10 fewer.')],
  [topics(31, 5), given(5, 'Needed: 10 more.')],
]);
for (const [limit, wrong] of [
  [{ min: 15 }, 14],
  [{ max: 30 }, 31],
] as const) {
  meetingOutcomes({ kind: 'timeEach', ...limit }, { passed: [topics(15, 30)], failed: [topics(15, wrong)] });
}
