import { parameters } from '../parameters.ts';
import { modelInWords, shockInWords } from './in-words.ts';
import type { Block } from './blocks.ts';
import type { SimulationStudy } from './study-report.ts';

/** One item of a checklist: what can be said from the model, and what only the authors can say. */
export interface ChecklistItem {
  readonly item: string;
  readonly heading: string;
  readonly text?: string;
  /** What is still to be written; absent where the item is complete. */
  readonly open?: string;
}

/** What only the authors can say of functions that they put in the place of processes. */
export const functionsOpen = (replaced: readonly string[]): { readonly open?: string } =>
  replaced.length === 0
    ? {}
    : {
        open: `Say what the functions for ${replaced.join(', ')} are and where they come from, and share their code.`,
      };

/**
 * A draft of the STRESS-ABS checklist, 20 items, filled in from the study; what only its authors know is marked as open.
 *
 * Source: Monks et al. 2019, doi 10.1080/17477778.2018.1442155.
 */
export function stressDraft(study: SimulationStudy): readonly ChecklistItem[] {
  const { comparison } = study;
  const [base] = comparison.runs;
  if (base === undefined) throw new RangeError('The study has no run to report.');
  const { model, groups, years, times, seed, generator, version, replaced = [] } = base;
  const unsourced = parameters.filter(({ source }) => source.includes('no source: prior')).length;
  const levers = comparison.runs.flatMap((run) =>
    run.model.levers.flatMap((lever) =>
      lever.effects.map(
        ({ on, ratio }) => `${run.scenario}: ${lever.name}, ${on} × ${ratio} (${lever.source})`,
      ),
    ),
  );
  const shocks = [...new Set(comparison.runs.flatMap((run) => run.model.shocks.map(shockInWords)))];
  return [
    {
      item: '1.1',
      heading: 'Purpose of the model',
      ...(study.purpose === undefined
        ? { open: 'Say why the model was made and for whom.' }
        : { text: study.purpose }),
    },
    {
      item: '1.2',
      heading: 'Model outputs',
      text: 'Groups started; groups living, dormant and dissolved by cause over time; members and facilitators of living groups; meetings with a quorum; years lived. Shares and means have Monte Carlo standard errors; attendance, meetings per group-year and costs per group-year gained, which are ratios, have none. Definitions stand in the tables.',
    },
    {
      item: '1.3',
      heading: 'Experimentation aims',
      text: `Scenarios compared: ${comparison.runs.map(({ scenario }) => scenario).join(', ')}.`,
      open: 'Say which decision the comparison is to inform.',
    },
    {
      item: '2.1',
      heading: 'Base model overview diagram',
      text: 'Trained → started (or not) → meeting ⇄ dormant → dissolved; facilitator present ⇄ absent; members join and leave.',
      open: 'Draw it for your readers.',
    },
    {
      item: '2.2',
      heading: 'Base model logic',
      text: modelInWords(model, replaced).join(' '),
      ...functionsOpen(replaced),
    },
    {
      item: '2.3',
      heading: 'Scenario logic',
      text: [
        ...(levers.length === 0 ? ['No levers.'] : levers),
        ...(shocks.length === 0 ? ['No shocks.'] : shocks),
      ].join(' '),
    },
    {
      item: '2.4',
      heading: 'Algorithms',
      text: 'Competing exponential clocks by the modified next reaction method (doi 10.1063/1.2799998); numbers at meetings from the Poisson-binomial distribution; rates are constant between events.',
    },
    {
      item: '2.5.1',
      heading: 'Environment',
      text: shocks.length === 0 ? 'Nothing changes around the groups but levers.' : shocks.join(' '),
    },
    {
      item: '2.5.2',
      heading: 'Agents',
      text: 'Groups, with members (own probability of coming, profession), a facilitator (present, burnt out) and champions by profession.',
    },
    {
      item: '2.5.3',
      heading: 'Interaction topology',
      text: 'Members act through their group only; groups do not interact.',
    },
    {
      item: '2.5.4',
      heading: 'Entry and exit',
      text: 'Groups enter when a trained facilitator starts one and leave by dissolution; members enter as founders or newcomers and leave one by one or in a shock.',
    },
    {
      item: '3.1',
      heading: 'Data sources',
      text: `The parameter table names a source for each figure; ${unsourced} of ${parameters.length} say “no source: prior”.`,
      ...(study.posterior === undefined
        ? { open: 'The model was not calibrated in this study: say why its figures are believed.' }
        : {}),
    },
    {
      item: '3.2',
      heading: 'Pre-processing',
      ...(study.posterior === undefined
        ? { text: 'None.' }
        : { open: 'Say how the targets of the calibration were worked out from data.' }),
    },
    { item: '3.3', heading: 'Input parameters', text: 'See the parameter table of the ODD draft.' },
    {
      item: '3.4',
      heading: 'Assumptions',
      text: 'Processes are independent given the state; levers act as constant ratios and have no causal source; groups are independent.',
      open: 'Add what you assume beyond this, above all about the levers.',
    },
    {
      item: '4.1',
      heading: 'Initialisation',
      text: `No warm-up: time 0 is the first training; facilitators are trained over ${model.training.over} years.`,
    },
    {
      item: '4.2',
      heading: 'Run length',
      text: `${years} years, counted at ${times.length} times${times.length === 0 ? '' : `, the last at year ${times.at(-1)}`}.`,
    },
    {
      item: '4.3',
      heading: 'Estimation approach',
      text: `${groups} facilitators per scenario, seed ${seed}, the same random numbers in all; binomial and paired standard errors.`,
    },
    { item: '5.1', heading: 'Software', text: `@peer-groups/sustainability, ${version}.` },
    {
      item: '5.2',
      heading: 'Random sampling',
      text: `${generator}: counter-based, with streams named by seed, process and group.`,
    },
    {
      item: '5.3',
      heading: 'Model execution',
      text: 'Event by event, one group after another; results do not depend on how the run is cut or on the number of workers.',
    },
    { item: '5.4', heading: 'System specification', open: 'Name the machine and how long the runs took.' },
    {
      item: '6.1',
      heading: 'Computer model sharing',
      ...(study.availability === undefined
        ? { open: 'Say where model (JSON), seed and code can be had.' }
        : { text: study.availability }),
    },
  ];
}

/** A checklist as blocks of a report. */
export const checklistBlocks = (title: string, items: readonly ChecklistItem[]): readonly Block[] => [
  { kind: 'heading', level: 2, text: title },
  ...items.flatMap(({ item, heading, text, open }): readonly Block[] => [
    { kind: 'heading', level: 3, text: `${item} ${heading}` },
    ...(text === undefined ? [] : [{ kind: 'paragraph', text } as const]),
    ...(open === undefined ? [] : [{ kind: 'paragraph', text: open, open: true } as const]),
  ]),
];
