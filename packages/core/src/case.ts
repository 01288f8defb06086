import type { IsoDate } from './dates.ts';

/** How far a case has come on its way to the group. */
export type CaseReview = 'uploaded' | 'underReview' | 'approved' | 'rejected';

/** A case brought to a meeting: never the patient's details, only what the group needs to know about it. */
export interface Case {
  /** What the presenter asks of the group. */
  readonly question?: string;
  /** Id or name of who brought it. */
  readonly presenter?: string;
  /** Id or name of who took out what identifies the patient. */
  readonly deidentifiedBy?: string;
  readonly review?: CaseReview;
}

/** What the group advises on a case. */
export interface Recommendation {
  /** Place of the case in the meeting's list, from 0. */
  readonly case?: number;
  /** Whether it was sent in writing afterwards. */
  readonly written?: boolean;
  /** The day on which the group hears what came of it. */
  readonly followUp?: IsoDate;
}

/** What someone undertook to do before the next meeting. */
export interface Commitment {
  /** Id or name of who undertook it. */
  readonly by?: string;
  readonly due?: IsoDate;
  readonly done?: boolean;
}
