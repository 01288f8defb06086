import { gbNmc } from '../gb-nmc.ts';
import type { SchemeCases } from './situation.ts';

export const cases: SchemeCases = {
  scheme: gbNmc,
  ordinary: {
    asOf: '2024-12-31',
    practitioner: { certificateDate: '2022-01-01' },
    meetings: 1,
    minutes: 60,
    people: 2,
    attendee: { credentials: ['nmcRegistrant'], registrationNumber: 'Z1' },
    attendeeAt: { 1: { credentials: ['nmcRegistrant'], registrationNumber: 'Z2' } },
    meeting: {
      signed: true,
      modality: 'inPerson',
      topics: Array.from({ length: 5 }, () => ({ title: 'An account' })),
      scan: { findings: 0 },
    },
    activities: [
      { date: '2023-05-01', unit: 'hours', amount: 19, kind: 'participatory' },
      { date: '2023-06-01', unit: 'hours', amount: 15, kind: 'reading' },
    ],
  },
  cases: [
    ['no discussion', { meetings: 0 }, { discussion: 'failed', year: 'failed' }],
    [
      'with a doctor',
      { attendeeAt: { 1: { credentials: [], registrationNumber: 'Z2' } } },
      { partner: 'failed', year: 'failed' },
    ],
    [
      'four accounts',
      { meeting: { topics: Array.from({ length: 4 }, () => ({ title: 'An account' })) } },
      { 'five-accounts': 'failed', year: 'failed' },
    ],
    ['not signed', { meeting: { signed: false } }, { signed: 'failed' }],
    ['no date', { without: ['date'] }, { date: 'failed' }],
    [
      'no Pin',
      { attendeeAt: { 1: { credentials: ['nmcRegistrant'], registrationNumber: undefined as never } } },
      { pins: 'failed' },
    ],
    ['by video', { meeting: { modality: 'online' } }, { 'face-to-face': 'failed', year: 'passed' }],
    [
      'someone can be identified',
      { meeting: { scan: { findings: 2 } } },
      { privacy: 'failed', year: 'passed' },
    ],
    [
      '34 hours',
      { activities: [{ date: '2023-05-01', unit: 'hours', amount: 33, kind: 'participatory' }] },
      { hours: 'failed', 'participatory-hours': 'passed' },
    ],
    [
      '19 hours with others',
      {
        activities: [
          { date: '2023-05-01', unit: 'hours', amount: 18, kind: 'participatory' },
          { date: '2023-06-01', unit: 'hours', amount: 20 },
        ],
      },
      { 'participatory-hours': 'failed', hours: 'passed', year: 'failed' },
    ],
    ['on the first day of the cycle', { meetings: ['2022-01-01'] }, { discussion: 'passed' }],
    ['on the day before it', { meetings: ['2021-12-31'] }, { discussion: 'failed' }],
  ],
};
