import type { Kind, Span } from '../span.ts';

/**
 * What is done with a span:
 * - `hide`: its label stands in its place, `[person]`
 * - `keep`: nothing
 * - `pseudonymise`: a label with a code word that is the same for the same person or number, `[person bafilo]`
 * - `month`: a date as its month and year, `[March 2024]`; without a year it is hidden
 * - `year`: a date as its year, `[2024]`
 * - `band`: an age as ten years, `[50–59 years]`, from 90 on `[90 or over]`, a child's as `[under ten]`
 * - `region`: a place as the region that the caller's table names, otherwise hidden
 *
 * A treatment that does not fit the kind hides: nothing is shown by a mistake in a policy.
 */
export type Treatment = 'hide' | 'keep' | 'pseudonymise' | 'month' | 'year' | 'band' | 'region';

/** Which details of a text are hidden, made coarser or kept: data, so that it can be reviewed, stored and compared. */
export interface Policy {
  readonly id: string;
  readonly title: string;
  /** By kind, or by kind and subkind (`date/year`), which goes before the kind. */
  readonly treatments: Readonly<Partial<Record<Kind, Treatment>>> &
    Readonly<Record<`${Kind}/${string}`, Treatment>>;
  /** For whatever is not listed. */
  readonly otherwise: Treatment;
}

/** What a policy says about a span: by its subkind, its kind, or otherwise. */
export const treatmentOf = (policy: Policy, { kind, subkind }: Span): Treatment =>
  (subkind === undefined ? undefined : policy.treatments[`${kind}/${subkind}`]) ??
  policy.treatments[kind] ??
  policy.otherwise;
