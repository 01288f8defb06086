import { daysLater, yearsLater } from './dates.ts';
import type { IsoDate } from './dates.ts';
import type { Edition, Scheme } from './scheme.ts';

/**
 * The last day on which a record of a meeting must be kept: of the longest that the edition names; `undefined` where it
 * names none.
 *
 * @example
 * import { editionOn } from '@peer-groups/core';
 * import { ieIcgp } from '@peer-groups/core/schemes/ie-icgp';
 * keepUntil(editionOn(ieIcgp, '2025-06-01'), '2025-06-01'); //=> '2031-05-31'
 */
export function keepUntil({ keeping = [] }: Edition, meeting: IsoDate): IsoDate | undefined {
  const years = Math.max(0, ...keeping.map((one) => one.years ?? 0));
  return years === 0 ? undefined : daysLater(yearsLater(meeting, years), -1);
}

/**
 * The last day on which to answer a check that was announced on a day; `undefined` where the edition names none.
 *
 * @example
 * import { editionOn } from '@peer-groups/core';
 * import { auPsyba } from '@peer-groups/core/schemes/au-psyba';
 * answerBy(editionOn(auPsyba, '2025-06-01'), '2025-06-01'); //=> '2025-06-29'
 */
export function answerBy({ audit }: Edition, announced: IsoDate): IsoDate | undefined {
  return audit?.days === undefined ? undefined : daysLater(announced, audit.days);
}

/** Whether what is said in a group is protected by law: `cantTell` where only a secondary source says so. */
export type Privileged = 'yes' | 'no' | 'cantTell';

/**
 * Whether a scheme knows that what was said in a place on a day is protected by law.
 *
 * `no` means that no window known to the scheme covers the day, not that no law does: take advice.
 *
 * @param place ISO 3166 code of the country.
 * @example
 * import { auRanzcp } from '@peer-groups/core/schemes/au-ranzcp';
 * privilegeOn(auRanzcp, 'AU', '2025-05-18'); //=> 'yes'
 * privilegeOn(auRanzcp, 'AU', '2025-05-19'); //=> 'no'
 */
export function privilegeOn({ privilege = [], editions }: Scheme, place: string, day: IsoDate): Privileged {
  const window = privilege.find(
    (one) => one.place === place && one.from <= day && (one.to === undefined || one.to >= day),
  );
  if (window === undefined) return 'no';
  return (window.citation.source ?? editions[0]!.source).certainty === 'read' ? 'yes' : 'cantTell';
}
