import { benchmarkModel } from '../src/simulate/models.ts';
import type { SimulationModel } from '../src/simulate/model.ts';
import type { GroupColumns } from '../src/simulate/recorder.ts';
import { runGroups, runOf, settleOptions } from '../src/simulate/simulate.ts';
import { summarise } from '../src/simulate/summarise.ts';
import { causes } from '../src/simulate/model.ts';
import { sobolIndices } from '../src/simulate/sensitivity/sobol.ts';
import type { Checker } from './checker.ts';
import type { KindTable } from './kinds.ts';

const groups = 200_000;
/** Bound on the z scores of simulated against exact figures. */
const bound = 4;

function z(check: Checker, at: string, found: number, expected: number, error: number): void {
  const score =
    error === 0 ? (found === expected ? 0 : Number.POSITIVE_INFINITY) : (found - expected) / error;
  check.that(at, Math.abs(score) < bound, `${found}, expected ${expected}: z = ${score.toFixed(2)}`);
}

const binomial = (p: number, n: number): number => Math.sqrt((p * (1 - p)) / n);

/** The Markov chain of the anchors as a special case of the model: no meetings. */
function chain(spec: Readonly<Record<string, unknown>>): SimulationModel {
  const figure = (name: string): number => Number(spec[name]);
  return {
    ...benchmarkModel,
    name: 'markov chain',
    starting: { ...benchmarkModel.starting, founders: [figure('n0'), figure('n0')] },
    size: { smallest: figure('nmin'), largest: figure('nmax'), reference: figure('n0') },
    joining: { ...benchmarkModel.joining, rate: figure('join') },
    leaving: { ...benchmarkModel.leaving, rate: figure('leave') },
    meetings: { ...benchmarkModel.meetings, perYear: 0 },
    facilitator: {
      ...benchmarkModel.facilitator,
      loss: figure('facilitator_loss'),
      succession: figure('succession'),
      found: figure('facilitator_found'),
    },
    dissolution: {
      ...benchmarkModel.dissolution,
      withoutFacilitator: figure('dissolve_without_facilitator'),
    },
    shocks:
      spec['shock_time'] === undefined
        ? []
        : [
            {
              name: 'shock',
              from: figure('shock_time'),
              until: figure('shock_time'),
              recovery: 0,
              membersLost: figure('shock_leave'),
              groupsLost: 0,
              leavingRatio: 1,
              facilitatorLossRatio: 1,
              attendanceOdds: 1,
              newcomers: 1,
              stopsMeetingsInPerson: false,
            },
          ],
  };
}

