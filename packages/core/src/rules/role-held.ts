import { membersOn } from '../group.ts';
import type { Role } from '../group.ts';
import type { MeetingRecord } from '../meeting.ts';
import { fixed, notRecorded } from './judge.ts';
import type { MeetingJudge, Setting } from './judge.ts';
import { groupIn } from './tally.ts';

/** Somebody holds a role at the meeting. */
export interface RoleHeldRequirement {
  readonly kind: 'roleHeld';
  readonly role: Role;
  /** The holder has this credential. */
  readonly credential?: string;
}

interface Holder {
  /** Absent where not recorded. */
  readonly credentials?: readonly string[] | undefined;
}

/** Who holds the role: at the meeting, else in the group on that day. */
const holders = (role: Role, meeting: MeetingRecord, { portfolio }: Setting): readonly Holder[] => {
  const group = groupIn(portfolio, meeting);
  const members = group && meeting.date !== undefined ? membersOn(group, meeting.date) : [];
  const people = [
    ...(meeting.attendees ?? []),
    ...members.map((one) => ({ ...one, name: one.name ?? one.practitioner })),
  ];
  const credentialsOf = (by: string): readonly string[] | undefined =>
    people.find((one) => (one.practitioner === by || one.name === by) && one.credentials)?.credentials;
  const here = meeting.roles?.filter((held) => held.role === role) ?? [];
  if (here.length > 0) return here.map(({ by }) => ({ credentials: credentialsOf(by) }));
  if (role === 'noteTaker' && meeting.noteTaker !== undefined) return [{}];
  const { date = '' } = meeting;
  return members.filter((one) =>
    one.roles?.some((term) => term.role === role && term.from <= date && (term.to ?? date) >= date),
  );
};

const wanted = ({ role, credential }: RoleHeldRequirement): string =>
  credential === undefined ? role : `${role} with ${credential}`;

/** The requirement as one sentence. */
export const inWords = (requirement: RoleHeldRequirement): string =>
  `Somebody is the ${wanted(requirement)} of the meeting.`;

/** Looks at the roles held at the meeting, then at the group's roles on that day. */
export const judge = (requirement: RoleHeldRequirement): MeetingJudge => {
  const { role, credential } = requirement;
  const name = wanted(requirement);
  const held = fixed({ outcome: 'passed', at: '', message: `Somebody was the ${name}.` });
  const absent = notRecorded(`who was the ${role}`, ['/roles']);
  const mend = `Agree on a ${name} for each meeting.`;
  const nobody = fixed({ outcome: 'failed', at: '', mend, message: `Nobody is recorded as the ${name}.` });
  const untold = notRecorded(`the credentials of the ${role}`, []);
  return (meeting, setting) => {
    if (meeting.roles === undefined && meeting.noteTaker === undefined && !setting.portfolio.groups?.length) {
      return absent;
    }
    const found = holders(role, meeting, setting);
    if (found.length === 0) return meeting.roles === undefined ? absent : nobody;
    if (credential === undefined || found.some(({ credentials }) => credentials?.includes(credential)))
      return held;
    return found.some(({ credentials }) => credentials === undefined) ? untold : nobody;
  };
};
