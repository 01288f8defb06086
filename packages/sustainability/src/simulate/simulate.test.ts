import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
import { parseHistory } from '../study/parse-history.ts';
import { studyData } from '../study/study-data.ts';
import { checkModel, parseModel } from './check-model.ts';
import { figureAt, withFigures } from './change-model.ts';
import { trajectories } from './history.ts';
import { levers, schemeFigures, underScheme } from './levers.ts';
import type { SimulationModel } from './model.ts';
import { oddsTargets, rateTargets } from './model.ts';
import { benchmarkModel, defaultModel } from './models.ts';
import { shock } from './shock.testing.ts';
import { runGroups, settleOptions, simulate } from './simulate.ts';
import { summarise } from './summarise.ts';
import { ticksPerYear } from './tally.ts';

function lives(model: SimulationModel, seed: number, groups: number, years: number): Float64Array {
  const options = settleOptions(model, { seed, groups, years });
  const columns = {
    formedAt: new Float64Array(groups),
    lived: new Float64Array(groups),
    cause: new Uint8Array(groups),
  };
  runGroups(model, options, columns);
  return columns.lived;
}

describe('the benchmark model', () => {
  test('gives the answer of other engines', () => {
    const { dissolved, dissolvedBy, yearsLived, attendance } = summarise(
      simulate(benchmarkModel, { seed: 1, groups: 50_000, years: 10 }),
    );
    expect(Math.abs(dissolved.value - 0.64)).toBeLessThan(0.005 + 3 * dissolved.standardError);
    expect(Math.abs(dissolvedBy.quorum.value - 0.28)).toBeLessThan(
      0.005 + 3 * dissolvedBy.quorum.standardError,
    );
    expect(Math.abs(dissolvedBy.facilitator.value - 0.32)).toBeLessThan(
      0.005 + 3 * dissolvedBy.facilitator.standardError,
    );
    expect(Math.abs(dissolvedBy.size.value - 0.035)).toBeLessThan(
      0.0005 + 3 * dissolvedBy.size.standardError,
    );
    expect(Math.abs(yearsLived.value - 6.46)).toBeLessThan(0.005 + 3 * yearsLived.standardError);
    expect(attendance).toBeCloseTo(0.7, 2);
  });
});

test('the default model loses about a fifth of its groups in the first 18 months', () => {
  const { byAge } = summarise(simulate(defaultModel, { seed: 1, groups: 20_000, years: 3 }));
  const lived = byAge.rows.find(({ age }) => age === 1.5)!.surviving;
  expect(lived).toBeGreaterThan(0.75);
  expect(lived).toBeLessThan(0.85);
});

