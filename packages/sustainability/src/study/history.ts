/** A calendar day as `YYYY-MM-DD`. */
export type IsoDate = string;

/** Something that happened to one group. */
export interface GroupFormed {
  readonly type: 'group-formed';
  readonly group: string;
  readonly date: IsoDate;
  readonly region?: string;
  /** Kind of facility, such as `public`, `private`, `sole`. */
  readonly facilityKind?: string;
  /** Whose peers they are, such as `nurse`. */
  readonly profession?: string;
  /** The day was not recorded but taken from the first thing that was. */
  readonly inferred?: boolean;
}

/** A person becomes a member. */
export interface MemberJoined {
  readonly type: 'member-joined';
  readonly group: string;
  readonly date: IsoDate;
  readonly member: string;
  readonly profession?: string;
  readonly role?: string;
}

/** A person stops being a member: the first day without them. */
export interface MemberLeft {
  readonly type: 'member-left';
  readonly group: string;
  readonly date: IsoDate;
  readonly member: string;
  readonly reason?: string;
}

/** A person starts or stops leading the group. */
export interface FacilitatorChange {
  readonly type: 'facilitator-appointed' | 'facilitator-stepped-down';
  readonly group: string;
  readonly date: IsoDate;
  readonly member: string;
  readonly reason?: string;
}

/** The group met. */
export interface MeetingHeld {
  readonly type: 'meeting';
  readonly group: string;
  readonly date: IsoDate;
  readonly id?: string;
  /** Members who were there. */
  readonly attendees: readonly string[];
  /** Members who spoke; absent where nobody wrote it down. */
  readonly spoke?: readonly string[];
  /** Minutes that each spoke; absent where not measured. */
  readonly speakingMinutes?: Readonly<Record<string, number>>;
  /** People there who are not members. */
  readonly guests?: number;
  readonly modality?: string;
}

/** The group pauses, goes on, or ends. Only its first end counts. */
export interface GroupChange {
  readonly type: 'group-suspended' | 'group-resumed' | 'group-dissolved';
  readonly group: string;
  readonly date: IsoDate;
  readonly reason?: string;
}

/** Something that hit many groups at once, such as a lockdown or an invasion. */
export interface Shock {
  readonly type: 'shock';
  readonly date: IsoDate;
  /** Last day, inclusive; absent while it lasts. */
  readonly until?: IsoDate;
  readonly name: string;
  /** Regions hit; absent means all. */
  readonly regions?: readonly string[];
}

/** A circumstance from a day on, such as `managementSupport`, `protectedTime`, `cpdPoints`: for one group, a region, or all. */
export interface CovariateSet {
  readonly type: 'covariate';
  readonly date: IsoDate;
  readonly name: string;
  readonly value: string | number | boolean;
  readonly group?: string;
  readonly region?: string;
}

/** A person was trained to lead a group, whether or not one came of it. */
export interface FacilitatorTrained {
  readonly type: 'facilitator-trained';
  readonly date: IsoDate;
  readonly member: string;
  readonly region?: string;
}

/** One entry of the log. */
export type HistoryEvent =
  | GroupFormed
  | MemberJoined
  | MemberLeft
  | FacilitatorChange
  | MeetingHeld
  | GroupChange
  | Shock
  | CovariateSet
  | FacilitatorTrained;

/** What happened to groups, in any order, up to the last day of observation. */
export interface History {
  readonly name?: string;
  /** First day of observation; absent where groups were followed from their formation. */
  readonly studyStart?: IsoDate;
  /** Last day of observation, inclusive. */
  readonly studyEnd: IsoDate;
  readonly events: readonly HistoryEvent[];
}
