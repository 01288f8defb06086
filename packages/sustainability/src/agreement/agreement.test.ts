import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alphaOfSets, krippendorffAlpha, setDistance } from './alpha.ts';
import { bootstrapLimits } from './bootstrap.ts';
import { chanceCorrected } from './chance-corrected.ts';
import { cohenKappa, cohenKappaOfTable } from './cohen.ts';
import { intraclassCorrelation } from './icc.ts';
import type { Ratings } from './ratings.ts';
import { congerKappa, fleissKappa, lightKappa, percentAgreement } from './several.ts';
import { weightScheme } from './weights.ts';

const value = (result: { readonly defined: boolean; readonly value?: number }): number =>
  result.value ?? Number.NaN;
const _ = undefined;
/** Krippendorff's published example of four observers and twelve units (2011, section C). */
const krippendorff: Ratings = [
  [1, 1, _, 1],
  [2, 2, 3, 2],
  [3, 3, 3, 3],
  [3, 3, 3, 3],
  [2, 2, 2, 2],
  [1, 2, 3, 4],
  [4, 4, 4, 4],
  [1, 1, 2, 1],
  [2, 2, 2, 2],
  [_, 5, 5, 5],
  [_, _, 1, 1],
  [_, _, 3, _],
];

describe('published examples', () => {
  it.each([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
    ['ratio', 0.797],
  ] as const)('alpha, %s', (level, expected) =>
    expect(value(krippendorffAlpha(krippendorff, { level }))).toBeCloseTo(expected, 3),
  );
  it('Cohen 1960: the table of his page 45', () => {
    const kappa = cohenKappaOfTable(
      [
        [25, 13, 12],
        [12, 2, 16],
        [3, 15, 2],
      ].map((row) => row.map((n) => n * 2)),
    );
    expect(kappa.units).toBe(200);
    expect(kappa.defined).toBe(true);
  });
  it('Shrout and Fleiss 1979, table 4', () => {
    const icc = intraclassCorrelation([
      [9, 2, 5, 8],
      [6, 1, 3, 2],
      [8, 4, 6, 8],
      [7, 1, 2, 6],
      [10, 5, 6, 9],
      [6, 2, 4, 7],
    ]);
    expect(icc.defined && icc.forms.map((form) => Number(form.value.toFixed(2)))).toEqual([
      0.17, 0.29, 0.71, 0.44, 0.62, 0.91,
    ]);
  });
  it('MASI distance of Passonneau 2006', () => {
    expect(setDistance(['a', 'b'], ['a', 'b'])).toBe(0);
    expect(setDistance(['a'], ['b'])).toBe(1);
    expect(setDistance(['a', 'b'], ['b', 'c'])).toBeCloseTo(1 - 1 / 9, 12);
    expect(setDistance(['a'], ['a', 'b', 'c'])).toBeCloseTo(1 - 2 / 9, 12);
    expect(setDistance([], [])).toBe(0);
  });
});

describe('what cannot be answered', () => {
  it('is agreement with weights of a name that nobody knows; names of other programs are known', () => {
    const ratings: Ratings = [
      [1, 1],
      [2, 3],
      [3, 3],
      [1, 2],
    ];
    const weighted = (weights: string) => cohenKappa(ratings, { weights: weights as 'quadratic' });
    expect(() => weighted('cubic')).toThrow('Unknown weights "cubic": use one of unweighted, linear');
    expect(weighted('squared')).toMatchObject({ value: (weighted('quadratic') as { value: number }).value });
  });

  const same: Ratings = [
    ['a', 'a'],
    ['a', 'a'],
    ['a', 'a'],
  ];
  it.each([
    ['Cohen', cohenKappa(same)],
    ['Fleiss', fleissKappa(same)],
    ['Conger', congerKappa(same)],
    ['Light', lightKappa(same)],
    ['alpha', krippendorffAlpha(same)],
    ['AC1', chanceCorrected(same, 'gwetAc1')],
    [
      'sets',
      alphaOfSets([
        [['a'], ['a']],
        [['a'], ['a']],
      ]),
    ],
  ])('%s: one category only', (__, result) =>
    expect(result).toMatchObject({ defined: false, reason: 'oneCategory' }),
  );
  it.each([
    [
      'Cohen',
      cohenKappa([
        ['a', _],
        [_, 'b'],
      ]),
    ],
    [
      'alpha',
      krippendorffAlpha([
        ['a', _],
        [_, 'b'],
      ]),
    ],
    ['percent', percentAgreement([['a', _]])],
    [
      'AC1',
      chanceCorrected(
        [
          ['a', _],
          [_, 'b'],
        ],
        'gwetAc1',
      ),
    ],
  ])('%s: no pairs', (__, result) => expect(result).toMatchObject({ defined: false, reason: 'noPairs' }));
  it('plain agreement is defined for one category: it makes no claim about chance', () =>
    expect(chanceCorrected(same, 'percentAgreement')).toMatchObject({ defined: true, value: 1 }));
  it('ICC without variation', () =>
    expect(
      intraclassCorrelation([
        [1, 1],
        [1, 1],
      ]),
    ).toMatchObject({ reason: 'noVariance' }));
  it('throws on nonsense, and says what would work', () => {
    expect(() => krippendorffAlpha([['a', 'b']], { level: 'interval' })).toThrow(/nominal/);
    expect(() => cohenKappa([['a', 'b', 'c']])).toThrow(/Fleiss/);
    expect(() => fleissKappa([['a', 'b'], ['a']])).toThrow(/undefined for missing/);
    expect(() => weightScheme('cubic')).toThrow(/quadratic/);
  });
});

