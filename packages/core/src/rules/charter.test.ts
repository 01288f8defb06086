import { yearJudgements, yearOutcomes } from './outcomes.testing.ts';

yearOutcomes(
  { kind: 'charter', item: 'leaving' },
  {
    passed: [{ group: { id: 'g', charter: { leaving: 'By a word to the facilitator.' } } }],
    cantTell: [{}, { group: { id: 'g' } }, { group: { id: 'g', charter: { purpose: 'To learn.' } } }],
  },
);

yearJudgements({ kind: 'charter', item: 'groundRules' }, [
  [
    { group: { id: 'g', charter: { groundRules: [] } } },
    { outcome: 'passed', at: '/charter/groundRules', message: 'The group agreed on ground rules.' },
  ],
  [
    { group: { id: 'g', charter: { purpose: 'To learn.' } } },
    {
      outcome: 'cantTell',
      at: '/charter',
      missing: ['/charter/groundRules'],
      mend: 'Agree on ground rules and write that down.',
      message: 'Not recorded: an agreement on ground rules.',
    },
  ],
]);
for (const [item, name] of [
  ['purpose', 'its purpose'],
  ['confidentiality', 'confidentiality'],
  ['attendance', 'attendance'],
  ['joining', 'how to join'],
  ['leaving', 'how to leave'],
  ['structure', 'the structure of its meetings'],
] as const) {
  yearJudgements({ kind: 'charter', item }, [
    [
      { group: { id: 'g' } },
      {
        outcome: 'cantTell',
        at: '',
        missing: ['/charter'],
        mend: `Agree on ${name} and write that down.`,
        message: `Not recorded: an agreement on ${name}.`,
      },
    ],
  ]);
}
