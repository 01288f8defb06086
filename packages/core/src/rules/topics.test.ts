import { meetingOutcomes } from './outcomes.testing.ts';

meetingOutcomes(
  { kind: 'topics', of: ['caseStudy', 'theme'] },
  {
    passed: [{ topics: [{ kind: 'theme' }] }, { topics: [{}, { kind: 'caseStudy' }] }],
    failed: [{ topics: [{ kind: 'guestSpeaker' }] }, { topics: [] }],
    cantTell: [{}, { topics: [{ title: 'Untyped' }] }, { topics: [{ kind: 'guestSpeaker' }, {}] }],
  },
);
