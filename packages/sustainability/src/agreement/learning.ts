import { codeSetsOf } from './coding.ts';
import type { CodingStudy } from './coding.ts';

/** How several coders become one answer for a unit. */
export type Consensus =
  /** Codes that more than half of those who coded the unit gave. */
  | 'majority'
  /** Codes that all who coded the unit gave. */
  | 'all'
  /** Codes that anyone gave. */
  | 'any';

/** Who learned from whom, as counts of units. */
export interface LearningMatrix {
  /** Codes of the row facet, such as what was learned or who learned. */
  readonly rows: readonly string[];
  /** Codes of the column facet, such as from whom. */
  readonly columns: readonly string[];
  /** `counts[row][column]`: units that carry both codes. */
  readonly counts: readonly (readonly number[])[];
  /** Units that carry the row's code, whether or not they carry a column's: not the sum of the row where several codes are allowed. */
  readonly rowTotals: readonly number[];
  readonly columnTotals: readonly number[];
  /** Different subjects (such as specialists) behind each cell, where units name a subject. */
  readonly subjects: readonly (readonly number[])[];
  /** Units coded under both facets. */
  readonly units: number;
  /** Units left out because one of the facets was not coded. */
  readonly excluded: number;
  /** Units coded under both, but on which the coders reached no code of one facet. */
  readonly undecided: number;
}

/**
 * The matrix of one facet against another, such as "what was learned" by "from whom", with its marginals.
 *
 * Several codes are allowed on either side: a unit then counts in several cells, so that cells do not add up to the units.
 *
 * @throws RangeError for a facet that is not in the codebook.
 * @example
 * const study = {
 *   codebook: { facets: [{ id: 'from', name: 'From whom', several: false, codes: [{ id: 'peer', name: 'Peers' }] }] },
 *   units: [{ id: 'e1' }, { id: 'e2' }],
 *   coders: ['A', 'B'],
 *   codings: [{ unit: 'e1', coder: 'A', facet: 'from', codes: ['peer'] }],
 * };
 * learningMatrix(study, 'from', 'from').counts; //=> [[1]]
 */
export function learningMatrix(
  study: CodingStudy,
  rowFacet: string,
  columnFacet: string,
  consensus: Consensus = 'majority',
): LearningMatrix {
  const agreed = (facet: string): readonly (readonly string[] | undefined)[] =>
    codeSetsOf(study, facet).map((row) => {
      const given = row.filter((set) => set !== undefined);
      if (given.length === 0) return undefined;
      const votes = new Map<string, number>();
      for (const set of given) for (const code of new Set(set)) votes.set(code, (votes.get(code) ?? 0) + 1);
      const enough = (count: number): boolean =>
        consensus === 'any' ? true : consensus === 'all' ? count === given.length : count * 2 > given.length;
      return [...votes].filter(([, count]) => enough(count)).map(([code]) => code);
    });
  const codesOf = (facet: string): readonly string[] =>
    study.codebook.facets.find((one) => one.id === facet)!.codes.map((code) => code.id);
  const rowCodes = agreed(rowFacet);
  const columnCodes = agreed(columnFacet);
  const rows = codesOf(rowFacet);
  const columns = codesOf(columnFacet);
  const counts = rows.map(() => columns.map(() => 0));
  const people = rows.map(() => columns.map(() => new Set<string>()));
  const rowTotals = rows.map(() => 0);
  const columnTotals = columns.map(() => 0);
  let units = 0;
  let undecided = 0;
  study.units.forEach((unit, u) => {
    const left = rowCodes[u];
    const right = columnCodes[u];
    if (left === undefined || right === undefined) return;
    units += 1;
    if (left.length === 0 || right.length === 0) undecided += 1;
    rows.forEach((row, i) => {
      if (!left.includes(row)) return;
      rowTotals[i]! += 1;
      columns.forEach((column, j) => {
        if (!right.includes(column)) return;
        counts[i]![j]! += 1;
        if (unit.subject !== undefined) people[i]![j]!.add(unit.subject);
      });
    });
    columns.forEach((column, j) => {
      if (right.includes(column)) columnTotals[j]! += 1;
    });
  });
  return {
    rows,
    columns,
    counts,
    rowTotals,
    columnTotals,
    subjects: people.map((row) => row.map((set) => set.size)),
    units,
    excluded: study.units.length - units,
    undecided,
  };
}
