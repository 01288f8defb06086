import { yearOutcomes } from './outcomes.testing.ts';

yearOutcomes(
  { kind: 'charter', item: 'leaving' },
  {
    passed: [{ group: { id: 'g', charter: { leaving: 'By a word to the facilitator.' } } }],
    cantTell: [{}, { group: { id: 'g' } }, { group: { id: 'g', charter: { purpose: 'To learn.' } } }],
  },
);
