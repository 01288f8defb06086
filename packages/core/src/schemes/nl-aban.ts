import type { Scheme } from '../scheme.ts';

const at = 'Aanvraag';
const yearly = 'One for each year’s application.';

/** Guided intervision of doctors in the Netherlands. */
export const nlAban: Scheme = {
  id: 'nl-aban',
  title: 'Guided intervision',
  authority: 'KNMG (ABAN) and the scientific societies',
  jurisdiction: 'NL',
  editions: [
    {
      from: '2020-01-01',
      source: {
        title: 'KNMG - ABAN',
        publisher: 'LVSC, professional association of the coaches who guide',
        url: 'https://acc.lvsc.eu/knmg-aban',
        read: '2026-11-25',
        certainty: 'read',
      },
      cycle: { kind: 'fixed', month: 1, day: 1, years: 1 },
      rules: [
        {
          id: 'application',
          about: 'record',
          level: 'must',
          requires: { kind: 'deadline', of: 'registered', days: -28 },
          citation: {
            at,
            quote: 'dient de aanvraag minimaal 4 weken in vóór de start van de eerste Intervisiebijeenkomst',
          },
          figure: 'Four weeks are 28 days.',
        },
        {
          id: 'year-plan',
          about: 'group',
          level: 'must',
          requires: { kind: 'milestones', what: 'plan', min: 1 },
          citation: { at, quote: 'Jaarlijks wordt er een aanvraag ingediend' },
          figure: yearly,
        },
        {
          id: 'evaluation',
          about: 'group',
          level: 'should',
          requires: { kind: 'milestones', what: 'evaluation', min: 1 },
          citation: { at, quote: 'indien van toepassing: de evaluatie van het afgelopen jaar' },
          figure: yearly,
        },
        {
          id: 'guide',
          about: 'meeting',
          level: 'must',
          requires: { kind: 'roleHeld', role: 'facilitator', credential: 'registeredCoach' },
          citation: { at, quote: 'bewijs van registratie (Coaches voor Medici óf LVSC) van de begeleider' },
        },
        {
          id: 'signed',
          about: 'record',
          level: 'must',
          requires: { kind: 'recordField', field: 'signed' },
          citation: { at: 'Presence', quote: 'signed presence in GAIA', paraphrase: true },
        },
      ],
      notes: [
        'Since 1 January 2023 the scientific societies accredit, by the same rules.',
        'The application is made before the first meeting: a group’s registration holds for all its meetings.',
      ],
    },
  ],
};
