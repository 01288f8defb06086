import { nzInpractice } from '../nz-inpractice.ts';
import type { SchemeCases } from './situation.ts';

export const cases: SchemeCases = {
  scheme: nzInpractice,
  ordinary: {
    asOf: '2024-12-31',
    practitioner: { certificateDate: '2020-01-01' },
    meetings: 9,
    minutes: 120,
    meeting: { activity: 'peerDiscussion' },
    meetingAt: {
      0: { activity: 'collegialMeeting' },
      1: { activity: 'collegialMeeting' },
      2: { activity: 'collegialMeeting' },
      3: { activity: 'collegialMeeting' },
    },
    activities: [
      { date: '2024-05-01', unit: 'hours', amount: 20, kind: 'education' },
      { date: '2024-06-01', unit: 'audits', amount: 1, kind: 'audit' },
    ],
  },
  ordinarily: { 'credit hours': 10, year: 'passed' },
  cases: [
    ['eight hours with peers', { meetings: 8 }, { 'peer-review': 'failed', 'collegial-meetings': 'passed' }],
    [
      'three collegial meetings',
      {
        meetingAt: {
          0: { activity: 'collegialMeeting' },
          1: { activity: 'collegialMeeting' },
          2: { activity: 'collegialMeeting' },
        },
      },
      { 'collegial-meetings': 'failed', 'peer-review': 'passed' },
    ],
    [
      '19 hours of education',
      {
        activities: [
          { date: '2024-05-01', unit: 'hours', amount: 19, kind: 'education' },
          { date: '2024-06-01', unit: 'audits', amount: 1, kind: 'audit' },
        ],
      },
      { education: 'failed' },
    ],
    [
      'no audit',
      { activities: [{ date: '2024-05-01', unit: 'hours', amount: 20, kind: 'education' }] },
      { audit: 'failed', year: 'failed' },
    ],
    [
      'activities not recorded',
      { activities: undefined as never },
      { education: 'cantTell', year: 'cantTell' },
    ],
    [
      'a certificate of June: its year, not the calendar’s',
      { practitioner: { certificateDate: '2020-06-01' }, asOf: '2025-05-31', activities: [] },
      { 'credit hours': 10 },
    ],
    [
      'a meeting the day before the certificate’s year',
      {
        practitioner: { certificateDate: '2020-01-02' },
        asOf: '2024-12-31',
        meetings: [
          '2024-01-01',
          '2024-02-01',
          '2024-03-01',
          '2024-04-01',
          '2024-05-01',
          '2024-06-01',
          '2024-07-01',
          '2024-08-01',
          '2024-09-01',
        ],
      },
      { 'collegial-meetings': 'failed' },
    ],
  ],
};
