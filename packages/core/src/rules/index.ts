import * as attendance from './attendance.ts';
import * as charter from './charter.ts';
import * as consistency from './consistency.ts';
import * as contribution from './contribution.ts';
import * as credit from './credit.ts';
import * as deadline from './deadline.ts';
import * as duration from './duration.ts';
import * as each from './each.ts';
import * as excludedActivity from './excluded-activity.ts';
import * as groupSize from './group-size.ts';
import * as groups from './groups.ts';
import * as meetings from './meetings.ts';
import * as membership from './membership.ts';
import * as milestones from './milestones.ts';
import * as privacy from './privacy.ts';
import * as quorum from './quorum.ts';
import * as recordField from './record-field.ts';
import * as registrationNumbers from './registration-numbers.ts';
import * as roleHeld from './role-held.ts';
import * as similarity from './similarity.ts';
import * as steps from './steps.ts';
import * as timeEach from './time-each.ts';
import * as topics from './topics.ts';
import type { MeetingJudge, YearJudge } from './judge.ts';
import type { MeetingRequirement, YearRequirement } from './requirement.ts';

type Judges<Asked extends { readonly kind: string }, Judge> = {
  readonly [Kind in Asked['kind']]: (requirement: Extract<Asked, { readonly kind: Kind }>) => Judge;
};

/** A kind left out of these two tables does not compile. */
const meetingJudges: Judges<MeetingRequirement, MeetingJudge> = {
  contribution: contribution.judge,
  deadline: deadline.judge,
  duration: duration.judge,
  each: each.judge,
  excludedActivity: excludedActivity.judge,
  privacy: privacy.judge,
  quorum: quorum.judge,
  recordField: recordField.judge,
  registrationNumbers: registrationNumbers.judge,
  roleHeld: roleHeld.judge,
  steps: steps.judge,
  timeEach: timeEach.judge,
  topics: topics.judge,
};

const yearJudges: Judges<YearRequirement, YearJudge> = {
  attendance: attendance.judge,
  charter: charter.judge,
  consistency: consistency.judge,
  credit: credit.judge,
  groupSize: groupSize.judge,
  groups: groups.judge,
  meetings: meetings.judge,
  membership: membership.judge,
  milestones: milestones.judge,
  similarity: similarity.judge,
};

/** Prepares the judge of a requirement on meetings or records. */
export const meetingJudge = (requirement: MeetingRequirement): MeetingJudge =>
  (meetingJudges[requirement.kind] as (asked: MeetingRequirement) => MeetingJudge)(requirement);

/** Prepares the judge of a requirement on a year. */
export const yearJudge = (requirement: YearRequirement): YearJudge =>
  (yearJudges[requirement.kind] as (asked: YearRequirement) => YearJudge)(requirement);
