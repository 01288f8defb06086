import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Question } from '../ask.ts';
import { daysBetween, daysLater } from '../dates.ts';
import { evaluate } from '../evaluate.ts';
import type { MeetingRecord } from '../meeting.ts';
import { plan } from '../plan.ts';
import type { PlanStep } from '../plan.ts';
import type { Portfolio } from '../portfolio.ts';
import { allCases } from './cases/index.ts';
import { told } from './cases/situation.ts';
import type { SchemeCases } from './cases/situation.ts';

type Hold = Extract<PlanStep, { readonly do: 'holdMeeting' }>;

/** A meeting as a step says, complete as those of the scheme's ordinary year are. */
const heldAs = (
  step: Hold,
  at: number,
  full: readonly MeetingRecord[],
  asksFor: ReadonlySet<unknown>,
): MeetingRecord => {
  const model =
    full.find(({ activity }) => activity === step.activity) ??
    full.find(({ activity }) => !asksFor.has(activity))!;
  const { reported, registered, activity = 'peerDiscussion' } = model;
  // As long as those of the ordinary year; two hours at least, as plans reckon.
  const end = model.end! > '12:00' ? model.end! : '12:00';
  return {
    ...model,
    id: `planned-${at}`,
    date: step.on,
    end,
    activity: step.activity ?? (asksFor.has(activity) ? 'peerDiscussion' : activity),
    ...(step.group !== undefined && { group: step.group }),
    ...(step.role && { roles: [{ role: step.role, by: 'p0' }] }),
    ...(reported !== undefined && { reported: step.on }),
    ...(registered !== undefined && { registered: daysLater(step.on, -60) }),
  };
};

/** A year as it stands on some day of its period, with some of the meetings held so far. */
const begun = ({ scheme, ordinary }: SchemeCases): fc.Arbitrary<readonly [Portfolio, Question]> => {
  const [full, question] = told(scheme, ordinary);
  const { from, to } = question.period!;
  const early = full.activities?.map((one) => ({ ...one, date: from }));
  return fc
    .tuple(fc.nat(daysBetween(from, to)), fc.infiniteStream(fc.nat(2)))
    .map(([day, tosses]): readonly [Portfolio, Question] => {
      const asOf = daysLater(from, day);
      const meetings = full.meetings.filter(({ date = '' }) => date <= asOf && tosses.next().value !== 0);
      return [
        { ...full, meetings, ...(early && { activities: early }) },
        { ...question, asOf },
      ];
    });
};

test.each(allCases.map((one) => [one.scheme.id, one] as const))(
  'who follows the plan of %s has met the year, and not with a meeting fewer',
  (_, one) => {
    const { scheme } = one;
    const [full] = told(scheme, one.ordinary);
    fc.assert(
      fc.property(begun(one), fc.constantFrom('practitioner', 'group'), ([held, asked], about) => {
        const question = { ...asked, about } as const;
        const { state, steps } = plan(scheme, held, question);
        const further = steps.filter((step): step is Hold => step.do === 'holdMeeting');
        if (state !== 'possible' || further.length < steps.length) return;
        const asksFor = new Set(
          scheme.editions.flatMap(({ rules }) =>
            rules.flatMap(({ requires }) =>
              requires.kind === 'meetings' ? (requires.which?.activities ?? []) : [],
            ),
          ),
        );
        const done = further.map((step, at) => heldAs(step, at, full.meetings, asksFor));
        const after = (count: number): string => {
          const meetings = [...held.meetings, ...done.slice(0, count)];
          const asOf = question.period!.to;
          return evaluate(scheme, { ...held, meetings }, { ...question, asOf }).outcome;
        };
        expect(after(done.length)).toBe('passed');
        // Minutes on one's own practice are reckoned with as an even share, and may turn out to be more.
        const isReckoned = scheme.editions.some(({ credits }) =>
          credits?.some(({ minutes }) => minutes === 'ownPractice'),
        );
        if (!isReckoned) expect(after(done.length - 1)).not.toBe('passed');
        for (const { on, by } of further) expect(on <= by).toBe(true);
      }),
      { numRuns: 25 },
    );
  },
);
