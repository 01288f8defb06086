import type { Edition } from '@peer-groups/core';
import type { Lever, SimulationModel } from './model.ts';

const prior = 'no source: prior';

/** Names of the levers that are ready. */
export type LeverName =
  | 'cpdPoints'
  | 'protectedTime'
  | 'managementSupport'
  | 'onlineOption'
  | 'successionPlan'
  | 'facilitatorTraining'
  | 'supervision'
  | 'contactBetweenGroups'
  | 'championsPlan'
  | 'minimumAttendance';

/**
 * Levers that the papers and schemes speak of, each reaching every group from the start. No source gives a causal effect of any of
 * them on how long groups live: the ratios are priors to be replaced, and the ranges are wide. Reports must say so.
 */
export const levers: Readonly<Record<LeverName, Lever>> = {
  /** Formal points for taking part (named as a barrier where missing: Chernysh & Korolenko 2023, doi 10.18523/2617-9067.2023.6.72-84). */
  cpdPoints: {
    name: 'CPD points',
    coverage: 1,
    from: 0,
    effects: [
      { on: 'attendance', ratio: 1.3, range: [0.9, 2] },
      { on: 'leaving', ratio: 0.85, range: [0.6, 1.1] },
      { on: 'joining', ratio: 1.2, range: [0.9, 1.6] },
    ],
    source: prior,
  },
  /** Time set aside for meetings (commitment through recurring visits: Danish facilitation study). */
  protectedTime: {
    name: 'protected time',
    coverage: 1,
    from: 0,
    effects: [
      { on: 'attendance', ratio: 1.5, range: [1, 2.5] },
      { on: 'burnout', ratio: 0.8, range: [0.5, 1.1] },
      { on: 'leaving', ratio: 0.85, range: [0.6, 1.1] },
    ],
    source: prior,
  },
  /** Managers who support the group (barrier where missing: Chernysh & Korolenko 2023). */
  managementSupport: {
    name: 'management support',
    coverage: 1,
    from: 0,
    effects: [
      { on: 'starting', ratio: 1.5, range: [0.9, 3] },
      { on: 'dissolutionOtherwise', ratio: 0.7, range: [0.4, 1.1] },
      { on: 'facilitatorFound', ratio: 1.3, range: [0.9, 2] },
    ],
    source: prior,
  },
  /** Groups may meet online: they can go on where meetings in person stop. */
  onlineOption: {
    name: 'online option',
    coverage: 1,
    from: 0,
    effects: [{ on: 'online', ratio: 3, range: [1, 10] }],
    source: prior,
  },
  /** A successor named beforehand (recommended: Best Care COPD, doi 10.22230/jripe.2022v12n2a343). */
  successionPlan: {
    name: 'succession plan',
    coverage: 1,
    from: 0,
    effects: [
      { on: 'succession', ratio: 2.5, range: [1, 6] },
      { on: 'facilitatorFound', ratio: 1.3, range: [1, 2] },
    ],
    source: prior,
  },
  /** More training for facilitators. */
  facilitatorTraining: {
    name: 'facilitator training',
    coverage: 1,
    from: 0,
    effects: [
      { on: 'starting', ratio: 1.3, range: [0.9, 2] },
      { on: 'facilitatorLoss', ratio: 0.85, range: [0.6, 1.1] },
    ],
    source: prior,
  },
  /** Supervision of facilitators. */
  supervision: {
    name: 'supervision',
    coverage: 1,
    from: 0,
    effects: [
      { on: 'burnout', ratio: 0.6, range: [0.3, 1] },
      { on: 'recovery', ratio: 1.3, range: [1, 2] },
      { on: 'facilitatorLoss', ratio: 0.85, range: [0.6, 1.1] },
    ],
    source: prior,
  },
  /** Contact between groups, as an effect on each: groups do not touch one another in the model. */
  contactBetweenGroups: {
    name: 'contact between groups',
    coverage: 1,
    from: 0,
    effects: [
      { on: 'facilitatorFound', ratio: 1.3, range: [0.9, 2] },
      { on: 'revival', ratio: 1.5, range: [0.9, 3] },
      { on: 'joining', ratio: 1.1, range: [0.9, 1.4] },
    ],
    source: prior,
  },
  /** A champion in each profession (recommended: Best Care COPD). */
  championsPlan: {
    name: 'champions',
    coverage: 1,
    from: 0,
    effects: [
      { on: 'championFound', ratio: 3, range: [1, 6] },
      { on: 'championLoss', ratio: 0.8, range: [0.5, 1.1] },
    ],
    source: prior,
  },
  /** Each member must come to a number of meetings a year, as a scheme may ask. */
  minimumAttendance: {
    name: 'minimum attendance',
    coverage: 1,
    from: 0,
    effects: [
      { on: 'attendance', ratio: 1.3, range: [0.9, 2] },
      { on: 'leaving', ratio: 1.05, range: [0.8, 1.3] },
    ],
    source: prior,
  },
};

/** What a scheme asks of groups, as far as the model knows it; absent where the scheme does not say. */
export interface SchemeFigures {
  /** Members who must be on the list, and at most. */
  readonly smallest?: number;
  readonly largest?: number;
  readonly quorum?: number;
  /** Meetings a year of a group, and of a member. */
  readonly groupMeetings?: number;
  readonly personalMeetings?: number;
}

/** Reads what a scheme's edition asks of groups, from its rules of level `must`, per year of its cycle. */
export function schemeFigures(edition: Edition): SchemeFigures {
  const figures: { -readonly [Name in keyof SchemeFigures]: SchemeFigures[Name] } = {};
  const most = (name: keyof SchemeFigures, value: number | undefined): void => {
    if (value !== undefined && value > (figures[name] ?? 0)) figures[name] = value;
  };
  for (const { about, level, requires } of edition.rules) {
    if (level !== 'must') continue;
    if (requires.kind === 'quorum') most('quorum', requires.min);
    else if (requires.kind === 'membership') most('smallest', requires.min);
    else if (requires.kind === 'groupSize') {
      most('smallest', requires.min);
      if (requires.max !== undefined)
        figures.largest = Math.min(figures.largest ?? requires.max, requires.max);
    } else if (requires.kind === 'meetings' && requires.min !== undefined)
      most(about === 'group' ? 'groupMeetings' : 'personalMeetings', requires.min / edition.cycle.years);
  }
  return figures;
}

/**
 * A model under a scheme: its quorum, its sizes, and meetings at least as often as it asks; the other figures stay. What members do
 * because they must is a lever (`levers.minimumAttendance`), since no scheme says how people answer to it.
 * @example
 * underScheme(defaultModel, { quorum: 3, groupMeetings: 10 }).meetings.perYear; //=> 10
 */
export function underScheme(model: SimulationModel, asked: SchemeFigures): SimulationModel {
  const smallest = Math.max(model.size.smallest, asked.smallest ?? 0);
  const largest = Math.min(model.size.largest, asked.largest ?? model.size.largest);
  const [fewest, most] = model.starting.founders;
  const within = (size: number): number => Math.min(largest, Math.max(smallest, size));
  return {
    ...model,
    size: { ...model.size, smallest, largest },
    starting: { ...model.starting, founders: [within(fewest), within(most)] },
    meetings: {
      ...model.meetings,
      quorum: asked.quorum ?? model.meetings.quorum,
      perYear: Math.max(model.meetings.perYear, asked.groupMeetings ?? 0, asked.personalMeetings ?? 0),
    },
  };
}
