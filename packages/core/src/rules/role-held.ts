import { holdersOn } from '../group.ts';
import type { Role } from '../group.ts';
import type { MeetingRecord } from '../meeting.ts';
import { fixed, notRecorded } from './judge.ts';
import type { MeetingJudge, Setting } from './judge.ts';
import { groupOf } from './tally.ts';

/** Somebody holds a role at the meeting. */
export interface RoleHeldRequirement {
  readonly kind: 'roleHeld';
  readonly role: Role;
}

const isHeld = (role: Role, meeting: MeetingRecord, { portfolio }: Setting): boolean => {
  if (meeting.roles?.some((held) => held.role === role)) return true;
  if (role === 'noteTaker' && meeting.noteTaker !== undefined) return true;
  const id = groupOf(meeting);
  const group = portfolio.groups?.find((one) => one.id === id);
  return group !== undefined && meeting.date !== undefined && holdersOn(group, role, meeting.date).length > 0;
};

/** The requirement as one sentence. */
export const inWords = ({ role }: RoleHeldRequirement): string => `Somebody is the ${role} of the meeting.`;

/** Looks at the roles held at the meeting, then at the group's roles on that day. */
export const judge = ({ role }: RoleHeldRequirement): MeetingJudge => {
  const held = fixed({ outcome: 'passed', at: '', message: `Somebody was the ${role}.` });
  const absent = notRecorded(`who was the ${role}`, ['/roles']);
  const nobody = fixed({
    outcome: 'failed',
    at: '/roles',
    mend: `Agree on a ${role} for each meeting.`,
    message: `Nobody is recorded as the ${role}.`,
  });
  return (meeting, setting) =>
    isHeld(role, meeting, setting) ? held : meeting.roles === undefined ? absent : nobody;
};
