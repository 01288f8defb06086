import { compareScenarios } from './compare.ts';
import { noteOnLever } from './notes.ts';
import type { SimulationModel } from './model.ts';
import { simulate } from './simulate.ts';
import type { SimulateOptions } from './simulate.ts';
import { summarise } from './summarise.ts';
import type { Estimate } from './estimate.ts';
import { ticksPerYear } from './tally.ts';
import { trialsNeeded } from './trials-needed.ts';

/** What a lever brings and costs, alone against none. */
export interface LeverValue {
  readonly lever: string;
  /** Group-years gained per facilitator trained. */
  readonly gained: Estimate;
  /** Living groups gained at the horizon per facilitator trained. */
  readonly living: Estimate;
  /** Cost per facilitator trained; absent where the lever names none. */
  readonly cost?: number;
  /**
   * Cost per group-year gained; absent where there is no cost or the gain is not above twice its error. It has no error of its own:
   * that of the gain carries over in the same proportion.
   */
  readonly costPerGroupYear?: number;
  /** Why the lever did nothing, or not all that it says; absent where it may have. */
  readonly note?: string;
}

/** The value of each lever of a model, alone, against the model without levers; the best for its cost first. */
export function leverValues(model: SimulationModel, options: SimulateOptions): readonly LeverValue[] {
  if (model.levers.length === 0)
    throw new RangeError('The model has no levers: put those to be valued into `levers`.');
  const scenarios = model.levers.map((lever) => ({
    name: `lever: ${lever.name}`,
    model: { ...model, levers: [lever] },
  }));
  const { runs, differences } = compareScenarios(
    [{ name: 'no lever', model: { ...model, levers: [] } }, ...scenarios],
    options,
  );
  return model.levers
    .map((lever, i): LeverValue => {
      const { yearsLived, livingAtEnd, identical } = differences[i]!;
      const run = runs[i + 1]!;
      const { tally, groups } = run;
      const note =
        noteOnLever(lever, run) ??
        (identical ? `Lever “${lever.name}” changed the life of no group in this run.` : undefined);
      const cost =
        lever.cost === undefined
          ? undefined
          : ((lever.cost.perGroup ?? 0) * tally.reached[0]! +
              (lever.cost.perGroupYear ?? 0) * (tally.livedReached[0]! / ticksPerYear)) /
            groups;
      return {
        lever: lever.name,
        gained: yearsLived,
        living: livingAtEnd,
        ...(note === undefined ? {} : { note }),
        ...(cost === undefined ? {} : { cost }),
        ...(cost === undefined || yearsLived.value <= 2 * yearsLived.standardError
          ? {}
          : { costPerGroupYear: cost / yearsLived.value }),
      };
    })
    .sort(
      (one, other) =>
        (one.costPerGroupYear ?? Number.POSITIVE_INFINITY) -
          (other.costPerGroupYear ?? Number.POSITIVE_INFINITY) || other.gained.value - one.gained.value,
    );
}

/** How many facilitators to train. */
export interface FacilitatorsNeeded {
  /** Living groups per facilitator trained at that time, with 95 % limits of Monte Carlo error. */
  readonly living: Estimate;
  /** Enough on average. */
  readonly onAverage: number;
  /** Enough with the confidence asked. */
  readonly withConfidence: number;
  readonly confidence: number;
  /** The same two numbers at the upper and the lower limit of `living`: how far another seed may lead, 95 times in 100. */
  readonly onAverageLimits: readonly [number, number];
  readonly withConfidenceLimits: readonly [number, number];
}

/**
 * How many facilitators to train to have `wanted` living groups after `years`. Groups live or die independently in the model, so the
 * number of living groups is binomial. The probability is itself estimated from `groups` lives: the limits say what that leaves open,
 * and simulating more groups narrows them. Uncertainty about the model itself comes on top.
 *
 * @throws RangeError where no group lives so long.
 * @example
 * const needed = facilitatorsNeeded(defaultModel, { seed: 1, groups: 5000, years: 5, wanted: 50 });
 * needed.withConfidence > needed.onAverage; //=> true
 */
export function facilitatorsNeeded(
  model: SimulationModel,
  options: SimulateOptions & { readonly wanted: number; readonly confidence?: number },
): FacilitatorsNeeded {
  const { wanted, confidence = 0.9, ...run } = options;
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 1e5)
    throw new RangeError(`wanted is ${wanted}: give a whole number of living groups from 1 to 100000.`);
  if (!(confidence > 0 && confidence < 1))
    throw new RangeError(`confidence is ${confidence}: give a probability between 0 and 1, such as 0.9.`);
  const { living } = summarise(simulate(model, { ...run, times: [run.years] }));
  if (!(living.value > 0))
    throw new RangeError(
      `None of ${run.groups} groups lived ${run.years} years: simulate more groups, a shorter time or a kinder model.`,
    );
  const onAverage = (share: number): number => Math.ceil(wanted / share);
  const sure = (share: number): number => trialsNeeded(wanted, share, confidence);
  const [low, high] = [living.lower!, living.upper!];
  return {
    living,
    onAverage: onAverage(living.value),
    withConfidence: sure(living.value),
    confidence,
    onAverageLimits: [onAverage(high), onAverage(low)],
    withConfidenceLimits: [sure(high), sure(low)],
  };
}
