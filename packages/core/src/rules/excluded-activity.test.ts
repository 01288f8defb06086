import { meetingOutcomes } from './outcomes.testing.ts';

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