const ratings = fc.array(
  fc.array(fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }), { minLength: 3, maxLength: 3 }),
  { minLength: 4, maxLength: 30 },
);

describe('properties', () => {
  it('neither the order of units nor that of coders changes alpha or AC1', () => {
    fc.assert(
      fc.property(ratings, (rows) => {
        const turned = rows.toReversed().map((row) => row.toReversed());
        for (const of of [
          (r: Ratings) => value(krippendorffAlpha(r, { level: 'ordinal' })),
          (r: Ratings) => value(chanceCorrected(r, 'gwetAc1')),
        ]) {
          const [a, b] = [of(rows), of(turned)];
          expect(Number.isNaN(a) ? Number.isNaN(b) : Math.abs(a - b) < 1e-9).toBe(true);
        }
      }),
    );
  });
  it('perfect agreement in more than one category is 1', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 20 }), (codes) => {
        fc.pre(new Set(codes).size > 1);
        const rows = codes.map((code) => [code, code, code]);
        for (const result of [
          fleissKappa(rows),
          lightKappa(rows),
          congerKappa(rows),
          krippendorffAlpha(rows),
          chanceCorrected(rows, 'gwetAc1'),
        ])
          expect(value(result)).toBeCloseTo(1, 12);
      }),
    );
  });
  it('alpha of single-code sets is nominal alpha', () => {
    fc.assert(
      fc.property(ratings, (rows) => {
        const plain = value(krippendorffAlpha(rows));
        const sets = value(
          alphaOfSets(
            rows.map((row) => row.map((code) => (code === undefined ? undefined : [String(code)]))),
          ),
        );
        expect(Number.isNaN(plain) ? Number.isNaN(sets) : Math.abs(plain - sets) < 1e-12).toBe(true);
      }),
    );
  });
});

describe('bootstrap', () => {
  const rows: Ratings = Array.from({ length: 60 }, (__, i) => [1 + (i % 3), i % 7 === 0 ? 1 : 1 + (i % 3)]);
  it('repeats with its seed, and lies about the analytic limits', () => {
    const kappa = cohenKappa(rows);
    const limits = bootstrapLimits(rows, (sample) => cohenKappa(sample), { seed: 1 });
    expect(bootstrapLimits(rows, (sample) => cohenKappa(sample), { seed: 1 })).toEqual(limits);
    expect(bootstrapLimits(rows, (sample) => cohenKappa(sample), { seed: 2 })).not.toEqual(limits);
    expect(kappa.defined && Math.abs(limits.lower - kappa.limits.lower)).toBeLessThan(0.05);
    const icc = bootstrapLimits(
      rows,
      (sample) => {
        const result = intraclassCorrelation(sample);
        return result.defined ? { defined: true, value: result.forms[1]!.value } : result;
      },
      { seed: 1, replicates: 200 },
    );
    expect(icc.lower).toBeLessThan(icc.upper);
    expect(() => bootstrapLimits(rows, (sample) => cohenKappa(sample), { seed: 0.5 })).toThrow(
      /whole number/,
    );
  });
});
