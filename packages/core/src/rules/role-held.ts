import { membersOn } from '../group.ts';
import type { Membership, Role } from '../group.ts';
import type { Attendee, MeetingRecord } from '../meeting.ts';
import { fixed, notRecorded } from './judge.ts';
import type { MeetingJudge, Setting } from './judge.ts';
import { spaced } from './nouns.ts';
import { groupIn } from './tally.ts';

/** Somebody holds a role at the meeting. */
export interface RoleHeldRequirement {
  readonly kind: 'roleHeld';
  readonly role: Role;
  /** The holder has this credential. */
  readonly credential?: string;
}

const isHeldBy =
  (role: Role, date: string) =>
  ({ roles }: Membership): boolean =>
    roles?.some((term) => term.role === role && term.from <= date && (term.to ?? date) >= date) === true;

/** Whether somebody holds the role, at the meeting or else in the group on that day. */
const isHeld = (role: Role, meeting: MeetingRecord, { portfolio }: Setting): boolean => {
  if (meeting.roles?.some((held) => held.role === role)) return true;
  if (role === 'noteTaker' && meeting.noteTaker !== undefined) return true;
  const group = groupIn(portfolio, meeting);
  return (
    group !== undefined &&
    meeting.date !== undefined &&
    membersOn(group, meeting.date).some(isHeldBy(role, meeting.date))
  );
};

/** The credentials of each who holds the role; undefined for one of whom none are recorded. */
const credentialsOfHolders = (
  role: Role,
  meeting: MeetingRecord,
  { portfolio }: Setting,
): readonly (readonly string[] | undefined)[] => {
  const { date, roles = [], attendees = [] } = meeting;
  const group = groupIn(portfolio, meeting);
  const members = group && date !== undefined ? membersOn(group, date) : [];
  const here = roles.filter((held) => held.role === role);
  if (here.length === 0) return members.filter(isHeldBy(role, date ?? '')).map((one) => one.credentials);
  return here.map(({ by }) => {
    const isOne = (one: Attendee | Membership): boolean =>
      one.credentials !== undefined && (one.practitioner === by || one.name === by);
    return (attendees.find(isOne) ?? members.find(isOne))?.credentials;
  });
};

const wanted = ({ role, credential }: RoleHeldRequirement): string =>
  `${spaced(role)}${credential === undefined ? '' : ` with the credential ${spaced(credential)}`}`;

/** The requirement as one sentence. */
export const inWords = (requirement: RoleHeldRequirement): string =>
  `Somebody${requirement.credential === undefined ? '' : ` with the credential ${spaced(requirement.credential)}`} is the ${spaced(requirement.role)} of the meeting.`;

/** Looks at the roles held at the meeting, then at the group's roles on that day. */
export const judge = (requirement: RoleHeldRequirement): MeetingJudge => {
  const { role, credential } = requirement;
  const name = wanted(requirement);
  const held = fixed({ outcome: 'passed', at: '', message: `Somebody was the ${name}.` });
  const absent = notRecorded(`who was the ${spaced(role)}`, ['/roles']);
  const mend = `Agree on a ${name} for each meeting.`;
  const nobody = fixed({ outcome: 'failed', at: '', mend, message: `Nobody is recorded as the ${name}.` });
  const untold = notRecorded(`the credentials of the ${spaced(role)}`, []);
  return (meeting, setting) => {
    if (!isHeld(role, meeting, setting)) return meeting.roles === undefined ? absent : nobody;
    if (credential === undefined) return held;
    const found = credentialsOfHolders(role, meeting, setting);
    if (found.some((credentials) => credentials?.includes(credential))) return held;
    return found.includes(undefined) ? untold : nobody;
  };
};
