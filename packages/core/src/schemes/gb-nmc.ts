import type { Scheme } from '../scheme.ts';

const at = 'Reflective discussion';
const registrants = ['nmcRegistrant'] as const;
const form = {
  at,
  quote: 'signs the approved form recording their name, NMC Pin, email, professional address and postcode',
} as const;
const discussion = {
  at,
  quote:
    'You must have had a reflective discussion with another NMC registrant, covering your five written reflective accounts',
} as const;
const hours = {
  at: 'Continuing professional development',
  quote: '35 h CPD, 20 participatory',
  paraphrase: true,
} as const;

/** The reflective discussion of nurses, midwives and nursing associates in the United Kingdom. */
export const gbNmc: Scheme = {
  id: 'gb-nmc',
  title: 'Reflective discussion',
  authority: 'Nursing and Midwifery Council',
  jurisdiction: 'GB',
  editions: [
    {
      from: '2016-04-01',
      source: {
        title: 'Reflective discussion',
        publisher: 'Nursing and Midwifery Council',
        url: 'https://nmc.org.uk/revalidation/requirements/reflective-discussion',
        read: '2026-11-25',
        certainty: 'read',
      },
      cycle: { kind: 'personal', years: 3 },
      rules: [
        {
          id: 'discussion',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'meetings', min: 1, of: 'anyGroup' },
          citation: discussion,
        },
        {
          id: 'partner',
          about: 'meeting',
          level: 'must',
          requires: { kind: 'quorum', min: 2, credentials: registrants },
          citation: discussion,
          figure: 'Oneself and another registrant are two.',
        },
        {
          id: 'five-accounts',
          about: 'meeting',
          level: 'must',
          requires: { kind: 'each', list: 'topics', min: 5 },
          citation: discussion,
        },
        {
          id: 'signed',
          about: 'record',
          level: 'must',
          requires: { kind: 'recordField', field: 'signed' },
          citation: form,
        },
        {
          id: 'date',
          about: 'record',
          level: 'must',
          requires: { kind: 'recordField', field: 'date' },
          citation: { at, quote: 'as well as the date you had the discussion' },
        },
        {
          id: 'pins',
          about: 'record',
          level: 'must',
          requires: { kind: 'registrationNumbers', of: 'everyone' },
          citation: form,
        },
        {
          id: 'face-to-face',
          about: 'meeting',
          level: 'should',
          requires: { kind: 'recordField', field: 'modality', oneOf: ['inPerson'] },
          citation: { at, quote: 'The discussion should take place face to face' },
        },
        {
          id: 'privacy',
          about: 'record',
          level: 'should',
          requires: { kind: 'privacy' },
          citation: {
            at,
            quote: 'you should be careful not to discuss other individuals in a way that can identify them',
          },
        },
        {
          id: 'hours',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'credit', unit: 'hours', min: 35, activities: 'any' },
          citation: hours,
        },
        {
          id: 'participatory-hours',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'credit', unit: 'hours', min: 20, activities: ['participatory'] },
          citation: hours,
        },
      ],
      credits: [{ unit: 'hours', amount: 1, per: 60, citation: hours, figure: 'An hour is an hour.' }],
      keeping: [
        {
          by: 'the registrant',
          what: 'the form, which is not sent',
          citation: { at, quote: 'you should keep it safe as part of your records' },
        },
      ],
      notes: ['The first day was not seen; 1 April 2016 is assumed.'],
    },
  ],
};
