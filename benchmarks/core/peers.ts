import type { MeetingRecord, Portfolio } from '@peer-groups/core';
import { Engine } from 'json-rules-engine';
import { question } from './portfolios.ts';

const excluded = ['emailChat', 'social', 'training', 'serviceMeeting', 'staffMeeting', 'workingAlongside'];

/** Whether one meeting counts, written out by hand for this scheme alone: the limit. */
const counts = ({
  date,
  attendees,
  venue,
  modality,
  summary,
  scan,
  activity,
  focus,
}: MeetingRecord): boolean => {
  if (date === undefined || date < question.period.from || date > question.period.to) return false;
  if (attendees === undefined || attendees.length < 4 || summary === undefined) return false;
  if ((venue === undefined && modality === undefined) || scan === undefined || scan.findings > 0)
    return false;
  if (activity !== undefined && excluded.includes(activity)) return false;
  if (activity === 'teamMeeting' && focus !== 'learning') return false;
  for (const { registrationNumber } of attendees) if (registrationNumber === undefined) return false;
  return true;
};

/** The outcome alone, by a loop that knows only this scheme. */
export function byHand({ practitioner, meetings }: Portfolio): 'passed' | 'failed' {
  const held = new Map<string | undefined, number>();
  for (const meeting of meetings) {
    if (!meeting.attendees?.some((one) => one.practitioner === practitioner!.id) || !counts(meeting))
      continue;
    const count = (held.get(meeting.group) ?? 0) + 1;
    if (count === 2) return 'passed';
    held.set(meeting.group, count);
  }
  return 'failed';
}

const condition = (fact: string, operator: string, value: unknown, path?: string) => ({
  fact,
  operator,
  value,
  ...(path && { path }),
});

/** json-rules-engine with the deciding rules of the scheme, one rule each, on the facts of one meeting. */
export function rulesEngine(): (portfolio: Portfolio) => Promise<'passed' | 'failed'> {
  const engine = new Engine([], { allowUndefinedFacts: true });
  const add = (type: string, ...all: ReturnType<typeof condition>[]): void => {
    engine.addRule({ name: type, conditions: { all }, event: { type } });
  };
  add('date', condition('date', 'greaterThanInclusive', 0, '$.day'));
  add('attendance', condition('attendees', 'greaterThanInclusive', 4, '$.length'));
  add('venue', condition('venue', 'notEqual', undefined));
  add('summary', condition('summary', 'notEqual', undefined));
  add('confidentiality', condition('scan', 'equal', 0, '$.findings'));
  add('registration-numbers', condition('unnumbered', 'equal', 0));
  for (const activity of excluded) add(activity, condition('activity', 'notEqual', activity));
  add('team-meeting', condition('activity', 'notEqual', 'teamMeeting'));
  return async ({ meetings }) => {
    let held = 0;
    for (const meeting of meetings) {
      const { failureResults } = await engine.run({
        ...meeting,
        date: { day: Date.parse(meeting.date!) },
        unnumbered: meeting.attendees!.filter((one) => one.registrationNumber === undefined).length,
      });
      if (failureResults.length === 0) held += 1;
    }
    return held >= 2 ? 'passed' : 'failed';
  };
}
