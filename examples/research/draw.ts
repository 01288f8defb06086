import {
  forestFigure,
  funnelFigure,
  heatMapFigure,
  incidenceFigure,
  limitsInWords,
  lorenz,
  lorenzFigure,
  survivalFigure,
  timelineFigure,
} from '@peer-groups/sustainability';
import type { CodingStudy, ForestRow, History } from '@peer-groups/sustainability';
import type { Estimates } from './estimates.ts';

/** Words for the covariates of the model. */
export const words: Readonly<Record<string, string>> = {
  facilitated: 'Has a facilitator',
  managementSupport: 'Management supports it',
  protectedTime: 'Protected time',
  cpdPoints: 'Meetings earn CPD points',
  shock: 'Lockdown or invasion',
};

/** Hazard ratios with 95 % limits. */
export function hazardRows({ hazards }: Estimates): readonly ForestRow[] {
  return hazards.hazardRatios.map(({ label, estimate, lower, upper }) => {
    const flagged = hazards.flags.some((flag) => flag.term === label);
    return flagged
      ? { label: words[label] ?? label, estimate: Number.NaN, lower: Number.NaN, upper: Number.NaN }
      : { label: words[label] ?? label, estimate, lower, upper };
  });
}

/** Every figure of the report, by file name. */
export function figures(
  history: History,
  episodes: CodingStudy,
  found: Estimates,
): Readonly<Record<string, string>> {
  const years = { perUnit: 365.25, unit: 'years' };
  const causes = (curve: (typeof found)['staying'], labels: Readonly<Record<number, string>>) =>
    curve.curves[0]!.states.filter((state) => state.state !== 0).map((state) => ({
      label: labels[state.state] ?? String(state.state),
      time: curve.curves[0]!.time,
      probability: state.probability,
      lower: state.lower,
      upper: state.upper,
    }));
  const [what, from] = episodes.codebook.facets;
  const groups = [
    ...new Set(history.events.flatMap((event) => (event.type === 'group-formed' ? [event.group] : []))),
  ];
  return {
    'reach.svg': funnelFigure(
      found.reach.steps.map((step) => ({ label: step.label, count: step.people })),
      { title: 'From course to living group' },
    ),
    'survival.svg': survivalFigure(found.overall, {
      ...years,
      title: 'How long groups last after their first meeting',
    }),
    'professions.svg': survivalFigure(found.byProfession, {
      ...years,
      title: 'The same by profession of the peers',
    }),
    'professions-dark.svg': survivalFigure(found.byProfession, {
      ...years,
      title: 'The same by profession of the peers',
      theme: 'dark',
    }),
    'hazards.svg': forestFigure(hazardRows(found), {
      title: 'What goes with the end of a group',
      left: 'lasts longer',
      right: 'ends sooner',
      level: 0.95,
    }),
    'first-meeting.svg': incidenceFigure(
      causes(found.firstMeeting, { 1: 'first meeting', 2: 'dissolved before it met' }),
      {
        title: 'From formation to the first meeting',
        unit: 'days',
        until: 365,
        limits: limitsInWords(found.firstMeeting),
      },
    ),
    'staying.svg': incidenceFigure(causes(found.staying, { 1: 'left', 2: 'group dissolved' }), {
      ...years,
      title: 'Why memberships end',
      limits: limitsInWords(found.staying),
    }),
    'evenness.svg': lorenzFigure(
      [
        {
          label: 'Attendance',
          points: lorenz(found.rates),
          ...(found.attendance.inequality && { gini: found.attendance.inequality.gini }),
        },
        {
          label: 'Speaking',
          points: lorenz(found.minutes),
          ...(found.speaking && { gini: found.speaking.gini }),
        },
      ],
      { title: 'How evenly members take part' },
    ),
    'learning.svg': heatMapFigure(
      {
        rows: what!.codes.map((code) => code.name),
        columns: from!.codes.map((code) => code.name),
        cells: found.learnedSafe.cells,
      },
      { title: 'Who learned what from whom', rowsMean: 'Learned', columnsMean: 'From' },
    ),
    'timeline.svg': timelineFigure(history, {
      title: 'Meetings of the first forty groups',
      groups: groups.slice(0, 40),
    }),
  };
}
