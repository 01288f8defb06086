import { meetingJudgements, meetingOutcomes } from './outcomes.testing.ts';

meetingOutcomes(
  { kind: 'privacy' },
  {
    passed: [{ summary: 'Talk.', scan: { findings: 0 } }, { scan: { findings: 0, unsure: 0 } }],
    failed: [{ summary: 'Talk.', scan: { findings: 1 } }, { scan: { findings: 1, unsure: 1 } }],
    cantTell: [{ summary: 'Talk.' }, { scan: { findings: 0, unsure: 1 } }],
    inapplicable: [{}],
  },
);

meetingJudgements({ kind: 'privacy' }, [
  [{}, { outcome: 'inapplicable', at: '', message: 'There is no summary to scan.' }],
  [
    { summary: 'Talk.' },
    {
      outcome: 'cantTell',
      at: '',
      missing: ['/scan'],
      mend: 'Record a privacy scan of the shared part.',
      message: 'Not recorded: a privacy scan of the shared part.',
    },
  ],
  [
    { scan: { findings: 0 } },
    {
      outcome: 'passed',
      at: '/scan',
      asked: 'none',
      found: 0,
      message: 'Identifying details in the shared part: 0; asked: none.',
    },
  ],
  [
    { scan: { findings: 2, unsure: 1 } },
    {
      outcome: 'failed',
      at: '/scan',
      asked: 'none',
      found: 2,
      mend: 'Needed: 2 fewer. Take them out of the shared part, and scan it again.',
      message: 'Identifying details in the shared part: 2; asked: none.',
    },
  ],
  [
    { scan: { findings: 0, unsure: 1 } },
    {
      outcome: 'cantTell',
      at: '/scan',
      mend: 'Have a person look at the places that the scan names.',
      message: 'The privacy scan asks a person to look.',
    },
  ],
]);
