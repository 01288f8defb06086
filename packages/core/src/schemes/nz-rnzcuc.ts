import type { Scheme } from '../scheme.ts';

const at = 'Peer group activities';

/** Peer groups of the Royal New Zealand College of Urgent Care. */
export const nzRnzcuc: Scheme = {
  id: 'nz-rnzcuc',
  title: 'Peer groups in urgent care',
  authority: 'Royal New Zealand College of Urgent Care',
  jurisdiction: 'NZ',
  editions: [
    {
      from: '2021-01-01',
      source: {
        title: 'Peer group activities',
        publisher: 'Royal New Zealand College of Urgent Care',
        url: 'https://rnzcuc.org.nz/recertification-2021/peer-group-activities',
        read: '2026-11-21',
        certainty: 'read',
      },
      cycle: { kind: 'fixed', month: 1, day: 1, years: 1 },
      rules: [
        {
          id: 'hours',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'credit', unit: 'hours', min: 6 },
          citation: { at, quote: 'At least 6 h a year.', paraphrase: true },
        },
        {
          id: 'quorum',
          about: 'meeting',
          level: 'must',
          requires: { kind: 'quorum', min: 3, only: ['doctor', 'generalPractitioner', 'psychiatrist'] },
          citation: { at, quote: 'At least three doctors will be present and participating' },
        },
        {
          id: 'fellow',
          about: 'meeting',
          level: 'must',
          requires: { kind: 'quorum', min: 1, credentials: ['fellow', 'seniorRegistrar'] },
          citation: { at, quote: 'One must be a Fellow or senior registrar', paraphrase: true },
          interpretation: 'remote',
        },
        {
          id: 'participation',
          about: 'meeting',
          level: 'should',
          requires: { kind: 'contribution', by: 'speaking' },
          citation: { at, quote: 'At least three doctors will be present and participating' },
        },
        {
          id: 'privacy-of-place',
          about: 'meeting',
          level: 'must',
          requires: { kind: 'recordField', field: 'venuePrivate' },
          citation: { at, quote: "Setting must protect patients' and doctors' privacy.", paraphrase: true },
        },
        {
          id: 'in-person',
          about: 'meeting',
          level: 'should',
          requires: { kind: 'recordField', field: 'modality', oneOf: ['inPerson'] },
          citation: { at, quote: 'Video accepted, in person preferred.', paraphrase: true },
        },
        {
          id: 'service-meeting',
          about: 'meeting',
          level: 'must',
          requires: { kind: 'excludedActivity', activity: 'serviceMeeting' },
          citation: {
            at,
            quote: 'practice management, premises, systems (claim as other CPD)',
            paraphrase: true,
          },
        },
        {
          id: 'cultural-safety',
          about: 'practitioner',
          level: 'should',
          requires: { kind: 'meetings', min: 1, of: 'anyGroup', which: { topic: 'culturalCompetence' } },
          citation: {
            at,
            quote: 'An hour on cultural safety or equity earns an extra point in the triennium.',
            paraphrase: true,
          },
        },
      ],
      interpretations: [
        {
          id: 'remote',
          question: 'Is the practitioner a remote registrar, for whom the Fellow is waived?',
          options: [
            { id: 'no', words: 'A Fellow or senior registrar must be there.' },
            {
              id: 'waived',
              words: 'It is waived; that one is there is advice.',
              changes: { fellow: { level: 'should' } },
            },
          ],
        },
      ],
      credits: [
        {
          unit: 'hours',
          amount: 1,
          per: 60,
          citation: { at: 'Earlier programme', quote: '1 h = 1 point', paraphrase: true },
        },
      ],
      notes: [
        'Which year is meant is not stated; the calendar year is assumed.',
        'Earlier: 10 points a year and 30 in three years, a point for an hour. Their days were not seen.',
      ],
    },
  ],
};
