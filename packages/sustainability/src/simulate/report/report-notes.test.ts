import { describe, expect, test } from 'vitest';
import { compareScenarios } from '../compare.ts';
import { withFigures } from '../change-model.ts';
import { levers } from '../levers.ts';
import { benchmarkModel, defaultModel } from '../models.ts';
import type { SimulateOptions } from '../simulate.ts';
import { facilitatorsNeeded, leverValues } from '../value.ts';
import { processesOf } from '../processes.ts';
import { studyMarkdown } from './index.ts';
import { parameterRows } from './in-words.ts';
import type { SimulationStudy } from './study-report.ts';

const run = { seed: 1, groups: 60, years: 10 };
const study = (options: Partial<SimulateOptions> = {}, more: Partial<SimulationStudy> = {}): string =>
  studyMarkdown({
    title: 'A study',
    comparison: compareScenarios(
      [
        { name: 'usual', model: defaultModel },
        { name: 'other', model: withFigures(defaultModel, { 'leaving.rate': 0.3 }) },
      ],
      { ...run, ...options },
    ),
    ...more,
  }).text;

describe('a report', () => {
  test('tells no figure of a process that a function stood in for', () => {
    const model = withFigures(defaultModel, { 'facilitator.loss': 0.1234, 'dissolution.otherwise': 0.0567 });
    const compared = (options: SimulateOptions): string =>
      studyMarkdown({
        title: 'A study',
        comparison: compareScenarios(
          [
            { name: 'usual', model },
            { name: 'same', model },
          ],
          options,
        ),
      }).text;
    expect(compared(run)).toContain('0.1234');
    const replaced = compared({
      ...run,
      processes: { facilitatorLoss: (years) => (years < 2 ? 0 : 0.3), dissolution: () => 0.2 },
    });
    expect(replaced).not.toMatch(/0\.1234|0\.0567/);
    expect(replaced).toContain('Functions stood in for facilitatorLoss, dissolution');
    expect(replaced).toContain('not used: replaced by a function');
    expect(replaced).toContain('> **Open:** Say what the functions for facilitatorLoss, dissolution are');
    expect(replaced).toContain('the same bytes need the same functions');
  });

  test('knows the figures of every process', () => {
    for (const process of Object.keys(processesOf(defaultModel)))
      expect(
        parameterRows(defaultModel, [process]).filter(([, , value]) => value!.includes('replaced')),
      ).not.toEqual([]);
  });

  test('says by when, where counting stopped before the horizon', () => {
    const text = study({ times: [1] });
    expect(text).toContain('Counting stopped at year 1 of 10');
    expect(text).toContain('| Dissolved by year 10 |');
    expect(text).toContain('Dissolved by year 1: size');
    expect(text).toContain('Living in year 10 per facilitator trained');
    const none = study({ times: [] });
    expect(none).toContain('Nothing was counted over time');
    expect(none).not.toContain('Dissolved by year 10: size');
  });

  test('gives limits where an error of 0 would say that all is known', () => {
    const text = study(
      {},
      {
        comparison: compareScenarios(
          [
            { name: 'one', model: benchmarkModel },
            { name: 'two', model: benchmarkModel },
          ],
          run,
        ),
      },
    );
    expect(text).toContain('| 0 % (0 to 6 %)');
    expect(text).not.toContain('(± 0)');
    expect(text).not.toContain('not estimable times');
    expect(text).toContain('0: no group lived differently');
  });

  test('says what a lever cannot do, and how sure a number of facilitators is', () => {
    const model = { ...benchmarkModel, levers: [{ ...levers.championsPlan, cost: { perGroup: 1 } }] };
    const text = study(
      {},
      {
        values: leverValues(model, run),
        needed: { ...facilitatorsNeeded(benchmarkModel, { ...run, wanted: 50 }), wanted: 50, years: 10 },
      },
    );
    expect(text).toContain('can do nothing in this model');
    expect(text).toMatch(
      /To have 50 living groups after 10 years: \d+ on average \(\d+ to \d+\), \d+ to be 90 % sure \(\d+ to \d+\)/,
    );
  });

  test('has headings without a stray backslash, and texts that Markdown leaves alone', () => {
    const text = study({}, { purpose: '1. To see *how*\n# and why\n- or not' });
    expect(text).toContain('### 1.1 Purpose of the model');
    expect(text).toContain('1\\. To see \\*how\\*\n\\# and why\n\\- or not');
    expect(text).not.toMatch(/^#+ \\\d/m);
  });
});
