import { auBalint } from '../au-balint.ts';
import type { SchemeCases } from './situation.ts';

export const cases: SchemeCases = {
  scheme: auBalint,
  ordinary: {
    asOf: '2024-12-31',
    practitioner: { certificateDate: '2022-01-01' },
    meetings: 60,
    meeting: { activity: 'balint', modality: 'inPerson', roles: [{ role: 'facilitator', by: 'p0' }] },
    meetingAt: Object.fromEntries(
      Array.from({ length: 60 }, (_, at) =>
        at % 2 ? [at, { activity: 'supervision', roles: [] }] : [at, {}],
      ),
    ),
  },
  cases: [
    [
      'nineteen groups led',
      {
        meetingAt: Object.fromEntries(
          Array.from({ length: 60 }, (_, at) => [at, at < 19 ? {} : { activity: 'supervision' }]),
        ),
      },
      { 'groups-led': 'failed', year: 'failed' },
    ],
    [
      'twenty groups led',
      {
        meetingAt: Object.fromEntries(
          Array.from({ length: 60 }, (_, at) => [at, at < 20 ? {} : { activity: 'supervision' }]),
        ),
      },
      { 'groups-led': 'passed' },
    ],
    [
      'nine supervisions in one year',
      {
        meetingAt: Object.fromEntries(
          Array.from({ length: 60 }, (_, at) =>
            at % 2 && at !== 1 ? [at, { activity: 'supervision', roles: [] }] : [at, {}],
          ),
        ),
      },
      { supervision: 'failed', year: 'failed' },
    ],
    ['groups not led by anybody', { meeting: { roles: [] }, meetingAt: {} }, { 'groups-led': 'failed' }],
    [
      'ten in person',
      {
        meetingAt: Object.fromEntries(
          Array.from({ length: 60 }, (_, at) =>
            at % 2
              ? [at, { activity: 'supervision', roles: [] }]
              : [at, at < 20 ? {} : { modality: 'online' }],
          ),
        ),
      },
      { 'face-to-face': 'passed', year: 'passed' },
    ],
    [
      'nine in person',
      {
        meetingAt: Object.fromEntries(
          Array.from({ length: 60 }, (_, at) =>
            at % 2
              ? [at, { activity: 'supervision', roles: [] }]
              : [at, at < 18 ? {} : { modality: 'online' }],
          ),
        ),
      },
      { 'face-to-face': 'failed', year: 'passed' },
    ],
    ['no dates', { without: ['date'] }, { 'yearly-record': 'failed' }],
  ],
};
