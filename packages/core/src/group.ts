import type { IsoDate } from './dates.ts';
import type { Profession } from './practitioner.ts';

/** What someone does for the group or at a meeting. */
export type Role =
  | 'facilitator'
  | 'timekeeper'
  | 'noteTaker'
  | 'coordinator'
  | 'presenter'
  | 'champion'
  | 'successor'
  | 'hubSpecialist'
  | 'supervisor'
  | 'rapporteur';

/** A role held from a day to a day. */
export interface RoleTerm {
  readonly role: Role;
  readonly from: IsoDate;
  /** Last day, inclusive; absent while the role is held. */
  readonly to?: IsoDate;
}

/** A person in a group from a day to a day. */
export interface Membership {
  /** Id of the practitioner. */
  readonly practitioner: string;
  readonly name?: string;
  readonly registrationNumber?: string;
  readonly profession?: Profession;
  /** As the group words it, such as `intern`, `early`, `senior`: only sameness is ever compared. */
  readonly careerStage?: string;
  /** Field of practice, such as `community` or `hospital`: only sameness is ever compared. */
  readonly field?: string;
  /** Place of work, where a scheme asks for members of several. */
  readonly site?: string;
  readonly credentials?: readonly string[];
  /** First day, inclusive. */
  readonly from: IsoDate;
  /** Last day, inclusive; absent while the person is a member. */
  readonly to?: IsoDate;
  readonly roles?: readonly RoleTerm[];
}

/** What the members agreed on: purpose, ground rules and how to leave. */
export interface Charter {
  readonly purpose?: string;
  readonly groundRules?: readonly string[];
  readonly confidentiality?: string;
  readonly attendance?: string;
  readonly joining?: string;
  readonly leaving?: string;
  readonly structure?: string;
  readonly agreedOn?: IsoDate;
}

/** What a group did besides meeting, or sent to its authority. */
export type MilestoneKind =
  'registration' | 'plan' | 'report' | 'training' | 'supervision' | 'evaluation' | 'successionPlan';

/** Something that a group did on a day, such as one round of a training that is repeated and improved. */
export interface Milestone {
  readonly what: MilestoneKind;
  readonly on: IsoDate;
  /** Id of the practitioner who led it. */
  readonly by?: string;
  readonly topic?: string;
}

/** Whether a role stays with one person or goes round. */
export type RoleArrangement = 'standing' | 'rotating';

/** A standing group of peers. */
export interface PeerGroup {
  readonly id: string;
  readonly name?: string;
  readonly charter?: Charter;
  /** Absent means that membership was not recorded; an empty list means that nobody is a member. */
  readonly memberships?: readonly Membership[];
  readonly roleArrangements?: Partial<Readonly<Record<Role, RoleArrangement>>>;
  readonly formed?: IsoDate;
  /** Last day, inclusive; absent while the group lives. */
  readonly dissolved?: IsoDate;
  /** The day on which an authority registered the group. */
  readonly registered?: IsoDate;
  readonly region?: string;
  readonly facilityKind?: string;
  /** Plans and reports sent, trainings held, and the like; absent means not recorded. */
  readonly milestones?: readonly Milestone[];
}

const isOn = (term: { readonly from: IsoDate; readonly to?: IsoDate }, day: IsoDate): boolean =>
  term.from <= day && (term.to === undefined || term.to >= day);

/**
 * The memberships in force on a day, in the order recorded; both ends of a membership are inclusive.
 *
 * A group without recorded memberships has none: ask `group.memberships === undefined` to tell the two apart.
 *
 * @example
 * const group = { id: 'g', memberships: [{ practitioner: 'p', from: '2025-04-01', to: '2025-12-31' }] };
 * membersOn(group, '2026-01-01'); //=> []
 */
export function membersOn(group: PeerGroup, day: IsoDate): readonly Membership[] {
  return group.memberships?.filter((membership) => isOn(membership, day)) ?? [];
}

/** How many people are members on a day; the same person listed twice counts once. */
export function memberCountOn(group: PeerGroup, day: IsoDate): number {
  const { memberships = [] } = group;
  if (memberships.length > pairwiseUpTo) {
    return new Set(memberships.filter((one) => isOn(one, day)).map((one) => one.practitioner)).size;
  }
  let count = 0;
  for (let at = 0; at < memberships.length; at += 1) {
    const membership = memberships[at]!;
    if (isOn(membership, day) && !isListedBefore(memberships, at, day)) count += 1;
  }
  return count;
}

/** Short lists are compared pair by pair, which takes no memory: this is asked of every portfolio. */
const pairwiseUpTo = 32;

const isListedBefore = (memberships: readonly Membership[], at: number, day: IsoDate): boolean => {
  for (let before = 0; before < at; before += 1) {
    const other = memberships[before]!;
    if (other.practitioner === memberships[at]!.practitioner && isOn(other, day)) return true;
  }
  return false;
};

/**
 * Who holds a role in a group on a day: ids of practitioners, in the order recorded.
 *
 * @example
 * const group = {
 *   id: 'g',
 *   memberships: [{ practitioner: 'p', from: '2025-04-01', roles: [{ role: 'facilitator' as const, from: '2025-06-01' }] }],
 * };
 * holdersOn(group, 'facilitator', '2025-06-01'); //=> ['p']
 */
export function holdersOn(group: PeerGroup, role: Role, day: IsoDate): readonly string[] {
  return membersOn(group, day)
    .filter((membership) => membership.roles?.some((term) => term.role === role && isOn(term, day)))
    .map((membership) => membership.practitioner);
}
