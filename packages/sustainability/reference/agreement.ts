import { krippendorffAlpha } from '../src/agreement/alpha.ts';
import type { MeasurementLevel } from '../src/agreement/alpha.ts';
import { chanceCorrected } from '../src/agreement/chance-corrected.ts';
import type { Coefficient } from '../src/agreement/chance-corrected.ts';
import { cohenKappa, cohenKappaOfTable } from '../src/agreement/cohen.ts';
import { intraclassCorrelation } from '../src/agreement/icc.ts';
import { completeRows } from '../src/agreement/ratings.ts';
import type { AgreementEstimate, Ratings, UndefinedAgreement } from '../src/agreement/ratings.ts';
import { congerKappa, fleissKappa, lightKappa, percentAgreement } from '../src/agreement/several.ts';
import { weightScheme } from '../src/agreement/weights.ts';
import { expectedNumber } from './checker.ts';
import type { Tolerance } from './checker.ts';
import type { Dataset, ReferenceCase } from './dataset.ts';
import type { KindTable } from './kinds.ts';

const exact: Tolerance = { relative: 1e-10, absolute: 1e-13 };
/** R's packages form a two-sided p as 2 * (1 - Phi(z)), which keeps no more than 16 decimal places. */
const tail: Tolerance = { relative: 1e-10, absolute: 1e-12 };
/** irrCAC rounds to five decimals, and its limits to three. */
const rounded5: Tolerance = { absolute: 6e-6 };
const rounded3: Tolerance = { absolute: 6e-4 };

function ratingsOf(data: Dataset | undefined): Ratings {
  if (data === undefined) throw new Error('the data set is missing');
  const columns = Object.values(data.columns);
  return (columns[0] ?? []).map((_, row) =>
    columns.map((column) => {
      const cell = column[row];
      return cell === null || cell === undefined
        ? undefined
        : typeof cell === 'boolean'
          ? String(cell)
          : cell;
    }),
  );
}

const chosen = (ratings: Ratings, reference: ReferenceCase): Ratings => {
  const raters = (reference.spec['raters'] as readonly number[] | undefined) ?? [1, 2];
  return ratings.map((row) => raters.map((rater) => row[rater - 1]));
};

/** The figure, or NaN where it is undefined, which R writes as NaN or NA. */
const valueOf = (result: AgreementEstimate | UndefinedAgreement): number =>
  result.defined ? result.value : Number.NaN;

const coefficients: Readonly<Record<string, Coefficient>> = {
  'krippen.alpha.raw': 'krippendorffAlpha',
  'gwet.ac1.raw': 'gwetAc1',
  'fleiss.kappa.raw': 'fleissKappa',
  'conger.kappa.raw': 'congerKappa',
  'bp.coeff.raw': 'brennanPrediger',
  'pa.coeff.raw': 'percentAgreement',
};

