import * as fc from 'fast-check';
import type { Period } from '../dates.ts';
import type { Attendee, MeetingRecord } from '../meeting.ts';
import type { Profession } from '../practitioner.ts';
import { agendaItem, caseDiscussed, commitment, recommendation, roleHeld, topic } from './discussion.ts';
import { isoDate, localTime, maybe, personName, prose, recorded } from './text.ts';

const profession = (): fc.Arbitrary<Profession> => fc.constantFrom('pharmacist', 'nurse', 'doctor', 'other');

const attendee = (at: number): fc.Arbitrary<Attendee> =>
  recorded<Attendee>(
    fc.record({
      name: personName().map((name) => `${name} ${at}`),
      practitioner: maybe(fc.constant(`p${at}`)),
      registrationNumber: maybe(fc.constant(String(104_000 + at))),
      profession: maybe(profession()),
      guest: maybe(fc.boolean()),
      spoke: maybe(fc.boolean()),
      ownPracticeMinutes: maybe(fc.nat(60)),
      credentials: maybe(fc.subarray(['moderator', 'balintLeader'])),
      minutesPresent: maybe(fc.nat(240)),
    }),
  );

const attendees = (): fc.Arbitrary<readonly Attendee[]> =>
  fc.nat(8).chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => attendee(at))));

/** Records that `parseRecord` accepts, with anything recorded or not; its days lie in the period, when one is given. */
export const meetingRecord = (period?: Period): fc.Arbitrary<MeetingRecord> =>
  recorded<MeetingRecord>(
    fc.record({
      id: fc.uuid(),
      group: maybe(fc.constantFrom('g0', 'g1')),
      groupName: maybe(personName()),
      date: period === undefined ? maybe(isoDate()) : isoDate(period),
      start: maybe(localTime().filter((time) => time < '20:00')),
      end: maybe(localTime().filter((time) => time >= '20:00')),
      timeZone: maybe(fc.constantFrom('Pacific/Auckland', 'Europe/Kyiv')),
      modality: maybe(fc.constantFrom('inPerson', 'online', 'hybrid')),
      venue: maybe(
        prose()
          .map((text) => text.slice(0, 100).trim() || 'room')
          .filter((text) => text.isWellFormed()),
      ),
      venuePrivate: maybe(fc.boolean()),
      attendees: maybe(attendees()),
      apologies: maybe(fc.array(personName(), { maxLength: 3 })),
      activity: maybe(
        fc.constantFrom('peerDiscussion', 'teamMeeting', 'training', 'social', 'telementoring', 'planning'),
      ),
      focus: maybe(fc.constantFrom('learning', 'service')),
      topics: maybe(fc.array(topic(), { maxLength: 4 })),
      agenda: maybe(fc.array(agendaItem(), { maxLength: 5 })),
      roles: maybe(fc.array(roleHeld(), { maxLength: 3 })),
      breakMinutes: maybe(fc.nat(60)),
      sponsored: maybe(fc.boolean()),
      registered: maybe(isoDate()),
      cases: maybe(fc.array(caseDiscussed(), { maxLength: 3 })),
      recommendations: maybe(fc.array(recommendation(), { maxLength: 3 })),
      commitments: maybe(fc.array(commitment(), { maxLength: 3 })),
      expectations: maybe(prose()),
      context: maybe(prose()),
      nextDate: maybe(isoDate()),
      noteTaker: maybe(personName()),
      summary: maybe(prose()),
      confidentiality: maybe(prose()),
      documentation: maybe(fc.constantFrom('groupNotes', 'authorityTemplate', 'ownTemplate')),
      references: maybe(
        fc.array(recorded(fc.record({ title: prose(), url: maybe(fc.webUrl()) })), { maxLength: 2 }),
      ),
      scan: maybe(
        recorded(fc.record({ on: maybe(isoDate()), findings: fc.nat(3), unsure: maybe(fc.nat(2)) })),
      ),
      signed: maybe(fc.boolean()),
      reported: maybe(isoDate()),
      reflection: maybe(recorded(fc.record({ text: prose(), practitioner: maybe(fc.constant('p0')) }))),
    }),
  );

/** Complete records of meetings that four or more people attended, `p0` among them: they count where figures are small. */
export const completeRecord = (period: Period, group = 'g0'): fc.Arbitrary<MeetingRecord> =>
  fc.record({
    id: fc.uuid(),
    group: fc.constant(group),
    date: isoDate(period),
    start: fc.constant('18:00'),
    end: fc.constant('20:00'),
    modality: fc.constantFrom('inPerson', 'online', 'hybrid'),
    venue: fc.constant('Kōwhai Pharmacy'),
    attendees: fc.integer({ min: 4, max: 8 }).map((count) =>
      Array.from({ length: count }, (_, at) => ({
        name: `Person ${at}`,
        practitioner: `p${at}`,
        registrationNumber: String(104_000 + at),
        profession: 'pharmacist' as const,
      })),
    ),
    activity: fc.constant('peerDiscussion'),
    summary: prose(),
    scan: fc.constant({ findings: 0 }),
  });
