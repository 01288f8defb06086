import type { Attendance } from './attendance.ts';
import type { CharterRequirement } from './charter.ts';
import type { Consistency } from './consistency.ts';
import type { Contribution } from './contribution.ts';
import type { CreditRequirement } from './credit.ts';
import type { Deadline } from './deadline.ts';
import type { Duration } from './duration.ts';
import type { Each } from './each.ts';
import type { ExcludedActivity } from './excluded-activity.ts';
import type { GroupSize } from './group-size.ts';
import type { Groups } from './groups.ts';
import type { Meetings } from './meetings.ts';
import type { MembershipRequirement } from './membership.ts';
import type { Milestones } from './milestones.ts';
import type { Privacy } from './privacy.ts';
import type { Quorum } from './quorum.ts';
import type { RecordFieldRequirement } from './record-field.ts';
import type { RegistrationNumbers } from './registration-numbers.ts';
import type { RoleHeldRequirement } from './role-held.ts';
import type { Similarity } from './similarity.ts';
import type { Steps } from './steps.ts';
import type { TimeEach } from './time-each.ts';
import type { Topics } from './topics.ts';

/** What may be asked of a meeting or its record. */
export type MeetingRequirement =
  | Contribution
  | Deadline
  | Duration
  | Each
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
  | Attendance
  | CharterRequirement
  | Consistency
  | CreditRequirement
  | GroupSize
  | Groups
  | Meetings
  | MembershipRequirement
  | Milestones
  | Similarity;

/** One kind of requirement, typed by `kind`. */
export type Requirement = MeetingRequirement | YearRequirement;
