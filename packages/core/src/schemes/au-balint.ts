import type { Scheme } from '../scheme.ts';

const at = 'Course requirements';

/** Accreditation of leaders by the Balint Society of Australia and New Zealand. */
export const auBalint: Scheme = {
  id: 'au-balint',
  title: 'Accreditation of Balint group leaders',
  authority: 'Balint Society of Australia and New Zealand',
  jurisdiction: 'AU-NZ',
  editions: [
    {
      from: '2021-06-01',
      source: {
        title: 'Leadership Accreditation Pathway',
        publisher: 'Balint Society of Australia and New Zealand',
        url: 'https://balintanz.org/accredited-leadership/accreditation-pathway/',
        read: '2026-11-25',
        certainty: 'read',
      },
      cycle: { kind: 'personal', years: 3 },
      rules: [
        {
          id: 'groups-led',
          about: 'practitioner',
          level: 'must',
          requires: {
            kind: 'meetings',
            min: 20,
            of: 'anyGroup',
            which: { activities: ['balint'], role: 'facilitator' },
          },
          citation: {
            at,
            quote:
              'Lead and/or co-lead a minimum of 30 Balint group case discussions over a minimum of 20 Balint group meetings during the course.',
          },
        },
        {
          id: 'supervision',
          about: 'practitioner',
          level: 'must',
          requires: {
            kind: 'meetings',
            min: 10,
            of: 'anyGroup',
            each: 'year',
            which: { activities: ['supervision'] },
          },
          citation: {
            at,
            quote:
              'Arrange at least ten (10) supervision sessions each year with an accredited BSANZ Leader Trainer.',
          },
        },
        {
          id: 'yearly-record',
          about: 'record',
          level: 'must',
          requires: { kind: 'recordField', field: 'date' },
          citation: {
            at,
            quote: 'Each year trainees will complete and submit an online record of training.',
          },
        },
        {
          id: 'face-to-face',
          about: 'practitioner',
          level: 'should',
          requires: {
            kind: 'meetings',
            min: 10,
            of: 'anyGroup',
            which: { activities: ['balint'], modalities: ['inPerson'] },
          },
          citation: {
            at,
            quote: 'At least half Balint group membership or leadership experience to be face-to-face.',
          },
          figure: 'Half of the 20 meetings asked.',
        },
      ],
      notes: [
        'The course is taken to last the three years that its page describes, from the trainee’s own first day.',
        'The 30 cases are not counted here; neither is whether the trainee or a co-leader led.',
      ],
    },
  ],
};