describe('random numbers are shared', () => {
  test('a lever at ratio 1 changes nothing, whatever it reaches and from when', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...rateTargets, ...oddsTargets),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 9, noNaN: true }),
        fc.nat(),
        (on, coverage, from, seed) => {
          const options = { seed, groups: 60, years: 6 };
          const without = simulate(defaultModel, options);
          const withLever = simulate(
            {
              ...defaultModel,
              levers: [{ name: 'nothing', coverage, from, effects: [{ on, ratio: 1 }], source: 'test' }],
            },
            options,
          );
          const { reached: _reached, livedReached: _lived, ...counts } = withLever.tally;
          expect({ ...without.tally, ...counts }).toEqual(without.tally);
        },
      ),
      { numRuns: 60 },
    );
  });

  // Where a full group turns people away, those who come instead of them may be better attenders: there it holds on average only.
  const steady: SimulationModel = { ...benchmarkModel, size: { ...benchmarkModel.size, largest: 200 } };
  const worse = fc.record({
    membersLost: fc.double({ min: 0, max: 0.6, noNaN: true }),
    groupsLost: fc.double({ min: 0, max: 0.5, noNaN: true }),
    leavingRatio: fc.double({ min: 1, max: 5, noNaN: true }),
    facilitatorLossRatio: fc.double({ min: 1, max: 5, noNaN: true }),
    attendanceOdds: fc.double({ min: 0.05, max: 1, noNaN: true }),
    newcomers: fc.double({ min: 0, max: 1, noNaN: true }),
    stopsMeetingsInPerson: fc.boolean(),
    from: fc.double({ min: 1e-6, max: 6, noNaN: true }),
    lasts: fc.double({ min: 0, max: 3, noNaN: true }),
    recovery: fc.double({ min: 0, max: 2, noNaN: true }),
  });

  test('more shocks never lengthen the life of any group', () => {
    fc.assert(
      fc.property(fc.array(worse, { minLength: 1, maxLength: 3 }), fc.nat(), (blows, seed) => {
        const shocks = blows.map(({ lasts, ...changes }, i) =>
          shock({ ...changes, name: `shock ${i}`, until: changes.from + lasts }),
        );
        // Meetings go on without a facilitator: a pause would spare a group the meetings that it would miss.
        const model: SimulationModel = {
          ...steady,
          meetings: { ...steady.meetings, withoutFacilitator: 'held' },
        };
        const fewer = lives({ ...model, shocks: shocks.slice(0, -1) }, seed, 150, 8);
        const more = lives({ ...model, shocks }, seed, 150, 8);
        more.forEach((life, i) => expect(life).toBeLessThanOrEqual(fewer[i]! + 1e-9));
      }),
      { numRuns: 60 },
    );
  });

  test('a group lives the same whichever others are run', () => {
    const whole = lives(defaultModel, 5, 300, 6);
    const part = runGroups(
      defaultModel,
      settleOptions(defaultModel, { seed: 5, groups: 1, years: 6, firstGroup: 123 }),
    );
    expect(part.lived).toBe(Math.round(whole[123]! * ticksPerYear));
  });

  test('a process given as a function stands in for that of the model', () => {
    const options = { seed: 3, groups: 500, years: 5 };
    const same = simulate(benchmarkModel, {
      ...options,
      processes: { leaving: () => benchmarkModel.leaving.rate },
    });
    expect(same.replaced).toEqual(['leaving']);
    const { replaced: _replaced, ...rest } = same;
    expect(rest).toEqual(simulate(benchmarkModel, options));
    const none = simulate(benchmarkModel, { ...options, processes: { founders: () => 3 } });
    expect(none.tally.meetingsHeld).toBeLessThan(same.tally.meetingsHeld);
    expect(() => simulate(benchmarkModel, { ...options, processes: { leaving: () => -1 } })).toThrow(
      /leaving gives -1/,
    );
  });
});

describe('trajectories', () => {
  const history = trajectories(defaultModel, { seed: 9, groups: 400, years: 6, startsOn: '2020-06-16' });

  test('are histories that studyData reads without a complaint', () => {
    expect(parseHistory(JSON.parse(JSON.stringify(history))).ok).toBe(true);
    const study = studyData(history);
    // Several people may come on one day, and a group may end on the day it met.
    expect(study.oddities.map(({ code }) => code).filter((code) => code === 'attendeeNotMember')).toEqual([]);
    expect(study.groups.rows.length).toBe(
      history.events.filter(({ type }) => type === 'group-formed').length,
    );
  });

  test('are the lives that simulate counts', () => {
    const { tally } = simulate(defaultModel, { seed: 9, groups: 400, years: 6 });
    const count = (type: string): number => history.events.filter((event) => event.type === type).length;
    expect(count('group-formed')).toBe(tally.formed);
    expect(count('group-dissolved')).toBe(tally.ended);
    expect(count('meeting')).toBe(tally.meetingsHeld);
    expect(count('facilitator-stepped-down')).toBe(tally.facilitatorsLost);
  });

  test('show a quorum at each meeting', () => {
    const attendances = history.events.flatMap((event) =>
      event.type === 'meeting' ? [event.attendees.length] : [],
    );
    expect(attendances.length).toBeGreaterThan(1000);
    expect(Math.min(...attendances)).toBe(4);
  });
});

