import type { Definitions } from './definitions.ts';
import type { History, HistoryEvent, MeetingHeld } from './history.ts';
import type { GroupTimeline } from './timeline.ts';

/** Something odd in the log that did not stop the study. */
export interface Oddity {
  readonly code:
    | 'attendeeNotMember'
    | 'metWhileSuspended'
    | 'eventAfterEnd'
    | 'eventAfterDissolution'
    | 'formationInferred'
    | 'spokeNotThere'
    | 'reasonUnseen'
    | 'regionUnseen'
    | 'unknownField';
  readonly count: number;
  readonly message: string;
}

const fields: Readonly<Record<HistoryEvent['type'], readonly string[]>> = {
  'group-formed': ['group', 'region', 'facilityKind', 'profession', 'inferred'],
  'member-joined': ['group', 'member', 'profession', 'role'],
  'member-left': ['group', 'member', 'reason'],
  'facilitator-appointed': ['group', 'member', 'reason'],
  'facilitator-stepped-down': ['group', 'member', 'reason'],
  meeting: ['group', 'id', 'attendees', 'spoke', 'speakingMinutes', 'guests', 'modality'],
  'group-suspended': ['group', 'reason'],
  'group-resumed': ['group', 'reason'],
  'group-dissolved': ['group', 'reason'],
  shock: ['until', 'name', 'regions'],
  covariate: ['name', 'value', 'group', 'region'],
  'facilitator-trained': ['member', 'region'],
};

const isField = (type: HistoryEvent['type'], name: string): boolean =>
  name === 'type' || name === 'date' || fields[type].includes(name);

/** People of whom it is said that they spoke, but not that they were there. */
function speakersNotThere({ attendees, spoke, speakingMinutes }: MeetingHeld): number {
  if (spoke === undefined && speakingMinutes === undefined) return 0;
  const there = new Set(attendees);
  const speakers = [...(spoke ?? []), ...Object.keys(speakingMinutes ?? {})];
  return new Set(speakers.filter((one) => !there.has(one))).size;
}

/** What is odd in a log under the definitions; only what there is. */
export function oddities(
  history: History,
  groups: readonly GroupTimeline[],
  definitions: Definitions,
): readonly Oddity[] {
  const count = (of: (group: GroupTimeline) => number): number =>
    groups.reduce((sum, group) => sum + of(group), 0);
  const reasons = new Set(
    history.events.map((event) => (event.type === 'group-dissolved' ? event.reason : undefined)),
  );
  const regions = new Set(
    history.events.map((event) => (event.type === 'group-formed' ? event.region : undefined)),
  );
  const found: readonly Oddity[] = [
    {
      code: 'attendeeNotMember',
      count: count((group) =>
        group.meetings.reduce(
          (sum, { day, meeting }) =>
            sum +
            meeting.attendees.filter(
              (one) =>
                !group.stays.some(
                  (stay) =>
                    stay.joined.member === one &&
                    stay.from <= day &&
                    (stay.to === undefined || day < stay.to),
                ),
            ).length,
          0,
        ),
      ),
      message: 'attendances of people who were not members on that day: not counted',
    },
    {
      code: 'metWhileSuspended',
      count: count(
        (group) =>
          group.meetings.filter(({ day }) =>
            group.suspensions.some((span) => span.from < day && (span.to === undefined || day < span.to)),
          ).length,
      ),
      message: 'meetings while the group was suspended: counted',
    },
    {
      code: 'eventAfterEnd',
      count: count((group) => group.ignored.afterEnd),
      message: 'events after the last day of observation: left out',
    },
    {
      code: 'eventAfterDissolution',
      count: count((group) => group.ignored.afterDissolution),
      message: "events after the group's end: left out",
    },
    {
      code: 'formationInferred',
      count: history.events.filter((event) => event.type === 'group-formed' && event.inferred === true)
        .length,
      message: 'groups whose day of formation was taken from the first thing recorded',
    },
    {
      code: 'spokeNotThere',
      count: count((group) =>
        group.meetings.reduce((sum, { meeting }) => sum + speakersNotThere(meeting), 0),
      ),
      message: 'people who spoke at a meeting without being among its attendees: not counted',
    },
    {
      code: 'reasonUnseen',
      count: definitions.competingReasons.filter((reason) => !reasons.has(reason)).length,
      message:
        'competing reasons of the definitions that no dissolution of the log has: look at their spelling',
    },
    {
      code: 'regionUnseen',
      count: history.events.filter(
        (event) =>
          (event.type === 'shock' && event.regions?.some((one) => !regions.has(one)) === true) ||
          (event.type === 'covariate' && event.region !== undefined && !regions.has(event.region)),
      ).length,
      message: 'shocks and covariates of a region in which no group was formed: look at their spelling',
    },
    {
      code: 'unknownField',
      count: history.events.filter((event) => Object.keys(event).some((name) => !isField(event.type, name)))
        .length,
      message: 'events with a field that events of their type do not have: not read',
    },
  ];
  return found.filter((oddity) => oddity.count > 0);
}
