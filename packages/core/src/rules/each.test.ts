import { meetingOutcomes } from './outcomes.testing.ts';

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
