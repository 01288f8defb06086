import { sameName } from './attendance.ts';
import type { IsoDate } from './dates.ts';
import type { FormatStep, MeetingFormat } from './formats/format.ts';
import { membersOn } from './group.ts';
import type { PeerGroup, Role } from './group.ts';
import type { Agenda, AgendaItem, MeetingRecord } from './meeting.ts';
import { groupIn, groupOf } from './rules/tally.ts';

/** A presenter's time that lies outside what the format advises. */
export interface AgendaWarning {
  readonly presenter: string;
  readonly minutes: number;
  readonly code: 'tooLittleTime' | 'tooMuchTime';
  readonly message: string;
}

/** An agenda with what is wrong with its times. */
export interface PlannedAgenda {
  readonly agenda: Agenda;
  readonly warnings: readonly AgendaWarning[];
}

const total = (steps: readonly FormatStep[]): number => steps.reduce((sum, { weight }) => sum + weight, 0);

/** Whole minutes in proportion to weights, by largest remainders; they add up to what was given. */
const apportion = (minutes: number, weights: readonly number[]): readonly number[] => {
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((weight) => (minutes * weight) / sum);
  const shares = exact.map(Math.floor);
  const left = minutes - shares.reduce((a, b) => a + b, 0);
  const byRemainder = exact
    .map((share, at) => [share - shares[at]!, at] as const)
    .toSorted(([a], [b]) => b - a);
  for (const [, at] of byRemainder.slice(0, left)) shares[at]! += 1;
  return shares;
};

const item = (step: FormatStep, minutes: number, presenter?: string): AgendaItem => ({
  step: step.step,
  title: step.title,
  ...(presenter !== undefined && { presenter }),
  minutes,
  adviceAllowed: step.adviceAllowed,
});

const warn = (format: MeetingFormat, presenter: string, minutes: number): readonly AgendaWarning[] => {
  const { minutesEach } = format;
  if (minutesEach === undefined || (minutes >= minutesEach.min && minutes <= minutesEach.max)) return [];
  const code = minutes < minutesEach.min ? 'tooLittleTime' : 'tooMuchTime';
  const asked = `${minutesEach.min} to ${minutesEach.max}`;
  const mend =
    code === 'tooLittleTime' ? 'Meet for longer or hear fewer people.' : 'Meet for less long or hear more.';
  return [
    { presenter, minutes, code, message: `${minutes} minutes for a presenter; advised: ${asked}. ${mend}` },
  ];
};

/**
 * An agenda of a length in the order of a format: steps of the meeting keep their minutes, presenters share the rest
 * equally, and a remainder of less than a minute each goes to the last step of the meeting.
 *
 * Presenters speak in the order given: see `inTurn`. A presenter with less or more time than the format advises is a
 * warning, not an error.
 *
 * @param minutes Length of the meeting in whole minutes.
 * @throws {RangeError} when nobody presents, or when no minute is left for a presenter.
 * @example
 * import { nzPeerSupportGroup } from '@peer-groups/core/formats/nz-peer-support-group';
 * planAgenda(nzPeerSupportGroup, ['Aroha', 'Mere', 'Sione'], 90).warnings; //=> []
 */
export function planAgenda(
  format: MeetingFormat,
  presenters: readonly string[],
  minutes: number,
): PlannedAgenda {
  const own = format.steps.filter(({ per }) => per === 'presenter');
  const first = format.steps.findIndex(({ per }) => per === 'presenter');
  const shared = format.steps.filter(({ per }) => per === 'meeting');
  const left = minutes - total(shared);
  const each = Math.floor(left / presenters.length);
  if (presenters.length === 0) throw new RangeError('Nobody presents. Name at least one presenter.');
  if (!Number.isInteger(minutes)) {
    throw new RangeError(
      `${typeof minutes === 'number' ? minutes : JSON.stringify(minutes)} is no length of a meeting. Give whole minutes, such as 90.`,
    );
  }
  if (each < own.length) {
    const least = total(shared) + own.length * presenters.length;
    throw new RangeError(
      `${minutes} minutes are too short for ${presenters.length} ${presenters.length === 1 ? 'presenter' : 'presenters'} in this format. Give at least ${least}.`,
    );
  }
  const shares = apportion(
    each,
    own.map(({ weight }) => weight),
  );
  const before = format.steps.slice(0, first).map((step) => item(step, step.weight));
  const turns = presenters.flatMap((presenter) => own.map((step, at) => item(step, shares[at]!, presenter)));
  const after = format.steps
    .slice(first)
    .flatMap((step) => (step.per === 'meeting' ? item(step, step.weight) : []));
  const agenda = [...before, ...turns, ...after];
  const end = agenda.length - 1;
  agenda[end] = { ...agenda[end]!, minutes: agenda[end]!.minutes + left - each * presenters.length };
  return { agenda, warnings: presenters.flatMap((presenter) => warn(format, presenter, each)) };
}

const turnsOf = (role: Role, meeting: MeetingRecord): readonly string[] => [
  ...(meeting.roles ?? []).filter((held) => held.role === role).map(({ by }) => by),
  ...(role === 'noteTaker' && meeting.noteTaker !== undefined ? [meeting.noteTaker] : []),
  ...(role === 'presenter' ? (meeting.topics ?? []).flatMap(({ presenter }) => presenter ?? []) : []),
];

/**
 * The members of a group in the order in which it is their turn for a role: those who had it least often first, then
 * those whose last turn is longest ago, then in the order of the list.
 *
 * @param meetings Past meetings, in any order; those of other groups, on or after the day, or without a date are passed over.
 * @returns Ids of practitioners; empty when the group has no members on the day.
 * @example
 * const group = { id: 'g', memberships: ['a', 'b'].map((practitioner) => ({ practitioner, from: '2025-01-01' })) };
 * const past = [{ id: 'm', group: 'g', date: '2025-05-01', roles: [{ role: 'noteTaker' as const, by: 'a' }] }];
 * inTurn(group, past, 'noteTaker', '2025-08-01'); //=> ['b', 'a']
 */
export function inTurn(
  group: PeerGroup,
  meetings: readonly MeetingRecord[],
  role: Role,
  day: IsoDate,
): readonly string[] {
  const past = meetings
    .filter((one) => groupIn({ groups: [group], meetings }, one) === group && groupOf(one) !== undefined)
    .filter(({ date }) => date !== undefined && date < day)
    .map((meeting) => ({ date: meeting.date!, by: turnsOf(role, meeting) }));
  const members = new Map(membersOn(group, day).map((one) => [one.practitioner, one.name]));
  return [...members]
    .map(([id, name = id]) => ({
      id,
      had: past
        .flatMap(({ date, by }) => (by.some((one) => one === id || sameName(one, name)) ? date : []))
        .toSorted(),
    }))
    .toSorted((a, b) => a.had.length - b.had.length || (a.had.at(-1) ?? '').localeCompare(b.had.at(-1) ?? ''))
    .map(({ id }) => id);
}
