import { daysLater } from './dates.ts';
import { holdersOn, membersOn } from './group.ts';
import type { IsoDate } from './dates.ts';
import type { Membership, PeerGroup, Role, RoleTerm } from './group.ts';
import type { Attendee, MeetingRecord } from './meeting.ts';
import type { Practitioner } from './practitioner.ts';

/** What a membership and an attendance both say of a person. */
const known = ({ name, registrationNumber, profession }: Omit<Membership, 'practitioner' | 'from'>) => ({
  ...(name !== undefined && { name }),
  ...(registrationNumber !== undefined && { registrationNumber }),
  ...(profession !== undefined && { profession }),
});

/**
 * A practitioner as a member of a group from a day, with the first of the registrations.
 *
 * @example
 * membershipOf({ id: 'p', name: 'Aroha' }, '2026-03-01'); //=> { practitioner: 'p', name: 'Aroha', from: '2026-03-01' }
 */
export function membershipOf(practitioner: Practitioner, from: IsoDate): Membership {
  const { id, registrations = [] } = practitioner;
  const number = registrations[0]?.number;
  return {
    practitioner: id,
    ...known({ ...practitioner, ...(number !== undefined && { registrationNumber: number }) }),
    from,
  };
}

/**
 * A member as one of those who attended; someone without a name is written by the id.
 *
 * @example
 * attendeeOf({ practitioner: 'p', name: 'Aroha', from: '2026-03-01' }); //=> { practitioner: 'p', name: 'Aroha' }
 */
export function attendeeOf(membership: Membership): Attendee {
  const { practitioner } = membership;
  return { practitioner, name: practitioner, ...known(membership) };
}

/**
 * A record whose attendees are written as their group knows them on the day of the meeting: members by the name, number and
 * profession of their membership, everybody else as a guest without an id. So nobody's evidence rests on what a note taker
 * typed. A record without a day or a list of attendees stays as it is.
 *
 * @example
 * const group = { id: 'g', memberships: [{ practitioner: 'p', name: 'Aroha', from: '2025-04-01' }] };
 * const attendees = [{ name: 'A.', practitioner: 'p' }, { name: 'Sione', practitioner: 'q' }];
 * withMembersOf(group, { id: 'm', date: '2026-03-17', attendees }).attendees;
 * //=> [{ name: 'Aroha', practitioner: 'p' }, { name: 'Sione', guest: true }]
 */
export function withMembersOf(group: PeerGroup, record: MeetingRecord): MeetingRecord {
  const { date, attendees } = record;
  if (date === undefined || attendees === undefined) return record;
  const members = membersOn(group, date);
  const written = attendees.map((attendee): Attendee => {
    const member = members.find(({ practitioner }) => practitioner === attendee.practitioner);
    const { practitioner: _, ...guest } = attendee;
    return member === undefined ? { ...guest, guest: true } : { ...attendee, ...known(member) };
  });
  return { ...record, attendees: written };
}

/**
 * The memberships that change when a role goes to another member from a day on: whoever held it then holds it until the day
 * before, and a term that would not last a day is left out. Only what changes is returned; nothing where the new holder has
 * the role already or is not a member on that day.
 *
 * @param to Id of the practitioner who has the role from then on; undefined where it goes round and nobody keeps it.
 * @example
 * const roles = [{ role: 'facilitator' as const, from: '2025-04-01' }];
 * const memberships = [{ practitioner: 'p', from: '2025-04-01', roles }, { practitioner: 'q', from: '2025-04-01' }];
 * handOver({ id: 'g', memberships }, 'facilitator', 'q', '2026-03-01').map((one) => one.roles?.[0]);
 * //=> [{ role: 'facilitator', from: '2025-04-01', to: '2026-02-28' }, { role: 'facilitator', from: '2026-03-01' }]
 */
export function handOver(
  group: PeerGroup,
  role: Role,
  to: string | undefined,
  on: IsoDate,
): readonly Membership[] {
  const isHeld = (term: RoleTerm): boolean => term.role === role && term.from <= on && (term.to ?? on) >= on;
  const members = membersOn(group, on);
  const holders = members.filter(({ roles }) => roles?.some(isHeld));
  const next = members.find(({ practitioner }) => practitioner === to);
  if (to !== undefined && (next === undefined || holders.includes(next))) return [];
  const ended = holders.map((membership) => ({
    ...membership,
    roles: membership.roles!.flatMap((term) => {
      if (!isHeld(term)) return [term];
      return term.from < on ? [{ ...term, to: daysLater(on, -1) }] : [];
    }),
  }));
  return next === undefined
    ? ended
    : [...ended, { ...next, roles: [...(next.roles ?? []), { role, from: on }] }];
}

/**
 * A membership that ends on a day; undefined where the person is no member then, or facilitates: that is handed over first, since
 * a group that nobody manages could never be mended.
 *
 * @param on Last day of the membership, inclusive.
 * @example
 * const memberships = [{ practitioner: 'p', from: '2025-04-01' }];
 * released({ id: 'g', memberships }, 'p', '2026-03-01')?.to; //=> '2026-03-01'
 */
export function released(group: PeerGroup, practitioner: string, on: IsoDate): Membership | undefined {
  const membership = membersOn(group, on).find((one) => one.practitioner === practitioner);
  const isNeeded = holdersOn(group, 'facilitator', on).includes(practitioner);
  return membership === undefined || isNeeded ? undefined : { ...membership, to: on };
}
