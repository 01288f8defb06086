import { match } from 'ts-pattern';

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
import type { Requirement } from './requirement.ts';

/**
 * A requirement as one sentence.
 *
 * @example
 * requirementInWords({ kind: 'quorum', min: 4 }); //=> 'Each meeting is attended by at least 4 people.'
 */
export function requirementInWords(requirement: Requirement): string {
  return match(requirement)
    .with({ kind: 'attendance' }, attendance.inWords)
    .with({ kind: 'charter' }, charter.inWords)
    .with({ kind: 'consistency' }, consistency.inWords)
    .with({ kind: 'contribution' }, contribution.inWords)
    .with({ kind: 'credit' }, credit.inWords)
    .with({ kind: 'deadline' }, deadline.inWords)
    .with({ kind: 'duration' }, duration.inWords)
    .with({ kind: 'each' }, each.inWords)
    .with({ kind: 'excludedActivity' }, excludedActivity.inWords)
    .with({ kind: 'groupSize' }, groupSize.inWords)
    .with({ kind: 'groups' }, groups.inWords)
    .with({ kind: 'meetings' }, meetings.inWords)
    .with({ kind: 'membership' }, membership.inWords)
    .with({ kind: 'milestones' }, milestones.inWords)
    .with({ kind: 'privacy' }, privacy.inWords)
    .with({ kind: 'quorum' }, quorum.inWords)
    .with({ kind: 'recordField' }, recordField.inWords)
    .with({ kind: 'registrationNumbers' }, registrationNumbers.inWords)
    .with({ kind: 'roleHeld' }, roleHeld.inWords)
    .with({ kind: 'similarity' }, similarity.inWords)
    .with({ kind: 'steps' }, steps.inWords)
    .with({ kind: 'timeEach' }, timeEach.inWords)
    .with({ kind: 'topics' }, topics.inWords)
    .exhaustive();
}
