import { cycleOf, editionOn } from '@peer-groups/core';
import type { Edition, IsoDate, MeetingRecord, Period, Question, Scheme } from '@peer-groups/core';
import type { ReviewOptions } from './review-upload.ts';

const editionAt = (scheme: Scheme, day: IsoDate): Edition | undefined =>
  scheme.editions.find(({ from, to }) => from <= day && (to === undefined || to >= day));

/** What a scheme is asked of records: of which period, by which edition, under those readings that the edition knows. */
export function questionOf(options: ReviewOptions, meetings: readonly MeetingRecord[]): Question {
  const { scheme, asOf, interpretations = {} } = options;
  const days = meetings.flatMap(({ date }) => (date === undefined ? [] : [date])).toSorted();
  const candidates = [...days.filter((one) => one <= asOf), asOf];
  const period = periodOf(scheme, candidates, asOf);
  const edition =
    editionAt(scheme, period.from) ??
    candidates.map((day) => editionAt(scheme, day)).find((one) => one !== undefined) ??
    // Between editions, or after the last, by the one that was in force before.
    scheme.editions.find(({ from }) => from <= asOf) ??
    editionOn(scheme, asOf);
  const known = new Set((edition.interpretations ?? []).map(({ id }) => id));
  return {
    about: 'record',
    asOf,
    period,
    edition: edition.from,
    interpretations: Object.fromEntries(Object.entries(interpretations).filter(([id]) => known.has(id))),
    ...(options.secondary && { secondary: options.secondary }),
  };
}

/** The scheme's cycle in which the earliest meeting lies, or the year before the review where the cycle is one's own. */
function periodOf(scheme: Scheme, candidates: readonly IsoDate[], asOf: IsoDate): Period {
  for (const day of candidates) {
    try {
      return cycleOf(scheme, undefined, day);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return {
    from: `${Number(asOf.slice(0, 4)) - 1}${asOf.slice(4) === '-02-29' ? '-02-28' : asOf.slice(4)}`,
    to: asOf,
  };
}
