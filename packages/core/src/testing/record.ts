import * as fc from 'fast-check';
import type { Period } from '../dates.ts';
import type { Attendee, MeetingRecord, Topic } from '../meeting.ts';
import type { Profession } from '../practitioner.ts';
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
      minutesPresent: maybe(fc.nat(240)),
    }),
  );

const attendees = (): fc.Arbitrary<readonly Attendee[]> =>
  fc.nat(8).chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => attendee(at))));

const topic = (): fc.Arbitrary<Topic> =>
  recorded<Topic>(
    fc.record({
      kind: maybe(fc.constantFrom('caseStudy', 'intervention', 'theme', 'culturalCompetence')),
      title: maybe(prose()),
      presenter: maybe(fc.constantFrom('p0', 'p1', 'p2')),
      minutes: maybe(fc.nat(60)),
    }),
  );

/** Records that `parseRecord` accepts, with anything recorded or not; its days lie in the period, when one is given. */
export const meetingRecord = (period?: Period): fc.Arbitrary<MeetingRecord> =>
  recorded<MeetingRecord>(
    fc.record({
      id: fc.uuid(),
      group: maybe(fc.constantFrom('g0', 'g1')),
      date: period === undefined ? maybe(isoDate()) : isoDate(period),
      start: maybe(localTime().filter((time) => time < '20:00')),
      end: maybe(localTime().filter((time) => time >= '20:00')),
      modality: maybe(fc.constantFrom('inPerson', 'online', 'hybrid')),
      venue: maybe(
        prose()
          .map((text) => text.slice(0, 100).trim() || 'room')
          .filter((text) => text.isWellFormed()),
      ),
      venuePrivate: maybe(fc.boolean()),
      attendees: maybe(attendees()),
      apologies: maybe(fc.array(personName(), { maxLength: 3 })),
      activity: maybe(fc.constantFrom('peerDiscussion', 'teamMeeting', 'training', 'social')),
      focus: maybe(fc.constantFrom('learning', 'service')),
      topics: maybe(fc.array(topic(), { maxLength: 4 })),
      nextDate: maybe(isoDate()),
      noteTaker: maybe(personName()),
      summary: maybe(prose()),
      confidentiality: maybe(prose()),
      documentation: maybe(fc.constantFrom('groupNotes', 'authorityTemplate', 'ownTemplate')),
      references: maybe(fc.array(fc.record({ title: prose() }), { maxLength: 2 })),
      scan: maybe(fc.record({ findings: fc.nat(3) })),
      reflection: maybe(fc.record({ text: prose() })),
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
