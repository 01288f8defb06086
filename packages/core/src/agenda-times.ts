import { planAgenda } from './agenda.ts';
import { isLocalTime } from './dates.ts';
import type { PlannedAgenda } from './agenda.ts';
import type { LocalTime } from './dates.ts';
import type { Agenda, AgendaItem } from './meeting.ts';
import { formats } from './formats/index.ts';

/** A step of an agenda with the time of day at which it begins. */
export interface TimedItem extends AgendaItem {
  readonly begins: LocalTime;
}

const minutesOfDay = 24 * 60;

/**
 * The time of day some minutes later, or earlier when negative; past midnight it begins anew.
 *
 * @throws {RangeError} when the time is not one of the day, or the minutes are not whole.
 * @example
 * timeAfter('18:00', 90); //=> '19:30'
 * timeAfter('23:30', 60); //=> '00:30'
 */
export function timeAfter(start: LocalTime, minutes: number): LocalTime {
  if (!isLocalTime(start)) throw new RangeError(`${start} is no time of the day. Write it as 18:30.`);
  if (!Number.isInteger(minutes))
    throw new RangeError(`${minutes} are no whole minutes. Give some, such as 90.`);
  const sum = (Number(start.slice(0, 2)) * 60 + Number(start.slice(3)) + minutes) % minutesOfDay;
  const minute = sum < 0 ? sum + minutesOfDay : sum;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/**
 * An agenda with the time at which each step begins, one after the other.
 *
 * @throws {RangeError} when the time is not one of the day.
 * @example
 * agendaTimes([{ step: 'checkIn', minutes: 10 }, { step: 'present', minutes: 20 }], '18:00')[1]?.begins; //=> '18:10'
 */
export function agendaTimes(agenda: Agenda, start: LocalTime): readonly TimedItem[] {
  let passed = 0;
  return agenda.map((item) => {
    const begins = timeAfter(start, passed);
    passed += item.minutes;
    return { ...item, begins };
  });
}

/**
 * An agenda in words, a line to a step, as it stands in an invitation.
 *
 * @example
 * agendaAsText([{ step: 'present', title: 'A case', presenter: 'Aroha', minutes: 20 }]); //=> '20 min  A case (Aroha)'
 */
export function agendaAsText(agenda: Agenda): string {
  return agenda
    .map(({ step, title = step, presenter, minutes }) =>
      presenter === undefined ? `${minutes} min  ${title}` : `${minutes} min  ${title} (${presenter})`,
    )
    .join('\n');
}

/**
 * An agenda by the id of a format, for a form in which somebody tries lengths and presenters: `planAgenda`, but undefined where
 * the time is too short, nobody presents, the minutes are not whole, or there is no such format.
 *
 * @example
 * tryAgenda('nz-peer-support-group', ['Aroha', 'Mere', 'Sione'], 90)?.warnings; //=> []
 * tryAgenda('nz-peer-support-group', ['Aroha', 'Mere'], 5); //=> undefined
 */
export function tryAgenda(
  format: string,
  presenters: readonly string[],
  minutes: number,
): PlannedAgenda | undefined {
  const chosen = formats.find(({ id }) => id === format);
  try {
    return chosen && planAgenda(chosen, presenters, minutes);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
