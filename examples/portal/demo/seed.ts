/** The invented people, groups and meetings of people.json, dated back from a day, so that the demo is alive whenever it is started. */
import { daysLater } from '@peer-groups/core';
import type { IsoDate, MeetingRecord, Membership, PeerGroup, Practitioner } from '@peer-groups/core';
import { attendeeOf, membershipOf, scanRecord } from 'peer-groups';
import sql from 'sql-template-tag';
import type { Database } from '../server/database.ts';
import demo from './people.json' with { type: 'json' };
import { keepGroup, keepMeeting, keepMembership, keepPractitioner, keepReflection } from '../server/store.ts';

export const demoPeople = demo.people.map(({ id, name, what }) => ({ subject: `demo-${id}`, name, what }));

export async function seed(db: Database, today: IsoDate): Promise<void> {
  const known = await db.list(sql`SELECT data FROM practitioners WHERE id = ${demo.people[0]!.id}`);
  if (known.length > 0) return;
  const ago = (days: number): IsoDate => daysLater(today, -days);

  const practitioners = demo.people.map(({ id, name, number }): Practitioner => {
    if (number === undefined) return { id, name };
    const registrations = [{ register: 'nz-pharmacy', number }];
    return { id, name, profession: 'pharmacist', registrations, certificateDate: ago(200) };
  });
  const people = demo.people.map(({ id, name, number, schemes }, at) => {
    const kind = number === undefined ? 'verifier' : 'member';
    const viewer = { id, kind, name, practitioner: practitioners[at]!, schemes } as const;
    return keepPractitioner(viewer, `demo-${id}`, `${id}@example.org`);
  });
  const practitioner = (id: string): Practitioner => practitioners.find((one) => one.id === id)!;

  const memberships = demo.groups.flatMap(({ group, members, facilitator }) =>
    Object.entries(members).map(([id, days]) => {
      const roles: Membership['roles'] = [{ role: 'facilitator', from: ago(days) }];
      const membership = membershipOf(practitioner(id), ago(days));
      return keepMembership(group.id, id === facilitator ? { ...membership, roles } : membership);
    }),
  );
  const records = demo.meetings.map(({ daysAgo, present, ...meeting }) => {
    const attendees = present.map((id) => attendeeOf(membershipOf(practitioner(id), today)));
    const [timekeeper, noteTaker] = [attendees[0]!, attendees.at(-1)!];
    const record = {
      ...demo.recorded,
      ...meeting,
      groupName: demo.groups.find(({ group }) => group.id === meeting.group)!.group.name,
      date: ago(daysAgo),
      attendees,
      noteTaker: noteTaker.name,
      roles: [
        { role: 'noteTaker', by: noteTaker.practitioner },
        { role: 'timekeeper', by: timekeeper.practitioner },
      ],
    } as MeetingRecord;
    return scanRecord(record, { on: record.date! });
  });
  await db.write(
    ...people,
    ...demo.groups.map(({ group }) => keepGroup(group as PeerGroup)),
    ...memberships,
    ...(await Promise.all(records)).map((record) => keepMeeting(record, 'priya')),
    keepReflection('m-spring', 'siobhan', 'I rang the practice sooner than I would have last year.'),
  );
}
