import type { Activity, Focus } from '../meeting.ts';
import { fixed, notRecorded } from './judge.ts';
import type { MeetingJudge } from './judge.ts';
import { capitalised } from './range.ts';

/** A kind of meeting that does not count. */
export interface ExcludedActivity {
  readonly kind: 'excludedActivity';
  readonly activity: Activity;
  /** It counts after all when it has this focus. */
  readonly unlessFocus?: Focus;
}

const names: Readonly<Record<Activity, string>> = {
  peerDiscussion: 'peer discussion',
  teamMeeting: 'a team meeting',
  training: 'a learning or training event',
  staffMeeting: 'a workplace staff meeting',
  serviceMeeting: 'a meeting on service issues or improvement',
  social: 'a social meeting',
  emailChat: 'an e-mail chat group',
  workingAlongside: 'working alongside others',
  telementoring: 'a telementoring session',
  facilitationVisit: 'a facilitation visit',
  supervision: 'supervision',
  balint: 'a Balint group',
  planning: 'a planning meeting',
  review: 'a review meeting',
  clinicalRound: 'a clinical or working round',
  collegialMeeting: 'a collegial meeting',
};

/** The requirement as one sentence. */
export const inWords = ({ activity, unlessFocus }: ExcludedActivity): string =>
  `${capitalised(names[activity])} does not count${unlessFocus ? `, unless its focus is ${unlessFocus}` : ''}.`;

/** Judges what a meeting is recorded as; where no activity is recorded, the rule has nothing to say. */
export const judge = ({ activity, unlessFocus }: ExcludedActivity): MeetingJudge => {
  const name = names[activity];
  const at = '/activity';
  const unstated = fixed({ outcome: 'inapplicable', at: '', message: 'No activity is recorded.' });
  const other = fixed({ outcome: 'passed', at, message: `Recorded as something other than ${name}.` });
  const focused = fixed({
    outcome: 'passed',
    at,
    message: `Recorded as ${name} with a focus on ${unlessFocus}.`,
  });
  const mend = 'Count another meeting, or correct the activity if it is wrong.';
  const message = `Recorded as ${name}${unlessFocus ? `, with another focus than ${unlessFocus}` : ''}.`;
  const excluded = fixed({ outcome: 'failed', at, found: activity, mend, message });
  const noFocus = notRecorded('what the meeting turned on', ['/focus'], at);
  return (meeting) => {
    if (meeting.activity === undefined) return unstated;
    if (meeting.activity !== activity) return other;
    if (unlessFocus === undefined) return excluded;
    return meeting.focus === undefined ? noFocus : meeting.focus === unlessFocus ? focused : excluded;
  };
};
