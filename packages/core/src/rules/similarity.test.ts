import type { Judgement } from '../finding.ts';
import type { Membership } from '../group.ts';
import { yearJudgements, yearOutcomes } from './outcomes.testing.ts';

const members = (...stages: readonly (string | undefined)[]) => ({
  group: {
    id: 'g',
    memberships: stages.map((careerStage, at): Membership => ({
      practitioner: `p${at}`,
      from: '2020-01-01',
      ...(careerStage !== undefined && { careerStage }),
    })),
  },
});

yearOutcomes(
  { kind: 'similarity', of: 'careerStage' },
  {
    passed: [members('early', 'early')],
    failed: [members('early', 'senior'), members('early', undefined, 'senior')],
    cantTell: [{}, members('early', undefined), members(undefined)],
  },
);
const sites = (...names: readonly (string | undefined)[]) => ({
  group: {
    id: 'g',
    memberships: names.map((site, at) => ({
      practitioner: `p${at}`,
      from: '2020-01-01',
      ...(site && { site }),
    })),
  },
});
yearOutcomes(
  { kind: 'similarity', of: 'site', min: 2 },
  {
    passed: [sites('A', 'B'), sites('A', 'B', undefined)],
    failed: [sites('A', 'A'), sites()],
    cantTell: [sites('A', undefined), { group: { id: 'g' } }],
  },
);

const told = (what: string, asked: string, found: number, mend?: string): Judgement => ({
  outcome: mend === undefined ? 'passed' : 'failed',
  at: '/memberships',
  asked,
  found,
  ...(mend !== undefined && { mend }),
  message: `Different ${what} among the members: ${found}; asked: ${asked}.`,
});
const untold = (of: string, name: string, ...places: readonly number[]): Judgement => ({
  outcome: 'cantTell',
  at: '/memberships',
  missing: places.map((at) => `/memberships/${at}/${of}`),
  mend: `Record the ${name} of each member.`,
  message: `Not recorded: the ${name} of each member.`,
});

yearJudgements({ kind: 'similarity', of: 'careerStage' }, [
  [members('early', 'early'), told('career stages', 'at most 1', 1)],
  [members('early', 'senior', 'late'), told('career stages', 'at most 1', 3, 'Needed: 2 fewer.')],
  [members('early', undefined, 'early', undefined), untold('careerStage', 'career stage', 1, 3)],
  [
    {},
    {
      outcome: 'cantTell',
      at: '',
      missing: ['/memberships'],
      mend: 'Record who the members are.',
      message: 'Not recorded: who the members are.',
    },
  ],
]);
yearJudgements({ kind: 'similarity', of: 'field', max: 2 }, [
  [{ group: { id: 'g', memberships: [] } }, told('fields', 'at most 2', 0)],
]);
yearJudgements({ kind: 'similarity', of: 'site', min: 2, max: 3 }, [
  [sites('A', 'B', 'C'), told('sites', '2 to 3', 3)],
  [sites('A', 'B', 'C', 'D'), told('sites', '2 to 3', 4, 'Needed: 1 fewer.')],
  [sites('A', 'A'), told('sites', '2 to 3', 1, 'Needed: 1 more.')],
  [sites('A', undefined), untold('site', 'site', 1)],
]);
const moved = {
  group: {
    id: 'g',
    memberships: [
      { practitioner: 'a', from: '2020-01-01', to: '2025-12-31', site: 'A' },
      { practitioner: 'b', from: '2026-01-01', site: 'B' },
      { practitioner: 'c', from: '2026-04-01', site: 'C' },
    ],
  },
};
yearJudgements({ kind: 'similarity', of: 'site', min: 1 }, [
  [moved, told('sites', 'at least 1', 1)],
  [{ ...moved, asOf: '2026-05-01' }, told('sites', 'at least 1', 1)],
  [{ ...moved, asOf: '2019-12-31' }, told('sites', 'at least 1', 0, 'Needed: 1 more.')],
]);
