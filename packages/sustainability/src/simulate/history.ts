import { dayNumber } from '../study/days.ts';
import type { History, HistoryEvent } from '../study/history.ts';
import type { SimulationModel } from './model.ts';
import type { Recorder } from './recorder.ts';
import { runGroups, settleOptions } from './simulate.ts';
import type { SimulateOptions } from './simulate.ts';

const daysPerYear = 365.25;

/** How to write trajectories out. */
export interface TrajectoryOptions extends SimulateOptions {
  /** Day that is time 0, as `YYYY-MM-DD`. */
  readonly startsOn: string;
}

const dayMilliseconds = 86_400_000;

/** Days by years since the start: the day itself, or the first day after it. */
const dayOf = (startsOn: string): ((years: number, after?: number) => string) => {
  const first = dayNumber(startsOn);
  if (first === undefined)
    throw new RangeError(`startsOn is ${JSON.stringify(startsOn)}: give a day that exists, as YYYY-MM-DD.`);
  const start = first * dayMilliseconds;
  return (years, after = 0) =>
    new Date(start + (Math.floor(years * daysPerYear + 1e-9) + after) * dayMilliseconds)
      .toISOString()
      .slice(0, 10);
};

/**
 * Simulates single groups and writes down what happens to each as an event history that `studyData` reads: the very lives that
 * `simulate` counts for the same model, seed and groups. Days are whole days after `startsOn`, 365.25 to a year.
 *
 * Somebody who leaves, and a group that ends, is gone from the next day on: they may have met on the day itself.
 *
 * Groups are named `g0`, `g1` …, members `g0-m0` …, facilitators `g0-f0` … (they are not counted among the members), causes stand in
 * `reason`. Meetings without a quorum are left out, dormancy is a suspension, and levers are covariates of the groups that they reach.
 * Who came to a meeting is drawn given how many came.
 *
 * @throws RangeError for more than 100,000 groups: histories hold every meeting.
 * @example
 * const history = trajectories(benchmarkModel, { seed: 1, groups: 20, years: 5, startsOn: '2020-06-16' });
 * studyData(history).groups.rows.length; //=> 20
 */
export function trajectories(model: SimulationModel, options: TrajectoryOptions): History {
  const settled = settleOptions(model, options);
  if (settled.groups > 100_000)
    throw new RangeError(
      `${settled.groups} trajectories hold too many events to keep: write out up to 100000, from firstGroup on, and count the others with simulate.`,
    );
  const date = dayOf(options.startsOn);
  const events: HistoryEvent[] = [];
  const group = (index: number): string => `g${index}`;
  const region = (index: number): string => model.regions[index]!.name;
  for (const shock of model.shocks)
    events.push({
      type: 'shock',
      date: date(shock.from),
      until: date(shock.until),
      name: shock.name,
      ...(shock.regions ? { regions: shock.regions } : {}),
    });
  const recorder: Recorder = {
    trained: (index, time, where) =>
      events.push({
        type: 'facilitator-trained',
        date: date(time),
        member: `${group(index)}-f0`,
        region: region(where),
      }),
    formed: (index, time, where) =>
      events.push({ type: 'group-formed', group: group(index), date: date(time), region: region(where) }),
    lever: (index, time, name, reached) =>
      events.push({ type: 'covariate', date: date(time), name, value: reached, group: group(index) }),
    joined: (index, time, person, profession) => {
      const of = model.champions.professions[profession]?.name;
      events.push({
        type: 'member-joined',
        group: group(index),
        date: date(time),
        member: `${group(index)}-m${person}`,
        ...(of === undefined ? {} : { profession: of }),
      });
    },
    left: (index, time, person) =>
      events.push({
        type: 'member-left',
        group: group(index),
        date: date(time, 1),
        member: `${group(index)}-m${person}`,
      }),
    facilitator: (index, time, number, appointed) =>
      events.push({
        type: appointed ? 'facilitator-appointed' : 'facilitator-stepped-down',
        group: group(index),
        date: date(time),
        member: `${group(index)}-f${number}`,
      }),
    met: (index, time, online, members) => {
      const came = Array.from(members.queue.subarray(0, members.size))
        .filter((person) => members.came[person] === 1)
        .sort((one, other) => one - other);
      events.push({
        type: 'meeting',
        group: group(index),
        date: date(time),
        attendees: came.map((person) => `${group(index)}-m${person}`),
        modality: online ? 'online' : 'inPerson',
      });
    },
    dormant: (index, time, dormant) =>
      events.push({
        type: dormant ? 'group-suspended' : 'group-resumed',
        group: group(index),
        date: date(time),
      }),
    ended: (index, time, cause) =>
      events.push({ type: 'group-dissolved', group: group(index), date: date(time, 1), reason: cause }),
  };
  runGroups(
    model,
    { ...settled, ...(options.processes ? { processes: options.processes } : {}) },
    undefined,
    recorder,
  );
  return { name: `${model.name}, simulated`, studyEnd: date(settled.years, 1), events };
}