describe('models that cannot be simulated', () => {
  const bad = (path: string, value: number): string =>
    checkModel(
      withFigures({ ...defaultModel, shocks: [shock({})], levers: [levers.cpdPoints] }, { [path]: value }),
    )
      .map(({ at, message }) => `${at} ${message}`)
      .join('\n');

  test('are refused with what would work', () => {
    expect(bad('leaving.rate', -1)).toMatch(
      /\/leaving\/rate This is -1: a rate per year cannot be negative; 0 switches/,
    );
    expect(bad('levers.0.effects.0.ratio', 0)).toMatch(
      /ratio This is 0: a ratio lies above 0; 1 changes nothing/,
    );
    expect(bad('shocks.0.until', 1)).toMatch(/ends at 1, before it begins at 2: put `until` at or after/);
    expect(bad('starting.founders.0', 14)).toMatch(/give the smaller number first/);
    expect(bad('starting.founders.0', 2)).toMatch(/must start within them/);
    expect(bad('facilitator.lossByAge.0.until', 300)).toMatch(/give years from 0 to 200/);
    expect(
      checkModel({
        ...defaultModel,
        facilitator: { ...defaultModel.facilitator, lossByAge: [{ until: 2, ratio: 1 }] },
      })[0]?.message,
    ).toMatch(/the last has no `until`/);
    expect(checkModel({ ...defaultModel, shocks: [shock({ regions: ['nowhere'] })] })[0]?.message).toMatch(
      /No region/,
    );
    expect(
      checkModel({ ...defaultModel, shocks: [shock({ from: 0, membersLost: 0.1 })] })[0]?.message,
    ).toMatch(/nobody to lose/);
    expect(checkModel({ ...defaultModel, 'sur/prise': 1 })[0]).toMatchObject({
      at: '/sur~1prise',
      message: expect.stringMatching(/no model has/),
    });
    expect(parseModel(null)).toMatchObject({ ok: false });
    expect(parseModel(JSON.parse(JSON.stringify(defaultModel)))).toEqual({ ok: true, value: defaultModel });
  });

  test('and so are runs', () => {
    const run = { seed: 1, groups: 10, years: 5 };
    expect(() => simulate(defaultModel, { ...run, groups: 1e9 })).toThrow(
      /use planRun, which cuts them into chunks/,
    );
    expect(() => simulate(defaultModel, { ...run, seed: -1 })).toThrow(/seed is -1/);
    expect(() => simulate(defaultModel, { ...run, years: 0 })).toThrow(/horizon above 0/);
    expect(() => simulate(defaultModel, { ...run, times: [3, 2] })).toThrow(/must ascend/);
    expect(() => simulate(withFigures(defaultModel, { 'joining.rate': -2 }), run)).toThrow(RangeError);
    expect(() => withFigures(defaultModel, { 'joining.speed': 1 })).toThrow(/leads to no number/);
    expect(figureAt(defaultModel, 'joining.rate')).toBe(1.2);
    expect(() => trajectories(defaultModel, { ...run, groups: 200_000, startsOn: '2020-01-01' })).toThrow(
      /too many events/,
    );
    expect(() => trajectories(defaultModel, { ...run, startsOn: 'soon' })).toThrow(/YYYY-MM-DD/);
  });
});

test('a scheme gives quorum, size and frequency', () => {
  const asked = schemeFigures(nzPharmacy.editions[0]!);
  expect(asked).toMatchObject({ quorum: 4, smallest: 4, groupMeetings: 2, personalMeetings: 2 });
  const model = underScheme({ ...defaultModel, size: { ...defaultModel.size, smallest: 2 } }, asked);
  expect(model.size.smallest).toBe(4);
  expect(model.meetings.perYear).toBe(8);
  expect(checkModel(model)).toEqual([]);
  expect(checkModel({ ...defaultModel, levers: Object.values(levers) })).toEqual([]);
});
