import { inTurn } from './agenda.ts';
import { daysLater } from './dates.ts';
import { holdersOn } from './group.ts';
import type { IsoDate } from './dates.ts';
import type { PeerGroup, Role } from './group.ts';
import type { MeetingRecord, RoleHeld } from './meeting.ts';

/** Who has a role in a group, or whose turn it is. */
export interface RoleOf<R extends Role = Role> {
  readonly role: R;
  /** Whether it stays with whoever has it; else it goes round. */
  readonly stays: boolean;
  /** Names, or ids of those without one: of those who have it, where it stays; else in the order of their turn. */
  readonly names: readonly string[];
}

/**
 * The roles of a group as they are on a day: those that stay with who has them, the others in the order of whose turn it is at
 * the next meeting. A role without an arrangement goes round.
 *
 * @param meetings Past meetings of the group, in any order.
 * @example
 * const group = { id: 'g', memberships: [{ practitioner: 'p', name: 'Aroha', from: '2025-04-01' }] };
 * rolesOf(group, [], ['noteTaker'], '2026-03-01'); //=> [{ role: 'noteTaker', stays: false, names: ['Aroha'] }]
 */
export function rolesOf<R extends Role>(
  group: PeerGroup,
  meetings: readonly MeetingRecord[],
  roles: readonly R[],
  on: IsoDate,
): readonly RoleOf<R>[] {
  const nameOf = (id: string): string =>
    group.memberships?.find(({ practitioner }) => practitioner === id)?.name ?? id;
  return roles.map((role) => {
    const stays = group.roleArrangements?.[role] === 'standing';
    const ids = stays ? holdersOn(group, role, on) : inTurn(group, meetings, role, daysLater(on, 1));
    return { role, stays, names: ids.map(nameOf) };
  });
}

/** Who did what at a meeting, by ids of practitioners. */
export interface RolesAtMeeting {
  readonly date: IsoDate;
  /** Everybody who was there. */
  readonly present: readonly string[];
  readonly noteTaker: string;
  readonly timekeeper?: string | undefined;
}

/**
 * The roles at a meeting, as a record holds them: the group's facilitators on that day, those of them who were there, then
 * whoever took notes and kept the time. An empty timekeeper is none.
 *
 * @example
 * const meeting = { date: '2026-03-17', present: ['p'], noteTaker: 'p' };
 * rolesHeld({ id: 'g', memberships: [] }, meeting); //=> [{ role: 'noteTaker', by: 'p' }]
 */
export function rolesHeld(group: PeerGroup, meeting: RolesAtMeeting): readonly RoleHeld[] {
  const { date, present, noteTaker, timekeeper } = meeting;
  const facilitators = holdersOn(group, 'facilitator', date).filter((id) => present.includes(id));
  return [
    ...facilitators.map((by): RoleHeld => ({ role: 'facilitator', by })),
    { role: 'noteTaker', by: noteTaker },
    ...(timekeeper ? [{ role: 'timekeeper' as const, by: timekeeper }] : []),
  ];
}
