import { survivalFigure } from '../../figures/curves.ts';
import type { FigureOptions } from '../../figures/theme.ts';
import { funnelFigure } from '../../figures/shares.ts';
import type { Comparison } from '../compare.ts';
import type { SimulationRun } from '../simulate.ts';
import { summarise } from '../summarise.ts';

/** Survival of groups by scenario, with limits of two Monte Carlo standard errors. */
export function scenarioFigure(runs: Comparison['runs'], options: FigureOptions): string {
  return survivalFigure(
    runs.map((run) => {
      const rows = summarise(run).byAge.rows.filter(({ watched }) => watched > 0);
      return {
        group: run.scenario,
        time: rows.map(({ age }) => age),
        survival: rows.map(({ surviving }) => surviving),
        lower: rows.map(({ surviving, survivingError }) => Math.max(0, surviving - 2 * survivingError)),
        upper: rows.map(({ surviving, survivingError }) => Math.min(1, surviving + 2 * survivingError)),
      };
    }),
    {
      measure: 'Share of groups that live',
      unit: 'years',
      limits: '± 2 Monte Carlo standard errors',
      ...options,
    },
  );
}

/** From training to a living group, as a funnel. */
export function pipelineFigure(run: SimulationRun, options: FigureOptions): string {
  const { tally } = run;
  const oneYear = run.times.findIndex((time) => time >= 1);
  const reachedYear =
    oneYear < 0 ? undefined : tally.livedTo.slice(oneYear).reduce((sum, count) => sum + count, 0);
  return funnelFigure(
    [
      { label: 'Facilitators trained', count: tally.groups },
      { label: 'Started a group', count: tally.groups - tally.neverStarted },
      { label: 'First met within the horizon', count: tally.formed },
      ...(reachedYear === undefined || oneYear < 0
        ? []
        : [{ label: `Known to have lived ${run.times[oneYear]} years`, count: reachedYear }]),
      { label: `Living after ${run.years} years`, count: tally.formed - tally.ended },
    ],
    options,
  );
}
