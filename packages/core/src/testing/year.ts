import type { Portfolio } from '../portfolio.ts';

/**
 * A year that has begun: one practitioner, with a number, and one meeting of which little is recorded but a private reflection.
 *
 * @example
 * begunYear.meetings.length; //=> 1
 */
export const begunYear: Portfolio & { readonly practitioner: NonNullable<Portfolio['practitioner']> } = {
  practitioner: {
    id: 'p',
    name: 'Aroha',
    certificateDate: '2025-04-01',
    registrations: [{ register: 'nz-pharmacy', number: '104417' }],
  },
  meetings: [
    {
      id: 'm-7',
      group: 'g',
      date: '2025-11-17',
      attendees: [{ name: 'Aroha', practitioner: 'p' }],
      reflection: { text: 'Mine alone.' },
    },
  ],
};
