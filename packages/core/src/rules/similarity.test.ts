import type { Membership } from '../group.ts';
import { yearOutcomes } from './outcomes.testing.ts';

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