/** Kinds of simulation: exact answers that simulated figures must meet within Monte Carlo error. */
export const simulationKinds: KindTable = {
  ctmc_group({ spec, expected }, _data, check) {
    const model = chain(spec);
    const list = (name: string): readonly number[] => expected[name] as readonly number[];
    const times = list('times');
    const options = settleOptions(model, { seed: 20_261_125, groups, years: times.at(-1)!, times });
    const { overTime, causes: ends } = summarise(runOf(model, options, runGroups(model, options)));
    overTime.rows.forEach((row, i) => {
      const alive = list('alive')[i]!;
      z(check, `alive at ${row.time}`, row.alive, alive, binomial(alive, groups));
      z(check, `members at ${row.time}`, row.members, list('mean_members_if_alive')[i]!, row.membersError);
      const led = list('facilitator_present_if_alive')[i]!;
      z(check, `facilitator at ${row.time}`, row.withFacilitator, led, binomial(led, groups * alive));
      for (const [cause, name] of [
        ['size', 'too_small'],
        ['facilitator', 'no_facilitator'],
      ] as const) {
        const found = ends.rows.find((one) => one.cause === cause && one.time === row.time)!.ended;
        const share = list(name)[i]!;
        z(check, `${name} at ${row.time}`, found, share, binomial(share, groups));
      }
    });
    if (expected['mean_lifetime'] === undefined) return;
    const whole = settleOptions(model, { seed: 7, groups, years: 1000, times: [1000] });
    const columns: GroupColumns = {
      formedAt: new Float64Array(groups),
      lived: new Float64Array(groups),
      cause: new Uint8Array(groups),
    };
    const { dissolvedBy } = summarise(runOf(model, whole, runGroups(model, whole, columns)));
    const mean = columns.lived.reduce((sum, life) => sum + life, 0) / groups;
    const moment = (power: number): number =>
      columns.lived.reduce((sum, life) => sum + (life - mean) ** power, 0) / groups;
    const variance = moment(2);
    const exact = Number(expected['var_lifetime']);
    z(check, 'mean lifetime', mean, Number(expected['mean_lifetime']), Math.sqrt(exact / groups));
    z(check, 'variance of lifetime', variance, exact, Math.sqrt((moment(4) - variance ** 2) / groups));
    const small = Number(expected['p_end_too_small']);
    z(check, 'ends too small', dissolvedBy.size.value, small, binomial(small, groups));
    const alone = Number(expected['p_end_no_facilitator']);
    z(check, 'ends without facilitator', dissolvedBy.facilitator.value, alone, binomial(alone, groups));
  },
  quorum_runs({ spec, expected }, _data, check) {
    const figure = (name: string): number => Number(spec[name]);
    const members = figure('members');
    const perYear = figure('per_year');
    const model: SimulationModel = {
      ...chain({
        n0: members,
        nmin: 1,
        nmax: members,
        join: 0,
        leave: 0,
        facilitator_loss: 0,
        succession: 1,
        facilitator_found: 0,
        dissolve_without_facilitator: 0,
      }),
      attendance: {
        ...benchmarkModel.attendance,
        members: { kind: 'uniform', from: figure('attend'), to: figure('attend') },
      },
      meetings: {
        ...benchmarkModel.meetings,
        perYear,
        quorum: figure('quorum'),
        missedInARow: figure('run'),
      },
    };
    const horizon = figure('horizon');
    const times = Array.from({ length: horizon }, (_, i) => (i + 1) / perYear);
    const options = settleOptions(model, { seed: 20_261_125, groups, years: times.at(-1)!, times });
    const run = runOf(model, options, runGroups(model, options));
    const { overTime, attendance } = summarise(run);
    (expected['dormant_by_meeting'] as readonly number[]).forEach((share, i) =>
      z(check, `dormant by meeting ${i + 1}`, 1 - overTime.rows[i]!.alive, share, binomial(share, groups)),
    );
    const held = run.tally.meetingsHeld / (run.tally.meetingsHeld + run.tally.meetingsMissed);
    // Meetings of one group are independent here up to its end, which depends on the past only.
    const quorate = Number(expected['p_quorate']);
    const meetings = run.tally.meetingsHeld + run.tally.meetingsMissed;
    z(check, 'quorate', held, quorate, binomial(quorate, meetings));
    check.close('attendance', attendance, figure('attend'), { absolute: 1e-5 });
    check.that(
      'one cause',
      run.tally.endedBy.every(
        (count, i) => count === 0 || Math.floor(i / horizon) === causes.indexOf('quorum'),
      ),
    );
  },
  sobol_indices({ spec, expected }, _data, check) {
    const [a, b] = [Number(spec['a']), Number(spec['b'])];
    const ishigami = ([x1, x2, x3]: readonly number[]): number => {
      const angle = (u: number): number => Math.PI * (2 * u - 1);
      const sine = Math.sin(angle(x1!));
      return sine + a * Math.sin(angle(x2!)) ** 2 + b * angle(x3!) ** 4 * sine;
    };
    const found = sobolIndices(ishigami, { dimensions: 3, samples: 16_384, seed: 1 });
    const list = (name: string): readonly number[] => expected[name] as readonly number[];
    check.close('variance', found.variance, expected['variance'], { relative: 0.02 });
    list('first').forEach((index, i) => {
      check.close(`first ${i + 1}`, found.indices[i]!.first, index, { absolute: 0.01 });
      z(check, `first ${i + 1} in errors`, found.indices[i]!.first, index, found.indices[i]!.firstError);
    });
    list('total').forEach((index, i) => {
      check.close(`total ${i + 1}`, found.indices[i]!.total, index, { absolute: 0.01 });
      z(check, `total ${i + 1} in errors`, found.indices[i]!.total, index, found.indices[i]!.totalError);
    });
  },
};
