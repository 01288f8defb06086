import { createAttendance } from './attend.ts';
import type { Attendance } from './attend.ts';
import type { Clocks } from './clocks.ts';
import type { CompiledModel } from './compile.ts';
import { at, width } from './environment.ts';
import type { Members } from './members.ts';
import { timesOdds } from './portable-math.ts';
import { streamKey } from './threefry.ts';
import type { StreamKey } from './threefry.ts';

const cadence = at('cadence');
const online = at('online');

/** What a run of groups adds up to, as whole numbers; attendance is the expected number given who were members, in 65536ths. */
export interface Counts {
  held: number;
  missed: number;
  attended: number;
  eligible: number;
  facilitatorsLost: number;
  facilitatorsSucceeded: number;
}

/** What the model says about meetings, with the horizon. */
export interface MeetingRules {
  readonly years: number;
  readonly missedInARow: number;
  /** Without a facilitator there are no meetings. */
  readonly pauses: boolean;
  /** Without a facilitator meetings are missed. */
  readonly misses: boolean;
  /** A group that misses its quorum falls dormant. */
  readonly sleeps: boolean;
  /** Attendance changes how readily members leave. */
  readonly remembers: boolean;
  readonly memory: number;
}

/** What is true of one group now. */
export interface GroupState {
  readonly compiled: CompiledModel;
  readonly clocks: Clocks;
  readonly members: Members;
  readonly attendance: Attendance;
  readonly rules: MeetingRules;
  readonly counts: Counts;
  readonly keys: Readonly<Record<'start' | 'traits' | 'person' | 'profession' | 'champion', StreamKey>>;
  /** The model has no burnout, dormancy, champions or other causes. */
  readonly lean: boolean;
  readonly leverKeys: readonly StreamKey[];
  readonly shockKeys: readonly StreamKey[];
  index: number;
  region: number;
  /** Bits of the levers that reach it. */
  mask: number;
  factors: Float64Array;
  /** Where the factors of this time and region begin. */
  row: number;
  segment: number;
  band: number;
  formedAt: number;
  boundaryAt: number;
  ageAt: number;
  meetsAt: number;
  leaverAt: number;
  facilitator: boolean;
  burnt: boolean;
  dormant: boolean;
  online: boolean;
  onlineDrawn: number;
  /** Bits of the professions that have a champion. */
  champions: number;
  missed: number;
  recent: number;
  /** Meetings since `meetingBase`, at `perYear`. */
  meetingCount: number;
  /** Meetings since it formed, which name the block of the attendance stream. */
  meetingNumber: number;
  facilitatorNumber: number;
  /** The time it is. */
  now: number;
  /** Times of the grid before its end. */
  spot: number;
  meetingBase: number;
  perYear: number;
  /** Odds ratio of coming that the members' chances were worked out with. */
  ratio: number;
  /** The clock that all members share for leaving: its reading at `leavingSince`, and its rate. */
  leavingClock: number;
  leavingSince: number;
  leavingRate: number;
}

/** A group's state, used again for every group of a kernel. */
export function createGroup(
  compiled: CompiledModel,
  seed: number,
  clocks: Clocks,
  members: Members,
): GroupState {
  const { attendance, dormancy, meetings } = compiled.model;
  return {
    compiled,
    clocks,
    members,
    attendance: createAttendance(meetings.quorum, streamKey(seed, 'meetings'), streamKey(seed, 'attendance')),
    rules: {
      years: compiled.years,
      missedInARow: meetings.missedInARow,
      pauses: meetings.withoutFacilitator === 'none',
      misses: meetings.withoutFacilitator === 'missed',
      sleeps: dormancy.possible,
      remembers: compiled.leavingByAttendance.some((ratio) => ratio !== compiled.leavingByAttendance[10]),
      memory: attendance.memory,
    },
    counts: { held: 0, missed: 0, attended: 0, eligible: 0, facilitatorsLost: 0, facilitatorsSucceeded: 0 },
    keys: {
      start: streamKey(seed, 'start'),
      traits: streamKey(seed, 'traits'),
      person: streamKey(seed, 'person'),
      profession: streamKey(seed, 'profession'),
      champion: streamKey(seed, 'champion'),
    },
    lean:
      compiled.byAge.burnout.every((rate) => rate === 0) &&
      !dormancy.possible &&
      compiled.byAge.dissolution.every((rate) => rate === 0) &&
      compiled.professions.length === 0,
    leverKeys: compiled.model.levers.map(({ name }) => streamKey(seed, `lever:${name}`)),
    shockKeys: compiled.model.shocks.map(({ name }) => streamKey(seed, `shock:${name}`)),
    index: 0,
    region: 0,
    mask: 0,
    factors: compiled.environment.rows(0),
    row: 0,
    segment: 0,
    band: 0,
    formedAt: 0,
    boundaryAt: 0,
    ageAt: 0,
    meetsAt: 0,
    leaverAt: 0,
    facilitator: true,
    burnt: false,
    dormant: false,
    online: false,
    onlineDrawn: 0,
    champions: 0,
    missed: 0,
    recent: 1,
    meetingCount: 0,
    meetingNumber: 0,
    facilitatorNumber: 0,
    now: 0,
    spot: 0,
    meetingBase: 0,
    perYear: 0,
    ratio: 1,
    leavingClock: 0,
    leavingSince: 0,
    leavingRate: 0,
  };
}

/** Enters a segment of the environment. */
export function enterSegment(group: GroupState, segment: number): void {
  const { boundaries } = group.compiled.environment;
  const { model } = group.compiled;
  group.segment = segment;
  group.row = (segment * model.regions.length + group.region) * width;
  group.boundaryAt = segment < boundaries.length ? boundaries[segment]! : Number.POSITIVE_INFINITY;
  group.online = group.onlineDrawn < timesOdds(model.meetings.online, group.factors[group.row + online]!);
  const perYear = model.meetings.perYear * group.factors[group.row + cadence]!;
  if (perYear !== group.perYear) {
    group.perYear = perYear;
    meetFrom(group);
  }
}

/** Meetings follow one another from now on. */
export function meetFrom(group: GroupState): void {
  group.meetingBase = group.now;
  group.meetingCount = 0;
  group.meetsAt = group.dormant ? Number.POSITIVE_INFINITY : nextMeeting(group);
}

/** The time of the next meeting. */
export const nextMeeting = (group: GroupState): number =>
  group.perYear === 0 ? Number.POSITIVE_INFINITY : group.meetingBase + ++group.meetingCount / group.perYear;

/** Passes into the next band of age. */
export function enterAge(group: GroupState, band: number): void {
  const { ages } = group.compiled;
  group.band = band;
  group.ageAt = band < ages.length ? group.formedAt + ages[band]! : Number.POSITIVE_INFINITY;
}
