import type { Identifier } from '../identifier.ts';

/**
 * Great Britain's driving licence number: five characters of the surname (padded with 9), decade, month (50 added for women), day
 * and year of birth, initials, a digit and two check letters whose method is not published.
 *
 * Source: DVLA INF45/1, https://www.gov.uk/government/publications/inf451-check-driving-licence-number
 */
export const drivingLicence: Identifier = {
  id: 'gb-driving-licence',
  title: 'a UK driving licence number',
  forms: ['*****999999***LL', '***** 999999 ***LL'],
  words: ['licence', 'license', 'driving', 'dvla'],
  plausible: (compact) =>
    /^[A-Z]{1,5}9*(?<=^.{5})\d([05][1-9]|[16][0-2])(0[1-9]|[12]\d|3[01])\d[A-Z][A-Z9][2-9A-Z]/.test(compact),
  bare: 0.85,
};
