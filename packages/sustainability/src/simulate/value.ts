import { compareScenarios } from './compare.ts';
import { exp, log } from './portable-math.ts';
import type { SimulationModel } from './model.ts';
import { simulate } from './simulate.ts';
import type { SimulateOptions } from './simulate.ts';
import { summarise } from './summarise.ts';
import type { Estimate } from './summarise.ts';
import { ticksPerYear } from './tally.ts';

/** What a lever brings and costs, alone against none. */
export interface LeverValue {
  readonly lever: string;
  /** Group-years gained per facilitator trained. */
  readonly gained: Estimate;
  /** Living groups gained at the horizon per facilitator trained. */
  readonly living: Estimate;
  /** Cost per facilitator trained; absent where the lever names none. */
  readonly cost?: number;
  /** Cost per group-year gained; absent where there is no cost or the gain is not above twice its error. */
  readonly costPerGroupYear?: number;
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
      const { yearsLived, living } = differences[i]!;
      const { tally, groups } = runs[i + 1]!;
      const cost =
        lever.cost === undefined
          ? undefined
          : ((lever.cost.perGroup ?? 0) * tally.reached[0]! +
              (lever.cost.perGroupYear ?? 0) * (tally.livedReached[0]! / ticksPerYear)) /
            groups;
      return {
        lever: lever.name,
        gained: yearsLived,
        living: living.at(-1)!,
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
  /** Living groups per facilitator trained at that time. */
  readonly living: Estimate;
  /** Enough on average. */
  readonly onAverage: number;
  /** Enough with the confidence asked. */
  readonly withConfidence: number;
  readonly confidence: number;
}

/** Fewest trials that bring `wanted` successes with a probability of at least `confidence` (negative binomial). */
export function trialsNeeded(wanted: number, probability: number, confidence: number): number {
  let logMass = wanted * log(probability);
  let reached = exp(logMass);
  let failures = 0;
  while (reached < confidence && failures < 1e7) {
    failures++;
    logMass += log(((wanted + failures - 1) / failures) * (1 - probability));
    reached += exp(logMass);
  }
  return wanted + failures;
}

/**
 * How many facilitators to train to have `wanted` living groups after `years`. Groups live or die independently in the model, so the
 * number of living groups is binomial; uncertainty about the model itself comes on top.
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
  return {
    living,
    onAverage: Math.ceil(wanted / living.value),
    withConfidence: trialsNeeded(wanted, living.value, confidence),
    confidence,
  };
}
