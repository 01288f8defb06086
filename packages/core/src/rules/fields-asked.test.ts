import { describe, expect, test } from 'vitest';
import { fieldBits } from '../fields-held.ts';
import type { MeetingRecord } from '../meeting.ts';
import { fieldAsked, isToldBy } from './fields-asked.ts';
import type { MeetingRequirement } from './requirement.ts';

const bare: MeetingRecord = { id: 'm' };
const full: MeetingRecord = {
  id: 'm',
  activity: 'teamMeeting',
  agenda: [{ step: 'checkIn', minutes: 5 }],
  attendees: [{ name: 'Aroha' }],
  cases: [{ question: 'Which dose?' }],
  modality: 'online',
  topics: [{ title: 'Anticoagulants' }],
  venue: 'Kōwhai Pharmacy',
};

/** The field asked for, and whether a record without it and one with it tell all by that. */
const rows: readonly (readonly [MeetingRequirement, keyof MeetingRecord, boolean, boolean])[] = [
  [{ kind: 'recordField', field: 'summary' }, 'summary', true, true],
  [{ kind: 'recordField', field: 'sponsored', absent: true }, 'sponsored', true, true],
  [{ kind: 'recordField', field: 'venueOrModality' }, 'venue', true, true],
  [{ kind: 'excludedActivity', activity: 'social' }, 'activity', true, true],
  [{ kind: 'excludedActivity', activity: 'teamMeeting' }, 'activity', true, true],
  [{ kind: 'excludedActivity', activity: 'teamMeeting', unlessFocus: 'learning' }, 'activity', true, false],
  [{ kind: 'excludedActivity', activity: 'social', unlessFocus: 'learning' }, 'activity', true, true],
  [{ kind: 'each', list: 'cases', min: 1 }, 'cases', true, false],
  [{ kind: 'contribution', by: 'speaking' }, 'attendees', true, false],
  [{ kind: 'quorum', min: 4 }, 'attendees', true, false],
  [{ kind: 'registrationNumbers', of: 'everyone' }, 'attendees', true, false],
  [{ kind: 'steps', steps: ['checkIn'] }, 'agenda', true, false],
  [{ kind: 'timeEach', min: 15 }, 'topics', true, false],
  [{ kind: 'topics', of: ['caseStudy'] }, 'topics', true, false],
];

describe('what a field tells', () => {
  test.each(rows.map((row) => [JSON.stringify(row[0]), ...row] as const))(
    '%s',
    (_, requirement, field, without, withIt) => {
      expect(fieldAsked(requirement)).toBe(1 << fieldBits.indexOf(field));
      expect(isToldBy(requirement, bare)).toBe(without);
      expect(isToldBy(requirement, full)).toBe(withIt);
    },
  );

  test.each<readonly [MeetingRequirement]>([
    [{ kind: 'recordField', field: 'activity', oneOf: ['teamMeeting'] }],
    [{ kind: 'recordField', field: 'venue' }],
    [{ kind: 'recordField', field: 'modality' }],
    [{ kind: 'recordField', field: 'timeZone' }],
    [{ kind: 'duration', min: 60 }],
    [{ kind: 'privacy' }],
    [{ kind: 'roleHeld', role: 'facilitator' }],
    [{ kind: 'deadline', of: 'reported', days: 30 }],
  ])('%j looks at more', (requirement) => {
    expect(fieldAsked(requirement)).toBe(0);
    expect(isToldBy(requirement, bare)).toBe(false);
    expect(isToldBy(requirement, full)).toBe(false);
  });
});
