import type { Meeting, PeerGroup } from '@peer-groups/core';
import { grouped } from './grouped.ts';
import { dayNumber, isoDay } from './days.ts';
import type { History, HistoryEvent } from './history.ts';
import { parseHistory } from './parse-history.ts';
import type { Issue, Parsed } from './parsed.ts';

/** What records do not hold: when we stopped looking, and what went on around the groups. */
export interface FromRecords {
  readonly studyEnd: string;
  readonly studyStart?: string;
  readonly name?: string;
  /** Shocks, covariates, suspensions, trainings: added as they are. */
  readonly events?: readonly HistoryEvent[];
  /** Which meetings count as the group meeting; default: all but social ones. */
  readonly counts?: (meeting: Meeting) => boolean;
}

const dayAfter = (date: string): string => isoDay(dayNumber(date)! + 1);

const earliest = (dates: readonly (string | undefined)[]): string | undefined =>
  dates.filter((date) => date !== undefined).toSorted()[0];

/**
 * The history behind a portal's records: groups with their memberships and roles, and meetings.
 *
 * A membership or role that ends on its last day, inclusive, becomes an event on the day after. A group without a recorded day of
 * formation is taken as formed on the first day recorded of it, and marked `inferred`. Attendees are matched to members by practitioner,
 * then registration number, then name; others are counted as guests. No text of a record is read or kept.
 *
 * @returns issues, with pointers into `{ groups, meetings }`, for meetings without a day or a known group, and groups of which no day is
 * recorded; with pointers into the history built, for what `parseHistory` refuses.
 * @example
 * const history = historyOf([{ id: 'g', formed: '2024-01-01' }], [], { studyEnd: '2024-12-31' });
 * history.ok && history.value.events.length; //=> 1
 */
export function historyOf(
  groups: readonly PeerGroup[],
  meetings: readonly Meeting[],
  about: FromRecords,
): Parsed<History> {
  const issues: Issue[] = [];
  const events: HistoryEvent[] = [...(about.events ?? [])];
  const counts = about.counts ?? ((meeting: Meeting): boolean => meeting.activity !== 'social');
  const byGroup = grouped(meetings, (meeting) => meeting.group ?? '');
  const known = new Map(groups.map((group) => [group.id, group]));
  meetings.forEach((meeting, i) => {
    if (meeting.date === undefined || dayNumber(meeting.date) === undefined)
      issues.push({
        at: `/meetings/${i}/date`,
        code: 'date',
        message: 'A meeting without a day cannot be placed in time.',
      });
    if (meeting.group === undefined || !known.has(meeting.group))
      issues.push({
        at: `/meetings/${i}/group`,
        code: 'unknownGroup',
        message: 'This meeting names no group that was given.',
      });
  });
  groups.forEach((group, g) => {
    const memberships = group.memberships ?? [];
    const dates = [
      group.formed,
      group.registered,
      group.dissolved,
      ...memberships.flatMap((one) => [
        one.from,
        one.to,
        ...(one.roles ?? []).flatMap((term) => [term.from, term.to]),
      ]),
    ];
    if (dates.some((date) => date !== undefined && dayNumber(date) === undefined)) {
      issues.push({ at: `/groups/${g}`, code: 'date', message: 'A day of this group does not exist.' });
      return;
    }
    const held = byGroup.get(group.id) ?? [];
    const first = earliest([...memberships.map((one) => one.from), ...held.map((meeting) => meeting.date)]);
    const formed = group.formed ?? earliest([group.registered, first]);
    if (formed === undefined) {
      issues.push({ at: `/groups/${g}/formed`, code: 'noDay', message: 'No day is recorded of this group.' });
      return;
    }
    const professions = new Set(memberships.map((one) => one.profession));
    const [profession] = professions;
    events.push({
      type: 'group-formed',
      group: group.id,
      date: formed,
      ...(group.region === undefined ? {} : { region: group.region }),
      ...(group.facilityKind === undefined ? {} : { facilityKind: group.facilityKind }),
      ...(professions.size === 1 && profession !== undefined ? { profession } : {}),
      ...(group.formed === undefined ? { inferred: true } : {}),
    });
    if (group.dissolved !== undefined)
      events.push({ type: 'group-dissolved', group: group.id, date: group.dissolved });
    const ended = (to: string | undefined): to is string =>
      to !== undefined && (group.dissolved === undefined || to < group.dissolved);
    for (const one of memberships) {
      const person = { group: group.id, member: one.practitioner };
      events.push({
        type: 'member-joined',
        ...person,
        date: one.from,
        ...(one.profession === undefined ? {} : { profession: one.profession }),
      });
      if (ended(one.to)) events.push({ type: 'member-left', ...person, date: dayAfter(one.to) });
      for (const term of one.roles ?? []) {
        if (term.role !== 'facilitator') continue;
        events.push({ type: 'facilitator-appointed', ...person, date: term.from });
        const to = earliest([term.to, one.to]);
        if (ended(to)) events.push({ type: 'facilitator-stepped-down', ...person, date: dayAfter(to) });
      }
    }
    for (const meeting of held) {
      if (meeting.date === undefined || !counts(meeting)) continue;
      const people = (meeting.attendees ?? []).map((attendee) => ({
        attendee,
        member: memberships.find(
          (one) =>
            (attendee.practitioner !== undefined && one.practitioner === attendee.practitioner) ||
            (attendee.practitioner === undefined &&
              ((attendee.registrationNumber !== undefined &&
                one.registrationNumber === attendee.registrationNumber) ||
                (attendee.registrationNumber === undefined &&
                  one.name !== undefined &&
                  one.name === attendee.name))),
        )?.practitioner,
      }));
      const members = people.filter((one) => one.member !== undefined);
      const heard = members.length > 0 && members.every((one) => one.attendee.spoke !== undefined);
      events.push({
        type: 'meeting',
        group: group.id,
        date: meeting.date,
        id: meeting.id,
        attendees: [...new Set(members.map((one) => one.member!))],
        ...(heard ? { spoke: members.filter((one) => one.attendee.spoke).map((one) => one.member!) } : {}),
        guests: people.length - members.length,
        ...(meeting.modality === undefined ? {} : { modality: meeting.modality }),
      });
    }
  });
  return issues.length > 0
    ? { ok: false, issues }
    : parseHistory({
        ...(about.name === undefined ? {} : { name: about.name }),
        ...(about.studyStart === undefined ? {} : { studyStart: about.studyStart }),
        studyEnd: about.studyEnd,
        events,
      });
}
