import { figure } from '../../figures/scale.ts';
import type { Posterior } from '../calibrate/approximate-bayes.ts';
import type { Comparison } from '../compare.ts';
import { fanFigure } from '../figures/fan.ts';
import type { FanData } from '../figures/fan.ts';
import { pipelineFigure, scenarioFigure } from '../figures/scenarios.ts';
import { sobolFigure } from '../figures/sobol-bars.ts';
import { tornadoFigure } from '../figures/tornado.ts';
import type { TornadoRow } from '../sensitivity/of-model.ts';
import type { SobolIndex } from '../sensitivity/sobol.ts';
import { causes } from '../model.ts';
import { notesOn } from '../notes.ts';
import { summarise } from '../summarise.ts';
import type { Estimate } from '../estimate.ts';
import type { FacilitatorsNeeded, LeverValue } from '../value.ts';
import type { Block } from './blocks.ts';

/** A simulation study: what was run, and what is known of why. Only the comparison must be there. */
export interface SimulationStudy {
  readonly title: string;
  /** Why it was made, and for whom. */
  readonly purpose?: string;
  readonly comparison: Comparison;
  readonly tornado?: readonly TornadoRow[];
  readonly sobol?: readonly (SobolIndex & { readonly path: string })[];
  readonly posterior?: Posterior;
  readonly values?: readonly LeverValue[];
  readonly needed?: FacilitatorsNeeded & { readonly wanted: number; readonly years: number };
  readonly fan?: FanData;
  /** Where model, plan and code can be had. */
  readonly availability?: string;
}

/** With its error, or with its limits where all groups answered alike, so that the error is 0. */
const percent = ({ value, standardError, lower, upper }: Estimate): string =>
  standardError === 0 && lower !== undefined && upper !== undefined
    ? `${figure(100 * value)} % (${figure(100 * lower, 2)} to ${figure(100 * upper, 2)} %)`
    : `${figure(100 * value)} % (± ${figure(100 * standardError, 2)})`;
const plain = ({ value, standardError, lower, upper }: Estimate): string =>
  standardError === 0 && lower !== undefined && upper !== undefined
    ? `${figure(value, 4)} (${figure(lower, 2)} to ${figure(upper, 2)})`
    : `${figure(value, 4)} (± ${figure(standardError, 2)})`;

function resultTables({ comparison }: SimulationStudy): readonly Block[] {
  const summaries = comparison.runs.map((run) => ({ run, summary: summarise(run) }));
  const base = comparison.runs[0]!;
  const until = base.times.at(-1);
  const by = until === undefined || until === base.years ? '' : ` by year ${figure(until)}`;
  return [
    { kind: 'heading', level: 2, text: 'Results' },
    {
      kind: 'paragraph',
      text: 'Figures after ± are Monte Carlo standard errors: what another seed would change; where none or all of the groups are counted, 95 % limits stand instead. They say nothing of how right the model is.',
    },
    {
      kind: 'table',
      head: [
        'Scenario',
        'Started',
        `Dissolved by year ${figure(base.years)}`,
        'Years lived per group',
        `Living in year ${figure(base.years)} per facilitator trained`,
      ],
      rows: summaries.map(({ run, summary }) => [
        run.scenario,
        percent(summary.started),
        percent(summary.dissolved),
        plain(summary.yearsLived),
        plain(summary.living),
      ]),
    },
    ...(until === undefined
      ? []
      : [
          {
            kind: 'table',
            head: ['Scenario', ...causes.map((cause) => `Dissolved${by}: ${cause}`)],
            rows: summaries.map(({ run, summary }) => [
              run.scenario,
              ...causes.map((cause) => percent(summary.dissolvedBy[cause])),
            ]),
          } as const,
        ]),
    {
      kind: 'table',
      head: [
        `Scenario against “${base.scenario}”`,
        'Years lived per facilitator trained',
        `Living in year ${figure(base.years)} per facilitator trained`,
        'Fewer groups needed than unpaired',
      ],
      rows: comparison.differences.map(
        ({ scenario, yearsLived, livingAtEnd, varianceReduction, identical }) => [
          scenario,
          identical ? '0: no group lived differently' : plain(yearsLived),
          identical ? '0: no group lived differently' : plain(livingAtEnd),
          Number.isNaN(varianceReduction) ? '–' : `${figure(varianceReduction, 2)} times`,
        ],
      ),
    },
  ];
}

/** What one should know of the runs, each note once with the scenarios that it is about. */
function noteBlocks({ runs }: Comparison): readonly Block[] {
  const notes = new Map<string, string[]>();
  for (const run of runs)
    for (const note of notesOn(run)) notes.set(note, [...(notes.get(note) ?? []), run.scenario]);
  return [...notes].map(([note, scenarios]) => ({
    kind: 'paragraph',
    text: scenarios.length === runs.length ? note : `${scenarios.join(', ')}: ${note}`,
  }));
}

