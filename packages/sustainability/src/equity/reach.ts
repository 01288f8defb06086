import { dayNumber } from '../study/days.ts';
import type { Definitions } from '../study/definitions.ts';
import { defaultDefinitions } from '../study/definitions.ts';
import type { History } from '../study/history.ts';
import { dormantDay, timelines } from '../study/timeline.ts';

/** One step of the funnel. */
export interface ReachStep {
  readonly step: 'trained' | 'appointed' | 'met' | 'stillMeeting';
  readonly label: string;
  /** People who got so far. */
  readonly people: number;
  /** Of those who were trained. */
  readonly ofTrained: number | undefined;
  /** Of those who took the step before. */
  readonly ofPrevious: number | undefined;
}

/** From a course for facilitators to groups that live. */
export interface Reach {
  readonly steps: readonly ReachStep[];
  /** Groups formed, groups that ever met, groups neither dissolved nor dormant on the last day. */
  readonly groups: { readonly formed: number; readonly met: number; readonly stillMeeting: number };
  /** People appointed as facilitator of whom no training is recorded: outside the funnel. */
  readonly appointedUntrained: number;
  /** Groups formed for each person trained. */
  readonly groupsPerTrained: number | undefined;
}

/**
 * How many of those trained as facilitators came to lead a group, one that met, and one that still meets on the last day of observation.
 *
 * A person with several groups counts once, by the group that got furthest. Still meeting means neither dissolved nor dormant.
 * @example
 * const { steps } = reach({
 *   studyEnd: '2024-12-31',
 *   events: [{ type: 'facilitator-trained', member: 'p', date: '2024-01-01' }],
 * });
 * steps.map((step) => step.people); //=> [1, 0, 0, 0]
 */
export function reach(history: History, definitions: Partial<Definitions> = {}): Reach {
  const full = { ...defaultDefinitions, ...definitions };
  const end = dayNumber(history.studyEnd)!;
  const trained = new Set<string>();
  for (const event of history.events)
    if (event.type === 'facilitator-trained' && dayNumber(event.date)! <= end) trained.add(event.member);
  const groups = timelines(history, full);
  const appointed = new Set<string>();
  const met = new Set<string>();
  const still = new Set<string>();
  const counts = { formed: groups.length, met: 0, stillMeeting: 0 };
  for (const group of groups) {
    const days = group.meetings.map((held) => held.day);
    const hasMet = days.length > 0;
    const lives = hasMet && group.dissolved === undefined && dormantDay(group, days, full) === undefined;
    if (hasMet) counts.met += 1;
    if (lives) counts.stillMeeting += 1;
    for (const { member } of group.terms) {
      appointed.add(member);
      if (hasMet) met.add(member);
      if (lives) still.add(member);
    }
  }
  const within = (set: ReadonlySet<string>): number =>
    [...set].filter((member) => trained.has(member)).length;
  const people = [trained.size, within(appointed), within(met), within(still)];
  const share = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);
  const labels: readonly [ReachStep['step'], string][] = [
    ['trained', 'trained as facilitator'],
    ['appointed', 'leads or led a group'],
    ['met', 'the group met'],
    ['stillMeeting', 'the group still meets'],
  ];
  return {
    steps: labels.map(([step, label], i) => ({
      step,
      label,
      people: people[i]!,
      ofTrained: share(people[i]!, people[0]!),
      ofPrevious: i === 0 ? undefined : share(people[i]!, people[i - 1]!),
    })),
    groups: counts,
    appointedUntrained: appointed.size - within(appointed),
    groupsPerTrained: share(groups.length, trained.size),
  };
}
