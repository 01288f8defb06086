import { meetingOutcomes } from './outcomes.testing.ts';

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
