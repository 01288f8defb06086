import { gbGphc } from '../gb-gphc.ts';
import type { SchemeCases } from './situation.ts';

export const cases: SchemeCases = {
  scheme: gbGphc,
  ordinary: {
    asOf: '2024-12-31',
    practitioner: { certificateDate: '2019-01-01' },
    meetings: 1,
    people: 2,
    meeting: { reflection: { text: 'Why, how, what for.' } },
  },
  cases: [
    ['no discussion', { meetings: 0 }, { discussion: 'failed', year: 'failed' }],
    ['two discussions', { meetings: 2 }, { discussion: 'passed' }],
    ['alone', { people: 1 }, { pair: 'failed', year: 'failed' }],
    ['no name', { without: ['attendees'] }, { name: 'failed' }],
    ['benefit not written down', { without: ['reflection'] }, { benefit: 'failed', year: 'failed' }],
    [
      'the content is recorded',
      { meeting: { summary: 'What was said.' } },
      { 'no-content': 'failed', year: 'passed' },
    ],
    ['by trade papers only', { secondary: 'refuse' }, { discussion: 'cantTell', year: 'cantTell' }],
  ],
};
