import { describe, expect, it } from 'vitest';
import { codeSetsOf, parseCodingStudy, ratingsOfCode, ratingsOfFacet } from './coding.ts';
import type { CodingStudy } from './coding.ts';
import { learningMatrix } from './learning.ts';

describe('a coding study', () => {
  const study: CodingStudy = {
    codebook: {
      facets: [
        {
          id: 'what',
          name: 'What was learned',
          several: true,
          codes: [
            { id: 'care', name: 'Patient care' },
            { id: 'community', name: 'Care in the community' },
          ],
        },
        {
          id: 'from',
          name: 'From whom',
          several: false,
          codes: [
            { id: 'generalist', name: 'Generalists' },
            { id: 'specialist', name: 'Specialists' },
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
      { unit: 'e1', coder: 'A', facet: 'what', codes: ['care', 'community'] },
      { unit: 'e1', coder: 'B', facet: 'what', codes: ['care'] },
      { unit: 'e2', coder: 'A', facet: 'what', codes: [] },
      { unit: 'e1', coder: 'A', facet: 'from', codes: ['generalist'] },
      { unit: 'e1', coder: 'B', facet: 'from', codes: ['generalist'] },
      { unit: 'e2', coder: 'A', facet: 'from', codes: ['specialist'] },
    ],
  };
  it('is read, and its mistakes are found', () => {
    expect(parseCodingStudy(study).ok).toBe(true);
    const wrong = parseCodingStudy({
      ...study,
      codings: [
        ...study.codings,
        { unit: 'e9', coder: 'C', facet: 'from', codes: ['generalist', 'x'] },
        study.codings[0],
      ],
    });
    expect(wrong.ok ? [] : wrong.issues.map((issue) => `${issue.at} ${issue.code}`)).toEqual([
      '/codings/6/unit unknownUnit',
      '/codings/6/coder unknownCoder',
      '/codings/6/codes/1 unknownCode',
      '/codings/6/codes tooManyCodes',
      '/codings/7 repeatedCoding',
    ]);
  });
  it('keeps missing apart from none', () => {
    expect(codeSetsOf(study, 'what')).toEqual([
      [['care', 'community'], ['care']],
      [[], undefined],
      [undefined, undefined],
    ]);
    expect(ratingsOfCode(study, 'what', 'community')).toEqual([
      [1, 0],
      [0, undefined],
      [undefined, undefined],
    ]);
    expect(ratingsOfFacet(study, 'from')).toEqual([
      ['generalist', 'generalist'],
      ['specialist', undefined],
      [undefined, undefined],
    ]);
    expect(() => ratingsOfFacet(study, 'what')).toThrow(/codeSetsOf/);
  });
  it('gives who learned what from whom, with marginals', () => {
    const majority = learningMatrix(study, 'what', 'from');
    expect(majority).toMatchObject({
      counts: [
        [1, 0],
        [0, 0],
      ],
      rowTotals: [1, 0],
      columnTotals: [1, 1],
      units: 2,
      excluded: 1,
      undecided: 1,
    });
    expect(learningMatrix(study, 'what', 'from', 'any').counts).toEqual([
      [1, 0],
      [1, 0],
    ]);
  });
});
