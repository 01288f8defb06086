import { uaPeerGroups } from '../ua-peer-groups.ts';
import type { SchemeCases } from './situation.ts';

export const cases: SchemeCases = {
  scheme: uaPeerGroups,
  ordinary: {
    asOf: '2022-12-31',
    meetings: 2,
    member: { profession: 'nurse', credentials: [] },
    memberAt: {
      0: { credentials: ['trainedFacilitator'], roles: [{ role: 'facilitator', from: '2020-06-16' }] },
    },
    group: {
      charter: { confidentiality: 'Trust.' },
      milestones: [{ what: 'supervision', on: '2022-05-01' }],
    },
  },
  ordinarily: { group: 'inapplicable' },
  cases: [
    [
      'led by someone who was not trained',
      { memberAt: { 0: { roles: [{ role: 'facilitator', from: '2020-06-16' }] } } },
      { 'trained-facilitator': 'failed', group: 'inapplicable' },
    ],
    [
      'trained, but not leading',
      { memberAt: { 0: { credentials: ['trainedFacilitator'] } } },
      { 'trained-facilitator': 'failed' },
    ],
    ['no supervision', { group: { milestones: [] } }, { supervision: 'failed' }],
    [
      'supervision the year before',
      { group: { milestones: [{ what: 'supervision', on: '2021-12-31' }] } },
      { supervision: 'failed' },
    ],
    [
      'a nurse and a manager',
      {
        memberAt: {
          0: {
            profession: 'manager',
            credentials: ['trainedFacilitator'],
            roles: [{ role: 'facilitator', from: '2020-06-16' }],
          },
        },
      },
      { 'same-position': 'failed' },
    ],
    ['nothing agreed on confidentiality', { group: { charter: {} } }, { trust: 'cantTell' }],
  ],
};
