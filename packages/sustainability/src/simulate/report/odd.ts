import { parameterRows, modelInWords, shockInWords } from './in-words.ts';
import type { Block } from './blocks.ts';
import type { ChecklistItem } from './stress.ts';
import { checklistBlocks, functionsOpen } from './stress.ts';
import type { SimulationStudy } from './study-report.ts';

/**
 * A draft of the ODD protocol (overview, design concepts, details), filled in from the study; what only its authors know is open.
 *
 * Source: Grimm et al. 2020, doi 10.18564/jasss.4259.
 */
export function oddDraft(study: SimulationStudy): readonly ChecklistItem[] {
  const [base] = study.comparison.runs;
  if (base === undefined) throw new RangeError('The study has no run to report.');
  const { model, years, replaced = [] } = base;
  const patterns =
    study.posterior === undefined
      ? { open: 'Name the patterns (figures of real groups) by which the model should be judged.' }
      : {
          text: `${study.purpose ?? ''} Patterns: ${study.posterior.checks.map(({ target }) => target).join(', ')}.`.trim(),
        };
  return [
    {
      item: '1',
      heading: 'Purpose and patterns',
      ...(study.purpose === undefined ? {} : { text: study.purpose }),
      ...patterns,
    },
    {
      item: '2',
      heading: 'Entities, state variables and scales',
      text: `Groups: region, levers that reach them, time of formation, size, facilitator (present, burnt out), champions by profession, recent attendance, meetings missed in a row, dormant or not. Members: arrival, profession, own probability of coming. Time is continuous, in years, up to ${years}; space is ${model.regions.length} region(s).`,
    },
    {
      item: '3',
      heading: 'Process overview and scheduling',
      text: 'Events happen one at a time in order of time; meetings are on a schedule, all else by competing clocks. Of things at the same instant, changes of the environment come first, then age, leaving, the other clocks, meetings.',
    },
    {
      item: '4.1',
      heading: 'Basic principles',
      text: modelInWords(model, replaced).join(' '),
      ...functionsOpen(replaced),
    },
    {
      item: '4.2',
      heading: 'Emergence',
      text: 'How long groups live, and of what they end, emerges from joining, leaving, attendance and facilitators.',
    },
    {
      item: '4.3',
      heading: 'Adaptation',
      text: 'Members leave more readily where few come; otherwise there is none.',
    },
    { item: '4.4', heading: 'Objectives', text: 'None: behaviour is by rates.' },
    { item: '4.5', heading: 'Learning', text: 'None.' },
    { item: '4.6', heading: 'Prediction', text: 'None.' },
    {
      item: '4.7',
      heading: 'Sensing',
      text: 'Members sense recent attendance, the facilitator and the champion of their profession through their rates.',
    },
    {
      item: '4.8',
      heading: 'Interaction',
      text: 'Through the size of the group and its meetings; groups do not interact.',
    },
    {
      item: '4.9',
      heading: 'Stochasticity',
      text: 'All processes but the schedule of meetings and the dates of shocks and levers.',
    },
    { item: '4.10', heading: 'Collectives', text: 'Groups.' },
    { item: '4.11', heading: 'Observation', text: 'All groups at fixed times; none is sampled.' },
    {
      item: '5',
      heading: 'Initialization',
      text: `Facilitators are trained over ${model.training.over} years from time 0.`,
    },
    {
      item: '6',
      heading: 'Input data',
      text: model.shocks.length === 0 ? 'None.' : model.shocks.map(shockInWords).join(' '),
    },
    {
      item: '7',
      heading: 'Submodels',
      text: 'Each process with its figure, unit and source is in the parameter table.',
      open: 'Give reasons for the priors that matter most in your sensitivity analysis.',
    },
  ];
}

/** The ODD draft as blocks, with its parameter table. */
export const oddBlocks = (study: SimulationStudy): readonly Block[] => [
  ...checklistBlocks('ODD draft', oddDraft(study)),
  { kind: 'heading', level: 3, text: 'Parameter table' },
  {
    kind: 'table',
    head: ['Figure', 'Meaning', 'Value', 'Unit', 'Source'],
    rows: parameterRows(study.comparison.runs[0]!.model, study.comparison.runs[0]!.replaced),
  },
];
