import { meetingOutcomes } from './outcomes.testing.ts';

const facilitated = {
  id: 'g',
  memberships: [
    {
      practitioner: 'p',
      from: '2025-01-01',
      roles: [{ role: 'facilitator', from: '2025-01-01', to: '2025-06-30' }],
    },
  ],
} as const;

meetingOutcomes(
  { kind: 'roleHeld', role: 'facilitator' },
  {
    passed: [{ roles: [{ role: 'facilitator', by: 'p' }] }, { group: 'g', date: '2025-06-30' }],
    failed: [{ roles: [] }, { roles: [{ role: 'timekeeper', by: 'p' }] }],
    cantTell: [{}, { group: 'g', date: '2025-07-01' }, { group: 'h', date: '2025-06-30' }],
  },
  { groups: [facilitated] },
);
meetingOutcomes(
  { kind: 'roleHeld', role: 'noteTaker' },
  { passed: [{ noteTaker: 'Person 1' }], cantTell: [{}] },
);
meetingOutcomes(
  { kind: 'roleHeld', role: 'facilitator', credential: 'ekc' },
  {
    passed: [
      {
        roles: [{ role: 'facilitator', by: 'Bede' }],
        attendees: [{ name: 'Bede', credentials: ['ekc'] }],
      },
      { group: 'g', date: '2025-06-30' },
    ],
    failed: [
      { roles: [{ role: 'facilitator', by: 'Bede' }], attendees: [{ name: 'Bede', credentials: [] }] },
      { roles: [] },
    ],
    cantTell: [{ roles: [{ role: 'facilitator', by: 'Bede' }] }, {}],
  },
  {
    groups: [{ ...facilitated, memberships: [{ ...facilitated.memberships[0], credentials: ['ekc'] }] }],
  },
);
