import { describe, expect, it } from 'vitest';
import { alphaOfSets } from '../agreement/alpha.ts';
import { codeSetsOf } from '../agreement/coding.ts';
import type { CodingStudy } from '../agreement/coding.ts';
import { codingStudyOf, qdaProjectOf } from './coding-study.ts';
import { parseQdaProject } from './read.ts';
import { writeQdaProject } from './write.ts';
import { canValidate, invalid } from './xmllint.testing.ts';

describe('a coding study as a project', () => {
  const study: CodingStudy = {
    codebook: {
      facets: [
        {
          id: 'what',
          name: 'What was learned',
          several: true,
          codes: [
            { id: 'care', name: 'Care', definition: 'Patient care' },
            { id: 'own', name: 'Own field', within: 'care' },
            { id: 'humility', name: 'Humility' },
          ],
        },
      ],
    },
    units: [
      { id: 'e1', subject: 's1' },
      { id: 'e2', subject: 's1' },
      { id: 'e3', subject: 's2' },
    ],
    coders: ['A', 'B'],
    codings: [
      { unit: 'e1', coder: 'A', facet: 'what', codes: ['care', 'humility'] },
      { unit: 'e1', coder: 'B', facet: 'what', codes: ['care'] },
      { unit: 'e2', coder: 'A', facet: 'what', codes: ['own'] },
      { unit: 'e2', coder: 'B', facet: 'what', codes: ['own'] },
      { unit: 'e3', coder: 'A', facet: 'what', codes: [] },
    ],
  };
  const written = qdaProjectOf(study, { name: 'Episodes' });
  it('comes back with the same sets, missing codes and agreement', () => {
    const read = parseQdaProject(writeQdaProject(written));
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const back = codingStudyOf(read.value).study;
    const facet = back.codebook.facets[0]!;
    const names = new Map(facet.codes.map((code) => [code.id, code.name]));
    const sets = codeSetsOf(back, facet.id).map((row) =>
      row.map((set) => set?.map((code) => names.get(code))),
    );
    expect(sets).toEqual([
      [['Care', 'Humility'], ['Care']],
      [['Own field'], ['Own field']],
      [[], undefined],
    ]);
    expect(back.units.map((unit) => unit.subject)).toEqual(['s1', 's1', 's2']);
    expect(alphaOfSets(codeSetsOf(back, facet.id))).toEqual(alphaOfSets(codeSetsOf(study, 'what')));
  });
  it('writes no text of a unit unless it is given', () => {
    expect(writeQdaProject(written)).toContain('<PlainTextContent>e1</PlainTextContent>');
  });
  it.skipIf(!canValidate)('is valid under the XSD (skipped without xmllint or the schema)', () => {
    expect(invalid([writeQdaProject(written)])).toBe('');
  });
});
