import type { Judgement } from '../finding.ts';
import { meetingJudgements, meetingOutcomes } from './outcomes.testing.ts';

meetingOutcomes(
  { kind: 'topics', of: ['caseStudy', 'theme'] },
  {
    passed: [{ topics: [{ kind: 'theme' }] }, { topics: [{}, { kind: 'caseStudy' }] }],
    failed: [{ topics: [{ kind: 'guestSpeaker' }] }, { topics: [] }],
    cantTell: [{}, { topics: [{ title: 'Untyped' }] }, { topics: [{ kind: 'guestSpeaker' }, {}] }],
  },
);

const named = (found: number): Judgement => ({
  outcome: found === 0 ? 'failed' : 'passed',
  at: '/topics',
  asked: 'at least 1',
  found,
  ...(found === 0 && { mend: 'Needed: 1 more.' }),
  message: `Topics of a kind that the guidance names: ${found}; asked: at least 1.`,
});

meetingJudgements({ kind: 'topics', of: ['caseStudy', 'theme'] }, [
  [{ topics: [{ kind: 'theme' }, { kind: 'guestSpeaker' }, {}, { kind: 'caseStudy' }] }, named(2)],
  [{ topics: [{ kind: 'guestSpeaker' }] }, named(0)],
  [{ topics: [] }, named(0)],
  [
    { topics: [{}, { kind: 'guestSpeaker' }, {}] },
    {
      outcome: 'cantTell',
      at: '/topics',
      missing: ['/topics/0/kind', '/topics/2/kind'],
      mend: 'Record the kind of each topic.',
      message: 'Not recorded: the kind of each topic.',
    },
  ],
  [
    {},
    {
      outcome: 'cantTell',
      at: '',
      missing: ['/topics'],
      mend: 'Record the topics and their kinds.',
      message: 'Not recorded: the topics and their kinds.',
    },
  ],
]);
