import type { SimulationSummary } from './summarise.ts';

/** A figure of a run that can be asked for by name, so that plans and targets survive JSON. */
export type Measure =
  | {
      readonly kind:
        'started' | 'dissolved' | 'yearsLived' | 'living' | 'attendance' | 'meetingsPerGroupYear';
    }
  /** At a time of the run: living groups per facilitator trained, share alive of those formed, members per living group. */
  | { readonly kind: 'livingAt' | 'aliveAt' | 'membersAt'; readonly time: number }
  /** Share that lived longer than an age, of those that could be watched so long. */
  | { readonly kind: 'survivingTo'; readonly time: number };

/** What a measure is, in words. */
export function measureInWords(measure: Measure): string {
  switch (measure.kind) {
    case 'started':
      return 'share of facilitators trained who start a group';
    case 'dissolved':
      return 'share of groups that dissolve within the horizon';
    case 'yearsLived':
      return 'years lived per group within the horizon';
    case 'living':
      return 'living groups at the horizon per facilitator trained';
    case 'attendance':
      return 'share of members who come to meetings';
    case 'meetingsPerGroupYear':
      return 'meetings with a quorum per group-year';
    case 'livingAt':
      return `living groups per facilitator trained after ${measure.time} years`;
    case 'aliveAt':
      return `share of groups formed that live after ${measure.time} years`;
    case 'membersAt':
      return `members per living group after ${measure.time} years`;
    case 'survivingTo':
      return `share of groups that live to an age of ${measure.time} years`;
  }
}

/** The value of a measure in a run. @throws RangeError for a time at which the run did not count. */
export function measured(summary: SimulationSummary, measure: Measure): number {
  switch (measure.kind) {
    case 'started':
    case 'dissolved':
    case 'yearsLived':
    case 'living':
      return summary[measure.kind].value;
    case 'attendance':
    case 'meetingsPerGroupYear':
      return summary[measure.kind];
    case 'survivingTo': {
      const row = summary.byAge.rows.find(({ age }) => Math.abs(age - measure.time) < 1e-9);
      if (row === undefined) throw noSuchTime(measure.time);
      return row.surviving;
    }
    default: {
      const row = summary.overTime.rows.find(({ time }) => Math.abs(time - measure.time) < 1e-9);
      if (row === undefined) throw noSuchTime(measure.time);
      return measure.kind === 'livingAt' ? row.living : measure.kind === 'aliveAt' ? row.alive : row.members;
    }
  }
}

const noSuchTime = (time: number): RangeError =>
  new RangeError(`The run did not count at ${time} years: put it into \`times\`.`);