/** Kinds of agreement between coders. */
export const agreementKinds: KindTable = {
  krippendorff_alpha(reference, data, check) {
    const ratings = ratingsOf(data);
    const level = (reference.spec['level'] as MeasurementLevel | undefined) ?? 'nominal';
    // irr 0.84.1 shares a unit's pairs over its coders only where some rating is missing (see `AlphaOptions.pairs`).
    const complete = ratings.every((row) => row.every((rating) => rating !== undefined));
    const alpha = krippendorffAlpha(ratings, { level, pairs: complete ? 'each' : 'perUnit' });
    // irr says 1 where only one category occurs; the answer here is undefined, with that reason.
    const oneCategory = !alpha.defined && alpha.reason === 'oneCategory' && reference.expected['alpha'] === 1;
    if (oneCategory) check.that('undefined for one category', true);
    else check.close('alpha', valueOf(alpha), reference.expected['alpha'], exact);
    check.close('subjects', alpha.units, reference.expected['subjects'], exact);
    check.close('raters', alpha.raters, reference.expected['raters'], exact);
    if (alpha.defined) check.close('pairable', alpha.pairable, reference.expected['nmatchval'], exact);
  },
  cohen_kappa(reference, data, check) {
    const weights = weightScheme(
      String(reference.spec['weight'] ?? reference.spec['weights'] ?? 'unweighted'),
    );
    const kappa = cohenKappa(chosen(ratingsOf(data), reference), { weights });
    check.close('n', kappa.units, reference.expected['n'], exact);
    check.close('kappa', valueOf(kappa), reference.expected['kappa'], exact);
    check.close('z', kappa.defined ? kappa.z : Number.NaN, reference.expected['z'], exact);
    check.close('p', kappa.defined ? kappa.p : Number.NaN, reference.expected['p'], tail);
  },
  cohen_kappa_ci(reference, data, check) {
    const pairs = chosen(completeRows(ratingsOf(data)), reference);
    const plain = cohenKappa(pairs);
    const weighted = cohenKappa(pairs, { weights: 'quadratic', variance: 'psych' });
    check.close('n', plain.units, reference.expected['n'], exact);
    check.close('kappa', valueOf(plain), reference.expected['kappa'], exact);
    check.close('weighted', valueOf(weighted), reference.expected['weighted_kappa_quadratic'], exact);
    if (!plain.defined || !weighted.defined) return;
    check.close('var', plain.standardError ** 2, reference.expected['var_kappa'], exact);
    check.close('var weighted', weighted.standardError ** 2, reference.expected['var_weighted'], exact);
    const ci = [plain, weighted].map((one) => [one.limits.lower, one.value, one.limits.upper]);
    check.close('ci', ci.flat(), (reference.expected['ci'] as readonly unknown[]).flat(2), exact);
  },
  cohen_kappa_table(reference, data, check) {
    const columns = Object.values(data?.columns ?? {}) as readonly (readonly number[])[];
    const table = (columns[0] ?? []).map((_, row) => columns.map((column) => column[row]!));
    const weights = weightScheme(String(reference.spec['weights'] ?? 'linear'));
    const plain = cohenKappaOfTable(table);
    const weighted = cohenKappaOfTable(table, { weights });
    check.close('kappa', valueOf(plain), reference.expected['kappa'], exact);
    check.close('weighted', valueOf(weighted), reference.expected['weighted'], exact);
    check.close('ase', plain.defined ? plain.standardError : Number.NaN, reference.expected['ase'], exact);
    check.close(
      'weighted ase',
      weighted.defined ? weighted.standardError : Number.NaN,
      reference.expected['weighted_ase'],
      exact,
    );
  },
  fleiss_kappa(reference, data, check) {
    const kappa = fleissKappa(ratingsOf(data));
    check.close('n', kappa.units, reference.expected['n'], exact);
    check.close('raters', kappa.raters, reference.expected['raters'], exact);
    check.close('kappa', valueOf(kappa), reference.expected['kappa'], exact);
    if (!kappa.defined) return;
    check.close('z', kappa.z, reference.expected['z'], exact);
    check.close('p', kappa.p, reference.expected['p'], tail);
    check.equal(
      'categories',
      kappa.byCategory.map((one) => String(one.category)),
      (reference.expected['categories'] as readonly unknown[]).map(String),
    );
    check.close(
      'category kappa',
      kappa.byCategory.map((one) => one.value),
      reference.expected['category_kappa'],
      rounded3,
    );
    check.close(
      'category z',
      kappa.byCategory.map((one) => one.z),
      reference.expected['category_z'],
      rounded3,
    );
  },
  conger_kappa(reference, data, check) {
    check.close('kappa', valueOf(congerKappa(ratingsOf(data))), reference.expected['kappa'], exact);
  },
  light_kappa(reference, data, check) {
    check.close('kappa', valueOf(lightKappa(ratingsOf(data))), reference.expected['kappa'], exact);
  },
  percent_agreement(reference, data, check) {
    check.close('percent', valueOf(percentAgreement(ratingsOf(data))), reference.expected['percent'], exact);
  },
  chance_corrected(reference, data, check) {
    const name = /irrCAC::([\w.]+)\(/.exec(reference.call)?.[1] ?? '';
    const coefficient = coefficients[name];
    if (coefficient === undefined) throw new Error(`no coefficient for the call ${reference.call}`);
    const weights = weightScheme(String(reference.spec['weights'] ?? 'unweighted'));
    const result = chanceCorrected(ratingsOf(data), coefficient, { weights });
    // Where only one category occurs, irrCAC gives NA for some coefficients and a meaningless 1 for others.
    if (!result.defined && result.reason === 'oneCategory') {
      const said = reference.expected['est'];
      check.that('undefined for one category', said === 1 || Number.isNaN(expectedNumber(said)));
      return;
    }
    check.close('est', valueOf(result), reference.expected['est'], rounded5);
    check.close('se', result.defined ? result.standardError : Number.NaN, reference.expected['se'], rounded5);
    check.close('p', result.defined ? result.p : Number.NaN, reference.expected['p'], rounded5);
    const ci = /^\((-?[\d.]+),(-?[\d.]+)\)$/.exec(String(reference.expected['ci']));
    if (ci !== null && result.defined) {
      check.close('ci', [result.limits.lower, result.limits.upper], [Number(ci[1]), Number(ci[2])], rounded3);
    }
  },
  icc(reference, data, check) {
    const result = intraclassCorrelation(ratingsOf(data));
    if (!result.defined) throw new Error(result.message);
    check.equal(
      'type',
      result.forms.map((form) => form.form),
      reference.expected['type'],
    );
    const fields = { icc: 'value', f: 'f', df1: 'df1', df2: 'df2', p: 'p' } as const;
    for (const [name, field] of Object.entries(fields))
      check.close(
        name,
        result.forms.map((form) => form[field]),
        reference.expected[name],
        exact,
      );
    check.close(
      'lower',
      result.forms.map((form) => form.limits.lower),
      reference.expected['lower'],
      exact,
    );
    check.close(
      'upper',
      result.forms.map((form) => form.limits.upper),
      reference.expected['upper'],
      exact,
    );
  },
};
