import { meetingOutcomes } from './outcomes.testing.ts';

meetingOutcomes(
  { kind: 'privacy' },
  {
    passed: [{ summary: 'Talk.', scan: { findings: 0 } }, { scan: { findings: 0, unsure: 0 } }],
    failed: [{ summary: 'Talk.', scan: { findings: 1 } }, { scan: { findings: 1, unsure: 1 } }],
    cantTell: [{ summary: 'Talk.' }, { scan: { findings: 0, unsure: 1 } }],
    inapplicable: [{}],
  },
);
