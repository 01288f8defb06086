import fc from 'fast-check';

/** A small cohort with ties, both outcomes and two covariates. */
export interface SmallCohort {
  readonly time: number[];
  readonly event: number[];
  readonly group: number[];
  readonly x: number[];
  readonly y: number[];
}

/** Cohorts of 12 to 40 rows over ten whole times, at least four events, both groups. */
export const smallCohorts: fc.Arbitrary<SmallCohort> = fc
  .array(
    fc.record({
      time: fc.integer({ min: 1, max: 10 }),
      event: fc.constantFrom(0, 1, 1),
      group: fc.constantFrom(0, 1),
      x: fc.integer({ min: -20, max: 20 }).map((value) => value / 10),
      y: fc.constantFrom(0, 1),
    }),
    { minLength: 12, maxLength: 40 },
  )
  .filter(
    (rows) =>
      rows.filter(({ event }) => event === 1).length >= 4 &&
      new Set(rows.map(({ group }) => group)).size === 2,
  )
  .map((rows) => ({
    time: rows.map(({ time }) => time),
    event: rows.map(({ event }) => event),
    group: rows.map(({ group }) => group),
    x: rows.map(({ x }) => x),
    y: rows.map(({ y }) => y),
  }));

/** The cells of a column in another order of rows. */
export const reordered = <T>(column: readonly T[], order: readonly number[]): T[] =>
  order.map((i) => column[i] as T);

/** A cohort together with an order of its rows. */
export const shuffledCohorts: fc.Arbitrary<readonly [SmallCohort, number[]]> = smallCohorts.chain(
  (cohort) => {
    const rows = cohort.time.map((_, i) => i);
    return fc.tuple(
      fc.constant(cohort),
      fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
    );
  },
);

/** The whole cohort with its rows in another order. */
export function shuffle(cohort: SmallCohort, order: readonly number[]): SmallCohort {
  return {
    time: reordered(cohort.time, order),
    event: reordered(cohort.event, order),
    group: reordered(cohort.group, order),
    x: reordered(cohort.x, order),
    y: reordered(cohort.y, order),
  };
}
