import { oddsTargets, rateTargets } from './model.ts';
import type { ShockModel, SimulationModel, Target } from './model.ts';
import { power } from './portable-math.ts';

/** Where each factor stands in a row of the environment. */
export const fields: readonly (Target | 'newcomers' | 'meetsInPerson')[] = [
  ...rateTargets,
  ...oddsTargets,
  'newcomers',
  'meetsInPerson',
];
/** Factors in one row. */
export const width: number = fields.length;
/** Place of a factor in a row. */
export const at = (field: Target | 'newcomers' | 'meetsInPerson'): number => fields.indexOf(field);

/** A blow that falls on groups and members at once. */
export interface Blow {
  readonly shock: ShockModel;
  /** Index among the shocks, which names its random stream together with its name. */
  readonly index: number;
  readonly hits: readonly boolean[];
}

/** What surrounds groups over time: constant between its boundaries. */
export interface Environment {
  /** Times at which something changes, ascending; row 0 holds before the first. */
  readonly boundaries: Float64Array;
  /** Blows at each boundary. */
  readonly blows: readonly (readonly Blow[])[];
  /** Factors of groups reached by the levers in `mask`: rows of `width`, by segment, then region. */
  readonly rows: (mask: number) => Float64Array;
}

const recoverySteps = 4;

/** The part of a shock that is felt at a time, on the log scale: 1 while it lasts, then falling in steps to 0. */
function depth(shock: ShockModel, time: number): number {
  if (time < shock.from) return 0;
  if (time < shock.until) return 1;
  if (shock.recovery === 0 || time >= shock.until + shock.recovery) return 0;
  const step = Math.floor(((time - shock.until) / shock.recovery) * recoverySteps + 1e-9);
  return 1 - (step + 1) / (recoverySteps + 1);
}

/** Lays levers and shocks out over time. */
export function environmentOf(model: SimulationModel, years: number): Environment {
  const times = new Set<number>();
  for (const lever of model.levers) times.add(lever.from);
  for (const shock of model.shocks) {
    times.add(shock.from);
    times.add(shock.until);
    for (let step = 1; step <= recoverySteps && shock.recovery > 0; step++)
      times.add(shock.until + (shock.recovery * step) / recoverySteps);
  }
  const boundaries = Float64Array.from([...times].filter((time) => time > 0 && time <= years)).sort();
  const starts = [0, ...boundaries];
  const regions = model.regions.length;
  const hits = (shock: ShockModel): readonly boolean[] =>
    model.regions.map(({ name }) => shock.regions === undefined || shock.regions.includes(name));
  const all = model.shocks.map((shock, index) => ({ shock, index, hits: hits(shock) }));
  const cache = new Map<number, Float64Array>();
  const rows = (mask: number): Float64Array => {
    const known = cache.get(mask);
    if (known !== undefined) return known;
    const made = new Float64Array(starts.length * regions * width).fill(1);
    starts.forEach((time, segment) => {
      for (let region = 0; region < regions; region++) {
        const row = (segment * regions + region) * width;
        const multiply = (field: Parameters<typeof at>[0], by: number): void => {
          made[row + at(field)]! *= by;
        };
        model.levers.forEach((lever, index) => {
          if ((mask & (1 << index)) === 0 || time < lever.from) return;
          for (const { on, ratio } of lever.effects) multiply(on, ratio);
        });
        for (const { shock, hits } of all) {
          const felt = hits[region] === true ? depth(shock, time) : 0;
          if (felt === 0) continue;
          const part = (ratio: number): number => (felt === 1 ? ratio : power(ratio, felt));
          multiply('leaving', part(shock.leavingRatio));
          multiply('facilitatorLoss', part(shock.facilitatorLossRatio));
          multiply('attendance', part(shock.attendanceOdds));
          multiply('newcomers', part(shock.newcomers));
          if (shock.stopsMeetingsInPerson && felt === 1) multiply('meetsInPerson', 0);
        }
      }
    });
    cache.set(mask, made);
    return made;
  };
  const blows = [...boundaries].map((time) =>
    all.filter(({ shock }) => shock.from === time && (shock.membersLost > 0 || shock.groupsLost > 0)),
  );
  return { boundaries, blows, rows };
}
