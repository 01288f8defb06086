import * as fc from 'fast-check';
import type { Case, Commitment, Recommendation } from '../case.ts';
import type { AgendaItem, RoleHeld, Topic } from '../meeting.ts';
import { isoDate, maybe, personName, prose, recorded } from './text.ts';

const person = (): fc.Arbitrary<string> => fc.constantFrom('p0', 'p1', 'p2');

/** Topics with anything recorded or not. */
export const topic = (): fc.Arbitrary<Topic> =>
  recorded<Topic>(
    fc.record({
      kind: maybe(fc.constantFrom('caseStudy', 'intervention', 'theme', 'culturalCompetence')),
      title: maybe(prose()),
      presenter: maybe(person()),
      minutes: maybe(fc.nat(60)),
    }),
  );

/** Items of an agenda. */
export const agendaItem = (): fc.Arbitrary<AgendaItem> =>
  recorded<AgendaItem>(
    fc.record({
      step: fc.constantFrom('checkIn', 'present', 'clarify', 'takeaway', 'checkOut'),
      title: maybe(personName()),
      presenter: maybe(person()),
      minutes: fc.nat(60),
      adviceAllowed: maybe(fc.boolean()),
    }),
  );

/** Roles held at a meeting. */
export const roleHeld = (): fc.Arbitrary<RoleHeld> =>
  fc.record({ role: fc.constantFrom('facilitator', 'timekeeper', 'noteTaker', 'champion'), by: person() });

/** Cases that were discussed. */
export const caseDiscussed = (): fc.Arbitrary<Case> =>
  recorded<Case>(
    fc.record({
      question: maybe(prose()),
      presenter: maybe(person()),
      deidentifiedBy: maybe(person()),
      review: maybe(fc.constantFrom('uploaded', 'underReview', 'approved', 'rejected')),
    }),
  );

/** Recommendations on the first three cases, or on none named. */
export const recommendation = (): fc.Arbitrary<Recommendation> =>
  recorded<Recommendation>(
    fc.record({ case: maybe(fc.nat(2)), written: maybe(fc.boolean()), followUp: maybe(isoDate()) }),
  );

/** What was undertaken until the next meeting. */
export const commitment = (): fc.Arbitrary<Commitment> =>
  recorded<Commitment>(fc.record({ by: maybe(person()), due: maybe(isoDate()), done: maybe(fc.boolean()) }));
