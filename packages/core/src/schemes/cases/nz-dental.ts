import { nzDental } from '../nz-dental.ts';
import type { SchemeCases } from './situation.ts';

export const cases: SchemeCases = {
  scheme: nzDental,
  ordinary: {
    asOf: '2024-09-30',
    meetings: 1,
    people: 2,
    meeting: { reflection: { text: 'Mine.' }, signed: true },
  },
  cases: [
    ['no interaction', { meetings: 0 }, { interactions: 'failed', year: 'inapplicable' }],
    ['alone', { people: 1 }, { peer: 'failed' }],
    ['no reflection', { without: ['reflection'] }, { reflection: 'failed' }],
    ['not confirmed', { meeting: { signed: false } }, { confirmed: 'failed' }],
    [
      'up to 2021, in June: the seventh contact is yet to come',
      {
        asOf: '2021-06-30',
        meetings: 7,
        activities: [{ date: '2018-01-01', unit: 'hours', amount: 36 }],
        period: { from: '2017-01-01', to: '2021-12-31' },
      },
      { contacts: 'failed' },
    ],
    [
      'up to 2021, on its last day',
      {
        asOf: '2021-12-31',
        meetings: 7,
        activities: [{ date: '2018-01-01', unit: 'hours', amount: 36 }],
        period: { from: '2017-01-01', to: '2021-12-31' },
      },
      { contacts: 'passed', hours: 'passed', year: 'passed' },
    ],
    [
      'up to 2021: six contacts and 49 hours',
      {
        asOf: '2021-12-31',
        meetings: 6,
        activities: [{ date: '2018-01-01', unit: 'hours', amount: 37 }],
        period: { from: '2017-01-01', to: '2021-12-31' },
      },
      { contacts: 'failed', hours: 'failed' },
    ],
    [
      'up to 2016: twelve contacts and 80 hours',
      { asOf: '2016-12-31', meetings: 12, activities: [{ date: '2015-01-01', unit: 'hours', amount: 56 }] },
      { contacts: 'passed', hours: 'passed' },
    ],
    [
      'up to 2016: eleven contacts and 79 hours',
      { asOf: '2016-12-31', meetings: 11, activities: [{ date: '2015-01-01', unit: 'hours', amount: 57 }] },
      { contacts: 'failed', hours: 'failed' },
    ],
    [
      'on 30 September 2021 a peer’s confirmation is not asked',
      { asOf: '2021-09-30', meetings: 7, meeting: { signed: false }, activities: [] },
      { hours: 'failed' },
    ],
  ],
};
