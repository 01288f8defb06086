import type { SimulationModel } from './model.ts';

/**
 * A model with figures replaced, by their paths such as `leaving.rate`, `shocks.0.membersLost` or `levers.1.effects.0.ratio`.
 *
 * @throws RangeError for a path that leads to no number of the model.
 * @example
 * withFigures(benchmarkModel, { 'leaving.rate': 0.2 }).leaving.rate; //=> 0.2
 */
export function withFigures(
  model: SimulationModel,
  figures: Readonly<Record<string, number>>,
): SimulationModel {
  const changed = structuredCloneOf(model) as unknown;
  for (const [path, value] of Object.entries(figures)) {
    const names = path.split('.');
    const last = names.pop()!;
    let at = changed;
    for (const name of names) at = ownMember(at, name);
    if (typeof ownMember(at, last) !== 'number')
      throw new RangeError(
        `The path "${path}" leads to no number of the model: name one such as "leaving.rate".`,
      );
    (at as Record<string, unknown>)[last] = value;
  }
  return changed as SimulationModel;
}

const ownMember = (of: unknown, name: string): unknown =>
  typeof of === 'object' && of !== null && Object.hasOwn(of, name)
    ? (of as Readonly<Record<string, unknown>>)[name]
    : undefined;

const structuredCloneOf = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

/** The figure at a path. @throws RangeError where there is no number. */
export function figureAt(model: SimulationModel, path: string): number {
  let at: unknown = model;
  for (const name of path.split('.')) at = ownMember(at, name);
  if (typeof at !== 'number') throw new RangeError(`The path "${path}" leads to no number of the model.`);
  return at;
}

/** Sorted keys, so that equal data have equal text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`)
      .join(',')}}`;
  return JSON.stringify(value);
}
