import { gbGosc } from '../gb-gosc.ts';
import type { SchemeCases } from './situation.ts';

export const cases: SchemeCases = {
  scheme: gbGosc,
  ordinary: {
    asOf: '2024-12-31',
    practitioner: { certificateDate: '2022-01-01' },
    meetings: 1,
    minutes: 60,
    people: 2,
    meeting: { activity: 'review', signed: true },
    activities: [
      { date: '2023-05-01', unit: 'hours', amount: 44, kind: 'withOthers' },
      { date: '2023-06-01', unit: 'hours', amount: 45, kind: 'alone' },
    ],
  },
  cases: [
    [
      'a meeting that is no review',
      { meeting: { activity: 'peerDiscussion' } },
      { review: 'failed', year: 'failed' },
    ],
    [
      '89 hours',
      { activities: [{ date: '2023-05-01', unit: 'hours', amount: 88, kind: 'withOthers' }] },
      { hours: 'failed' },
    ],
    [
      '44 hours with others',
      {
        activities: [
          { date: '2023-05-01', unit: 'hours', amount: 43, kind: 'withOthers' },
          { date: '2023-06-01', unit: 'hours', amount: 60 },
        ],
      },
      { 'hours-with-others': 'failed', hours: 'passed' },
    ],
    ['alone', { people: 1 }, { pair: 'failed', year: 'failed' }],
    ['an hour and a half', { minutes: 90 }, { duration: 'passed' }],
    ['91 minutes', { minutes: 91 }, { duration: 'failed', year: 'passed' }],
    ['59 minutes', { minutes: 59 }, { duration: 'failed' }],
    ['not signed', { meeting: { signed: false } }, { signed: 'failed', year: 'failed' }],
  ],
};
