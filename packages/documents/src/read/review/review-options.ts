import { editionOn, isIsoDate } from '@peer-groups/core';
import type { Interpretation, Scheme } from '@peer-groups/core';
import type { ReviewOptions } from './review-upload.ts';

/**
 * Throws where a review cannot be asked for like this, before anything is read: once for a folder instead of once for each file.
 *
 * A scheme needs an edition that began by `asOf`; an interpretation is one that an edition of the scheme knows.
 *
 * @throws {TypeError} when `scheme`, `scan` or `asOf` is missing, or the roster is no list of members.
 * @throws {RangeError} when `asOf` is no day, the scheme has no edition for it, or an interpretation is unknown.
 * @example
 * import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
 * assertReviewOptions({ scheme: nzPharmacy, scan: () => [], asOf: '2026-03-31' }); //=> undefined
 */
export function assertReviewOptions(options: ReviewOptions): void {
  const { scheme, scan, asOf, roster, interpretations = {} } = (options ?? {}) as Partial<ReviewOptions>;
  if (!Array.isArray(scheme?.editions) || typeof scan !== 'function' || typeof asOf !== 'string')
    throw new TypeError(
      'A review needs scheme (such as nzPharmacy), scan (that of @peer-groups/redaction; peer-groups brings it) and asOf (the day of the review, such as 2026-03-31).',
    );
  if (
    roster !== undefined &&
    !(Array.isArray(roster) && roster.every((one) => typeof one?.name === 'string'))
  )
    throw new TypeError(
      'The roster of a review is a list of { name, registrationNumber? }. (That of redaction is another: { members: [{ name, registration? }] }.)',
    );
  if (!isIsoDate(asOf))
    throw new RangeError(
      `asOf: ${JSON.stringify(asOf)} is no day. Give a day that exists as YYYY-MM-DD, such as 2026-03-31.`,
    );
  if (!scheme.editions.some(({ from }) => from <= asOf)) editionOn(scheme, asOf);
  for (const [id, option] of Object.entries(interpretations)) assertReading(scheme, id, option);
}

function assertReading(scheme: Scheme, id: string, option: string): void {
  const all: readonly Interpretation[] = scheme.editions.flatMap(
    ({ interpretations = [] }) => interpretations,
  );
  const named = all.filter((one) => one.id === id);
  const list = (ids: readonly string[]): string => [...new Set(ids)].join(', ') || 'none';
  if (named.length === 0)
    throw new RangeError(
      `${scheme.id} has no interpretation ${JSON.stringify(id)}. It has: ${list(all.map((one) => one.id))}.`,
    );
  const options = named.flatMap((one) => one.options.map(({ id: of }) => of));
  if (!options.includes(option))
    throw new RangeError(`${id} cannot be ${JSON.stringify(option)}. It can be: ${list(options)}.`);
}
