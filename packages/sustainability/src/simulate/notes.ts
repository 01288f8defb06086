import type { Lever, LeverEffect, SimulationModel } from './model.ts';
import type { SimulationRun } from './simulate.ts';

/** Why an effect changes nothing in a model, or that it may. */
function idle({ on, ratio }: LeverEffect, model: SimulationModel, replaced: ReadonlySet<string>): boolean {
  if (ratio === 1) return true;
  const { facilitator, champions, dormancy, dissolution, meetings, starting } = model;
  const off = (process: string, figure: number): boolean => !replaced.has(process) && figure === 0;
  switch (on) {
    case 'joining':
      return off('joining', model.joining.rate);
    case 'leaving':
      return off('leaving', model.leaving.rate);
    case 'facilitatorLoss':
      return off('facilitatorLoss', facilitator.loss);
    case 'facilitatorFound':
      return off('facilitatorFound', facilitator.found) || off('facilitatorLoss', facilitator.loss);
    case 'dissolutionWithoutFacilitator':
      return (
        off('dissolutionWithoutFacilitator', dissolution.withoutFacilitator) ||
        off('facilitatorLoss', facilitator.loss)
      );
    case 'dissolutionOtherwise':
      return off('dissolution', dissolution.otherwise);
    case 'burnout':
      return off('burnout', facilitator.burnout);
    case 'recovery':
      return off('recovery', facilitator.recovery) || off('burnout', facilitator.burnout);
    case 'revival':
      return !dormancy.possible || off('revival', dormancy.revival);
    case 'lapse':
      return !dormancy.possible || off('lapse', dormancy.lapse);
    case 'championLoss':
      return champions.professions.length === 0 || off('championLoss', champions.loss);
    case 'championFound':
      return champions.professions.length === 0 || off('championFound', champions.found);
    case 'starting':
      return starting.probability === 0 || starting.probability === 1;
    case 'succession':
      return (
        off('facilitatorLoss', facilitator.loss) ||
        (!replaced.has('succession') && (facilitator.succession === 0 || facilitator.succession === 1))
      );
    case 'online':
      return meetings.online === 0 || meetings.online === 1;
    case 'attendance':
    case 'cadence':
      return meetings.perYear === 0;
  }
}

/** What a lever cannot do in a run, as a sentence; undefined where all of its effects may change something. */
export function noteOnLever(
  lever: Lever,
  { model, years, replaced = [] }: Pick<SimulationRun, 'model' | 'years' | 'replaced'>,
): string | undefined {
  const name = `Lever “${lever.name}”`;
  if (lever.from >= years)
    return `${name} acts from year ${lever.from} on, after the horizon of ${years} years: it does nothing in this run.`;
  if (lever.coverage === 0) return `${name} reaches no group: its coverage is 0.`;
  const without = new Set(replaced);
  const nothing = lever.effects.filter((effect) => idle(effect, model, without)).map(({ on }) => on);
  if (nothing.length === 0 && lever.effects.length > 0) return undefined;
  return nothing.length === lever.effects.length
    ? `${name} can do nothing in this model: ${lever.effects.length === 0 ? 'it has no effect' : `its ratios are 1 or act on what the model has switched off (${nothing.join(', ')})`}.`
    : `${name} does nothing on ${nothing.join(', ')}: the ratio is 1, or the model has that switched off.`;
}

/**
 * What one should know of a run before believing its figures: functions in the place of processes, counting that stops before the
 * horizon, levers and shocks that cannot do anything in it. Reports print these first.
 *
 * @example
 * notesOn(simulate(benchmarkModel, { seed: 1, groups: 10, years: 10, times: [1] })).length; //=> 1
 */
export function notesOn(run: SimulationRun): readonly string[] {
  const { model, years, times, groups, replaced = [] } = run;
  const last = times.at(-1);
  return [
    ...(replaced.length > 0
      ? [
          `Functions stood in for ${replaced.join(', ')}: the figures that the model gives for these were not used, and its JSON alone cannot repeat the run.`,
        ]
      : []),
    ...(last === undefined
      ? ['Nothing was counted over time: causes, curves and tables by time are not known.']
      : last < years
        ? [
            `Counting stopped at year ${last} of ${years}: causes, curves and tables by time end there, what is said of the horizon does not.`,
          ]
        : []),
    ...(groups === 1 ? ['One facilitator only: there are no Monte Carlo errors.'] : []),
    ...model.levers.flatMap((lever) => noteOnLever(lever, run) ?? []),
    ...model.shocks.flatMap(({ name, from }) =>
      from >= years
        ? [
            `Shock “${name}” begins in year ${from}, not before the horizon of ${years} years: it does nothing in this run.`,
          ]
        : [],
    ),
  ];
}
