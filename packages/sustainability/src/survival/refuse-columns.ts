import type { SurvivalColumns } from './observations.ts';

/** Columns that a method may have no use for. */
type OptionalColumn = Exclude<keyof SurvivalColumns, 'time' | 'event'>;

/**
 * Refuses columns that a method has no use for: left out in silence, they would seem to have counted.
 *
 * An `id` is refused only where it has several rows, which such a method would take for several people.
 *
 * @param instead what to do about it, as the end of a sentence
 * @throws RangeError that names the columns
 */
export function refuseColumns(
  columns: SurvivalColumns | Readonly<Partial<Record<OptionalColumn, unknown>>>,
  method: string,
  unused: readonly OptionalColumn[],
  instead: string,
): void {
  const given = unused.filter((name) =>
    name === 'id' ? repeats(columns.id as ArrayLike<unknown> | undefined) : columns[name] !== undefined,
  );
  if (given.length > 0)
    throw new RangeError(
      `${method} takes no ${given.map((name) => `"${name}"${name === 'id' ? ' with several rows' : ''}`).join(' and no ')}: ${instead}.`,
    );
}

function repeats(id: ArrayLike<unknown> | undefined): boolean {
  if (id === undefined) return false;
  const known = Array.from(id).filter((label) => label !== null && label !== undefined);
  return new Set(known).size < known.length;
}

/**
 * Refuses a word that is none of those allowed: callers without types would otherwise get another method than they asked for.
 *
 * @throws RangeError
 */
export function oneOf(what: string, given: string, allowed: readonly string[]): void {
  if (!allowed.includes(given))
    throw new RangeError(`${what} ${JSON.stringify(given)} is not known: use ${allowed.join(', ')}.`);
}
