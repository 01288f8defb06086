import { meetingJudgements, meetingOutcomes } from './outcomes.testing.ts';

meetingOutcomes(
  { kind: 'each', list: 'cases', field: 'question' },
  {
    passed: [{ cases: [{ question: 'Which dose?' }, { question: 'When to stop?' }] }],
    failed: [{ cases: [{ question: 'Which dose?' }, {}] }],
    inapplicable: [{ cases: [] }],
    cantTell: [{}],
  },
);
meetingOutcomes(
  { kind: 'each', list: 'recommendations', field: 'written' },
  { passed: [{ recommendations: [{ written: true }] }], failed: [{ recommendations: [{ written: false }] }] },
);
meetingOutcomes(
  { kind: 'each', list: 'topics', min: 2 },
  { passed: [{ topics: [{}, {}] }], failed: [{ topics: [{}] }, { topics: [] }], cantTell: [{}] },
);
meetingOutcomes(
  { kind: 'each', list: 'cases', min: 1, max: 2, field: 'deidentifiedBy' },
  {
    passed: [{ cases: [{ deidentifiedBy: 'c' }] }],
    failed: [{ cases: [] }, { cases: [{}] }, { cases: [{}, {}, {}] }],
    cantTell: [{}],
  },
);

meetingJudgements({ kind: 'each', list: 'cases', field: 'question' }, [
  [
    { cases: [{ question: 'Which dose?' }] },
    { outcome: 'passed', at: '/cases', message: 'Each of the cases is recorded with its question.' },
  ],
  [{ cases: [] }, { outcome: 'inapplicable', at: '/cases', message: 'There are no cases.' }],
  [
    {},
    {
      outcome: 'cantTell',
      at: '',
      missing: ['/cases'],
      mend: 'Record the cases.',
      message: 'Not recorded: the cases.',
    },
  ],
  [
    { cases: [{}, { question: 'Which dose?' }, {}] },
    {
      outcome: 'failed',
      at: '/cases',
      asked: 3,
      found: 1,
      missing: ['/cases/0/question', '/cases/2/question'],
      mend: 'Complete each of the cases with its question.',
      message: 'Recorded without its question: 2 of the cases.',
    },
  ],
]);
meetingJudgements({ kind: 'each', list: 'commitments', min: 1, max: 2, field: 'done' }, [
  [
    { commitments: [{ done: true }] },
    {
      outcome: 'passed',
      at: '/commitments',
      asked: '1 to 2',
      found: 1,
      message: 'Commitments: 1; asked: 1 to 2.',
    },
  ],
  [
    { commitments: [{ done: false }] },
    {
      outcome: 'failed',
      at: '/commitments',
      asked: 1,
      found: 0,
      mend: 'Complete each of the commitments with a note that it was done.',
      message: 'Recorded without a note that it was done: 1 of the commitments.',
    },
  ],
  [
    { commitments: [{ done: true }, { done: true }, { done: true }] },
    {
      outcome: 'failed',
      at: '/commitments',
      asked: '1 to 2',
      found: 3,
      mend: 'Needed: 1 fewer.',
      message: 'Commitments: 3; asked: 1 to 2.',
    },
  ],
]);
meetingJudgements({ kind: 'each', list: 'topics', max: 1, field: 'kind' }, [
  [{ topics: [] }, { outcome: 'inapplicable', at: '/topics', message: 'There are no topics.' }],
  [
    { topics: [{ title: 'x' }] },
    {
      outcome: 'failed',
      at: '/topics',
      asked: 1,
      found: 0,
      missing: ['/topics/0/kind'],
      mend: 'Complete each of the topics with its kind.',
      message: 'Recorded without its kind: 1 of the topics.',
    },
  ],
]);
