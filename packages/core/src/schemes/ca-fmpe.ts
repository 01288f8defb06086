import type { Scheme } from '../scheme.ts';
import type { Source } from '../source.ts';

const joining: Source = {
  title: 'How to join: Practice Based Small Group Learning Program',
  publisher: 'Foundation for Medical Practice Education',
  url: 'https://fmpe.org/en/how-to-join/practice-based-small-group-learning-program',
  read: '2026-11-25',
  certainty: 'read',
};

const credits: Source = {
  ...joining,
  title: 'Credits',
  url: 'https://fmpe.org/our-program/credits/',
};

const at = 'How to join';
const size = {
  at,
  quote: 'the recommended group size is seven members (with a minimum of four and a maximum of 10)',
} as const;
const monthly = { at: 'Programme', quote: '1.5–2 h monthly', paraphrase: true } as const;

/** Practice-based small group learning in Canada. */
export const caFmpe: Scheme = {
  id: 'ca-fmpe',
  title: 'Practice-based small group learning (PBSGL)',
  authority: 'Foundation for Medical Practice Education',
  jurisdiction: 'CA',
  editions: [
    {
      from: '2020-01-01',
      source: joining,
      cycle: { kind: 'fixed', month: 1, day: 1, years: 1 },
      rules: [
        {
          id: 'group-size',
          about: 'group',
          level: 'must',
          requires: { kind: 'groupSize', min: 4, max: 10 },
          citation: size,
        },
        {
          id: 'advised-size',
          about: 'group',
          level: 'should',
          requires: { kind: 'groupSize', min: 7, max: 7 },
          citation: size,
        },
        {
          id: 'facilitator',
          about: 'meeting',
          level: 'must',
          requires: { kind: 'roleHeld', role: 'facilitator', credential: 'pbsgFacilitator' },
          citation: {
            at,
            quote: 'an appointed facilitator who will need to attend a one day workshop',
          },
        },
        {
          id: 'monthly',
          about: 'group',
          level: 'should',
          requires: { kind: 'meetings', min: 1, of: 'anyGroup', each: 'month' },
          citation: monthly,
          figure: 'Monthly is once in each month.',
        },
        {
          id: 'duration',
          about: 'meeting',
          level: 'should',
          requires: { kind: 'duration', min: 90, max: 120 },
          citation: monthly,
        },
        {
          id: 'reflection-tool',
          about: 'record',
          level: 'should',
          requires: { kind: 'recordField', field: 'commitments' },
          citation: {
            at: 'Credits',
            quote:
              'their facilitator must submit both a Group Practice Reflection Tool (PRT) and Group Follow-up PRT',
            source: credits,
          },
        },
      ],
      credits: [
        {
          unit: 'Mainpro+ credits',
          amount: 3,
          per: 60,
          citation: {
            at: 'Credits',
            quote:
              'certified by the College of Family Physicians of Canada for up to 3 Mainpro+ group learning credits per hour',
            source: credits,
          },
        },
      ],
      notes: [
        'Up to 3 credits an hour: a member who misses the first or the follow-up session, or whose facilitator sends no tools, earns 2.',
        'The first day of this wording is not known; 1 January 2020 is assumed.',
      ],
    },
  ],
};
