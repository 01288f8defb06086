import { charter } from './charter.ts';
import type { CharterRequirement } from './charter.ts';
import { consistency } from './consistency.ts';
import type { Consistency } from './consistency.ts';
import { contribution } from './contribution.ts';
import type { Contribution } from './contribution.ts';
import { duration } from './duration.ts';
import type { Duration } from './duration.ts';
import { excludedActivity } from './excluded-activity.ts';
import type { ExcludedActivity } from './excluded-activity.ts';
import { groupSize } from './group-size.ts';
import type { GroupSize } from './group-size.ts';
import type { Check, MeetingJudge, YearJudge } from './judge.ts';
import { meetings } from './meetings.ts';
import type { Meetings } from './meetings.ts';
import { membership } from './membership.ts';
import type { MembershipRequirement } from './membership.ts';
import { privacy } from './privacy.ts';
import type { Privacy } from './privacy.ts';
import { quorum } from './quorum.ts';
import type { Quorum } from './quorum.ts';
import { recordField } from './record-field.ts';
import type { RecordFieldRequirement } from './record-field.ts';
import { registrationNumbers } from './registration-numbers.ts';
import type { RegistrationNumbers } from './registration-numbers.ts';
import { roleHeld } from './role-held.ts';
import type { RoleHeldRequirement } from './role-held.ts';
import { similarity } from './similarity.ts';
import type { Similarity } from './similarity.ts';
import { steps } from './steps.ts';
import type { Steps } from './steps.ts';
import { timeEach } from './time-each.ts';
import type { TimeEach } from './time-each.ts';
import { topics } from './topics.ts';
import type { Topics } from './topics.ts';

/** What may be asked of a meeting or its record. */
export type MeetingRequirement =
  | Contribution
  | Duration
  | ExcludedActivity
  | Privacy
  | Quorum
  | RecordFieldRequirement
  | RegistrationNumbers
  | RoleHeldRequirement
  | Steps
  | TimeEach
  | Topics;

/** What may be asked of a group's or a practitioner's year. */
export type YearRequirement =
  | CharterRequirement
  | Consistency
  | GroupSize
  | Meetings
  | MembershipRequirement
  | Similarity;

/** One kind of requirement, typed by `kind`. */
export type Requirement = MeetingRequirement | YearRequirement;

type Checks<Asked extends { readonly kind: string }, Judge> = {
  readonly [Kind in Asked['kind']]: Check<Extract<Asked, { kind: Kind }>, Judge>;
};

/** A kind left out of these two tables does not compile. */
const meetingChecks: Checks<MeetingRequirement, MeetingJudge> = {
  contribution,
  duration,
  excludedActivity,
  privacy,
  quorum,
  recordField,
  registrationNumbers,
  roleHeld,
  steps,
  timeEach,
  topics,
};

const yearChecks: Checks<YearRequirement, YearJudge> = {
  charter,
  consistency,
  groupSize,
  meetings,
  membership,
  similarity,
};

/** Prepares the judge of a requirement on meetings or records. */
export const meetingJudge = (requirement: MeetingRequirement): MeetingJudge =>
  (meetingChecks[requirement.kind] as Check<MeetingRequirement, MeetingJudge>).judge(requirement);

/** Prepares the judge of a requirement on a year. */
export const yearJudge = (requirement: YearRequirement): YearJudge =>
  (yearChecks[requirement.kind] as Check<YearRequirement, YearJudge>).judge(requirement);

/**
 * A requirement as one sentence.
 *
 * @example
 * requirementInWords({ kind: 'quorum', min: 4 }); //=> 'Each meeting is attended by at least 4 people.'
 */
export function requirementInWords(requirement: Requirement): string {
  const checks = { ...meetingChecks, ...yearChecks } as Readonly<Record<string, Check<Requirement, unknown>>>;
  return checks[requirement.kind]!.inWords(requirement);
}
