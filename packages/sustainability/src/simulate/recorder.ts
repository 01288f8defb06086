import type { Cause } from './model.ts';
import type { Members } from './members.ts';

/** Takes down what happens in each group; times are years since the start of the simulation. */
export interface Recorder {
  readonly trained: (group: number, time: number, region: number) => void;
  readonly formed: (group: number, time: number, region: number) => void;
  /** Whether a lever reaches the group, at its start and again when it begins to act. */
  readonly lever: (group: number, time: number, name: string, reached: boolean) => void;
  readonly joined: (group: number, time: number, person: number, profession: number) => void;
  readonly left: (group: number, time: number, person: number) => void;
  /** Facilitators are numbered from 0 in each group. */
  readonly facilitator: (group: number, time: number, number: number, appointed: boolean) => void;
  /** A meeting with a quorum; `members.came` says who was there. */
  readonly met: (group: number, time: number, online: boolean, members: Members) => void;
  readonly dormant: (group: number, time: number, dormant: boolean) => void;
  readonly ended: (group: number, time: number, cause: Cause) => void;
}

/** Lives and causes of single groups, by index from the first group of the run. */
export interface GroupColumns {
  /** When each formed, in years; NaN where none did. */
  readonly formedAt: Float64Array;
  /** Years lived up to the end or the horizon; 0 where none formed. */
  readonly lived: Float64Array;
  /** Index into `causes` plus 1; 0 lives at the horizon, 255 never formed. */
  readonly cause: Uint8Array;
}

/** Value of `cause` for a facilitator who started no group. */
export const neverFormed = 255;