/** The study as blocks: warnings first, then results, figures, calibration and value. */
export function studyBlocks(study: SimulationStudy): readonly Block[] {
  const { comparison, title } = study;
  const levers = comparison.runs.flatMap(({ model }) => model.levers);
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: title },
    {
      kind: 'paragraph',
      text: 'This is a simulation. Most figures of the model are priors without a source; the parameter table of the ODD draft says which.',
    },
  ];
  if (levers.length > 0)
    blocks.push({
      kind: 'paragraph',
      text: 'No source gives a causal effect of any lever on how long groups live: the ratios were set by those who made this study, and the results show what follows from them.',
    });
  blocks.push(...noteBlocks(comparison), ...resultTables(study));
  if ((comparison.runs[0]!.times.at(-1) ?? 0) > 0)
    blocks.push({
      kind: 'figure',
      name: 'survival',
      title: 'Survival of groups by scenario',
      svg: scenarioFigure(comparison.runs, { title: 'Survival of groups by scenario' }),
    });
  blocks.push({
    kind: 'figure',
    name: 'pipeline',
    title: `From training to a living group: ${comparison.runs[0]!.scenario}`,
    svg: pipelineFigure(comparison.runs[0]!, {
      title: `From training to a living group: ${comparison.runs[0]!.scenario}`,
    }),
  });
  if (study.fan !== undefined)
    blocks.push({
      kind: 'figure',
      name: 'fan',
      title: 'Living groups over time, with what is not known',
      svg: fanFigure(study.fan, { title: 'Living groups over time, with what is not known' }),
    });
  if (study.tornado !== undefined)
    blocks.push(
      { kind: 'heading', level: 2, text: 'What matters, one figure at a time' },
      {
        kind: 'figure',
        name: 'tornado',
        title: 'One factor at a time',
        svg: tornadoFigure(study.tornado, { title: 'One factor at a time' }),
      },
    );
  if (study.sobol !== undefined)
    blocks.push(
      { kind: 'heading', level: 2, text: 'What matters, all figures at once' },
      {
        kind: 'figure',
        name: 'sobol',
        title: 'Sobol’ indices',
        svg: sobolFigure(study.sobol, { title: 'Sobol’ indices' }),
      },
    );
  if (study.posterior !== undefined) blocks.push(...calibrationBlocks(study.posterior));
  if (study.values !== undefined)
    blocks.push(
      { kind: 'heading', level: 2, text: 'Value of each lever' },
      {
        kind: 'table',
        head: [
          'Lever',
          'Group-years gained per facilitator trained',
          'Cost per facilitator trained',
          'Cost per group-year gained',
        ],
        rows: study.values.map(({ lever, gained, cost, costPerGroupYear, note }) => [
          lever,
          note === undefined ? plain(gained) : `${plain(gained)}. ${note}`,
          cost === undefined ? 'not given' : figure(cost, 4),
          costPerGroupYear === undefined
            ? 'not shown: no cost, or no gain beyond Monte Carlo error'
            : figure(costPerGroupYear, 4),
        ]),
      },
    );
  if (study.needed !== undefined) {
    const { wanted, years, onAverage, withConfidence, confidence } = study.needed;
    const { onAverageLimits, withConfidenceLimits, living } = study.needed;
    const limits = ([low, high]: readonly [number, number]): string => `${low} to ${high}`;
    blocks.push(
      { kind: 'heading', level: 2, text: 'Facilitators to train' },
      {
        kind: 'paragraph',
        text: `To have ${wanted} living groups after ${figure(years)} years: ${onAverage} on average (${limits(onAverageLimits)}), ${withConfidence} to be ${figure(100 * confidence)} % sure (${limits(withConfidenceLimits)}), if the model is right. In brackets: what another seed may say, 95 times in 100, from ${plain(living)} living groups per facilitator trained; more groups simulated narrow it.`,
      },
    );
  }
  return blocks;
}

function calibrationBlocks({ figures, checks, accepted, tolerance, flags }: Posterior): readonly Block[] {
  return [
    { kind: 'heading', level: 2, text: 'Calibration' },
    ...(flags.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            text: `Flags: ${flags.join('; ')}. ${flags.includes('nothing-near') ? 'No trial came near the targets: the figures below miss them least, and fit nothing.' : 'The model does not meet what these name.'}`,
          } as const,
        ]),
    {
      kind: 'paragraph',
      text: `${accepted.length} trials were accepted, the farthest ${figure(tolerance)} standard deviations from the targets.`,
    },
    {
      kind: 'table',
      head: ['Figure', 'Mean', 'Standard deviation', '95 % interval'],
      rows: figures.map(({ path, mean, standardDeviation, lower, upper }) => [
        path,
        figure(mean, 4),
        figure(standardDeviation, 2),
        `${figure(lower)} to ${figure(upper)}`,
      ]),
    },
    {
      kind: 'table',
      head: ['Target', 'Held back', 'Value', '95 % predictive interval', 'Within'],
      rows: checks.map(({ target, heldBack, value, lower, upper, within }) => [
        target,
        heldBack ? 'yes' : 'no',
        figure(value),
        `${figure(lower)} to ${figure(upper)}`,
        within ? 'yes' : 'no',
      ]),
    },
  ];
}
