/** A lever changes these processes: rates by a hazard ratio, probabilities by an odds ratio. */
export const rateTargets = [
  'joining',
  'leaving',
  'facilitatorLoss',
  'facilitatorFound',
  'dissolutionWithoutFacilitator',
  'dissolutionOtherwise',
  'burnout',
  'recovery',
  'revival',
  'lapse',
  'championLoss',
  'championFound',
  'cadence',
] as const;

/** Probabilities that a lever changes by an odds ratio. */
export const oddsTargets = ['starting', 'attendance', 'succession', 'online'] as const;

/** What a lever acts on. */
export type Target = (typeof rateTargets)[number] | (typeof oddsTargets)[number];

/** One effect of a lever: a hazard ratio for rates, an odds ratio for probabilities, with the range it may lie in. */
export interface LeverEffect {
  readonly on: Target;
  readonly ratio: number;
  /** Least and greatest ratio that is thought possible. */
  readonly range?: readonly [number, number];
}

/** A policy that somebody could adopt. No source gives a causal effect, so every ratio is the user's own. */
export interface Lever {
  readonly name: string;
  /** Share of groups that it reaches, 0 to 1. */
  readonly coverage: number;
  /** Years after the start from which it acts. */
  readonly from: number;
  readonly effects: readonly LeverEffect[];
  /** Cost in any one currency: once per group reached, and per year that a group reached lives. */
  readonly cost?: { readonly perGroup?: number; readonly perGroupYear?: number };
  /** Where the ratios come from, or "no source: prior". */
  readonly source: string;
}

/** Something that hits many groups at once. */
export interface ShockModel {
  readonly name: string;
  /** Years after the start, inclusive. */
  readonly from: number;
  /** Years after the start; the same as `from` for a blow without a duration. */
  readonly until: number;
  /** Years after `until` in which ratios fall back to 1, in four equal steps on the log scale. */
  readonly recovery: number;
  /** Names of the regions hit; absent means all. */
  readonly regions?: readonly string[];
  /** Share of members who leave at once, 0 to 1. */
  readonly membersLost: number;
  /** Probability that a group ends at once. */
  readonly groupsLost: number;
  readonly leavingRatio: number;
  readonly facilitatorLossRatio: number;
  readonly attendanceOdds: number;
  /** Share of newcomers who still come, 0 to 1. */
  readonly newcomers: number;
  /** Meetings in person cannot be held: groups that do not meet online miss them. */
  readonly stopsMeetingsInPerson: boolean;
}

/** A factor that holds up to a time since formation; the last band has no end. */
export interface AgeBand {
  readonly until?: number;
  readonly ratio: number;
}

/** A profession in the groups, with its champion. */
export interface ProfessionModel {
  readonly name: string;
  /** Relative share among members. */
  readonly share: number;
}

/**
 * What keeps peer groups going or ends them, as data that survives JSON. Time is in years, rates are per year.
 * Each field is documented with unit and source in `parameters`; `defaultModel` holds the defaults.
 */
export interface SimulationModel {
  readonly name: string;
  /** Facilitators are trained evenly over this many years from the start; each may start one group. */
  readonly training: { readonly over: number };
  readonly starting: {
    readonly probability: number;
    /** Weibull; a median of 0 is at once. */
    readonly medianDelay: number;
    readonly delayShape: number;
    /** Founders, uniform between the two. */
    readonly founders: readonly [number, number];
  };
  readonly size: {
    /** A group with fewer members ends. */
    readonly smallest: number;
    /** A group with as many members takes no more. */
    readonly largest: number;
    /** Size at which the effects of size are nil. */
    readonly reference: number;
  };
  readonly joining: {
    /** Newcomers per group-year. */
    readonly rate: number;
    /** Hazard ratio per member above the reference size. */
    readonly perMember: number;
    /** Hazard ratio while there is no facilitator. */
    readonly withoutFacilitator: number;
  };
  readonly leaving: {
    /** Per member-year. */
    readonly rate: number;
    readonly perMember: number;
    readonly withoutFacilitator: number;
    /** Hazard ratio where recent attendance is nil against full; between them log-linear. */
    readonly whenNobodyComes: number;
    /** Hazard ratio while the facilitator is burnt out. */
    readonly whenBurntOut: number;
    /** Hazard ratio while the group is dormant. */
    readonly whenDormant: number;
    /** Hazard ratio for members whose profession has no champion. */
    readonly withoutChampion: number;
  };
  readonly attendance: {
    /** Each member's own probability: uniform between the two, or beta with a mean and a sum of its two parameters. */
    readonly members:
      | { readonly kind: 'uniform'; readonly from: number; readonly to: number }
      | { readonly kind: 'beta'; readonly mean: number; readonly concentration: number };
    /** Odds ratio per member above the reference size. */
    readonly perMember: number;
    readonly withoutFacilitator: number;
    readonly whenBurntOut: number;
    /** Weight of the last meeting in recent attendance, 0 to 1. */
    readonly memory: number;
  };
  readonly meetings: {
    readonly perYear: number;
    /** Members who must come for a meeting to count. */
    readonly quorum: number;
    /** So many missed in a row end the group, or make it dormant where it can be. */
    readonly missedInARow: number;
    /** What becomes of meetings while there is no facilitator: held as ever, missed, or none until one is found. */
    readonly withoutFacilitator: 'held' | 'missed' | 'none';
    /** Share of groups that meet online. */
    readonly online: number;
    /** Odds ratio of attendance when meeting online. */
    readonly onlineOdds: number;
    /** Hazard ratio of leaving when meeting online. */
    readonly onlineLeaving: number;
  };
  readonly facilitator: {
    /** Steps down, per year. */
    readonly loss: number;
    readonly lossByAge: readonly AgeBand[];
    /** Probability that one who steps down is succeeded at once. */
    readonly succession: number;
    /** A new one is found, per year without. */
    readonly found: number;
    /** Becomes burnt out, per year. */
    readonly burnout: number;
    readonly recovery: number;
    /** Hazard ratio of stepping down while burnt out. */
    readonly lossWhenBurntOut: number;
  };
  readonly champions: {
    readonly professions: readonly ProfessionModel[];
    /** Probability that a profession has a champion at the start. */
    readonly atStart: number;
    readonly loss: number;
    readonly found: number;
  };
  readonly dormancy: {
    /** Whether a group that misses its quorum falls dormant instead of ending. */
    readonly possible: boolean;
    readonly revival: number;
    readonly lapse: number;
  };
  readonly dissolution: {
    /** Per year without a facilitator. */
    readonly withoutFacilitator: number;
    /** For any other cause, per year. */
    readonly otherwise: number;
    readonly otherwiseByAge: readonly AgeBand[];
  };
  readonly regions: readonly { readonly name: string; readonly share: number }[];
  readonly levers: readonly Lever[];
  readonly shocks: readonly ShockModel[];
}

/** How a group ended, or why it never was. */
export const causes = ['size', 'facilitator', 'quorum', 'lapse', 'otherwise', 'shock'] as const;
/** One of the competing causes of dissolution. */
export type Cause = (typeof causes)[number];
