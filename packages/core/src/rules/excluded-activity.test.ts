import { meetingJudgements, meetingOutcomes } from './outcomes.testing.ts';

meetingOutcomes(
  { kind: 'excludedActivity', activity: 'staffMeeting' },
  {
    passed: [{ activity: 'peerDiscussion' }],
    failed: [{ activity: 'staffMeeting' }, { activity: 'staffMeeting', focus: 'learning' }],
    inapplicable: [{}],
  },
);
meetingOutcomes(
  { kind: 'excludedActivity', activity: 'teamMeeting', unlessFocus: 'learning' },
  {
    passed: [{ activity: 'teamMeeting', focus: 'learning' }, { activity: 'peerDiscussion' }],
    failed: [{ activity: 'teamMeeting', focus: 'service' }],
    cantTell: [{ activity: 'teamMeeting' }],
    inapplicable: [{}],
  },
);

meetingJudgements({ kind: 'excludedActivity', activity: 'emailChat' }, [
  [{}, { outcome: 'inapplicable', at: '', message: 'No activity is recorded.' }],
  [
    { activity: 'social' },
    { outcome: 'passed', at: '/activity', message: 'Recorded as something other than an e-mail chat group.' },
  ],
  [
    { activity: 'emailChat' },
    {
      outcome: 'failed',
      at: '/activity',
      found: 'emailChat',
      mend: 'Count another meeting, or correct the activity if it is wrong.',
      message: 'Recorded as an e-mail chat group.',
    },
  ],
]);
meetingJudgements({ kind: 'excludedActivity', activity: 'teamMeeting', unlessFocus: 'learning' }, [
  [
    { activity: 'teamMeeting', focus: 'learning' },
    { outcome: 'passed', at: '/activity', message: 'Recorded as a team meeting with a focus on learning.' },
  ],
  [
    { activity: 'teamMeeting' },
    {
      outcome: 'cantTell',
      at: '/activity',
      missing: ['/focus'],
      mend: 'Record what the meeting turned on.',
      message: 'Not recorded: what the meeting turned on.',
    },
  ],
  [
    { activity: 'teamMeeting', focus: 'service' },
    {
      outcome: 'failed',
      at: '/activity',
      found: 'teamMeeting',
      mend: 'Count another meeting, or correct the activity if it is wrong.',
      message: 'Recorded as a team meeting, with another focus than learning.',
    },
  ],
]);
