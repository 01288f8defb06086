import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldBits, fieldsHeld, heldEmpty } from './fields-held.ts';
import { worst } from './finding.ts';
import type { MeetingRecord } from './meeting.ts';
import { preparedEdition } from './prepare.ts';
import { schemes } from './schemes/index.ts';
import { meetingRecord } from './testing/index.ts';

const all = -1;
const holding = (field: string, value: unknown): MeetingRecord => ({ id: 'm', [field]: value });

describe('the fields that a record holds', () => {
  test.each(fieldBits.map((field, place) => [field, 1 << place] as const))('%s has a bit', (field, bit) => {
    expect(fieldsHeld(holding(field, 'held'), all)).toBe(bit);
    expect(fieldsHeld(holding(field, ['held']), all)).toBe(bit);
    expect(fieldsHeld(holding(field, []), all)).toBe(heldEmpty);
    expect(fieldsHeld(holding(field, false), all)).toBe(heldEmpty);
    expect(fieldsHeld(holding(field, 'held'), ~bit)).toBe(0);
    expect(fieldsHeld(holding(field, []), ~bit)).toBe(0);
  });

  test('a modality stands for a venue, and nothing has no bit', () => {
    expect(fieldsHeld({ id: 'm', modality: 'online' }, all)).toBe(1 << fieldBits.indexOf('venue'));
    expect(fieldsHeld({ id: 'm' }, all)).toBe(0);
    expect(1 << fieldBits.length).toBeLessThan(heldEmpty);
  });
});

const editions = schemes.flatMap((scheme) =>
  scheme.editions.map((edition) => [`${scheme.id} of ${edition.from}`, edition] as const),
);
const subjects = ['record', 'group', 'practitioner'] as const;

describe('what fields tell of a meeting is what its rules say', () => {
  test.each(editions)('%s', (_, edition) => {
    const { meetingRules } = preparedEdition(edition, undefined, true);
    const anyRecords = fc.array(meetingRecord(), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(anyRecords, fc.constantFrom(...subjects), (meetings, subject) => {
        const setting = { portfolio: { meetings }, period: { from: '2025-01-01', to: '2025-12-31' } };
        const asked = { ...setting, asOf: '2025-12-31' };
        const { rules, tell } = meetingRules[subject];
        const deciders = new Set(rules.flatMap(({ decides, rule }) => (decides ? rule.id : [])));
        meetings.forEach((meeting, index) => {
          const place = `/meetings/${index}`;
          const { findings, outcome, untold } = tell(meeting, asked, place, index);
          const judged = rules.map((rule) => rule.finding(rule.judge(meeting, asked), place, index));
          const isTold = (_: unknown, at: number): boolean => findings[at] !== undefined;
          const told = judged.filter(isTold);
          expect(findings.filter(isTold)).toEqual(told);
          expect(outcome).toBe(worst(told.flatMap((one) => (deciders.has(one.rule) ? one.outcome : []))));
          expect(untold).toEqual(rules.filter((rule, at) => rule.decides && !isTold(rule, at)));
        });
      }),
      { numRuns: 60 },
    );
  });

  test('most of the pharmacists’ rules are told by fields, and nothing of the 65th meeting', () => {
    const { rules, tell } = preparedEdition(schemes.find(({ id }) => id === 'nz-pharmacy')!.editions[0]!)
      .meetingRules.practitioner;
    const meeting: MeetingRecord = { id: 'm', date: '2025-05-01', activity: 'peerDiscussion' };
    const setting = {
      portfolio: { meetings: [meeting] },
      period: { from: '2025-04-01', to: '2026-03-31' },
      asOf: '2026-03-31',
    };
    const told = tell(meeting, setting, '/meetings/0', 0).findings.filter((one) => one !== undefined);
    // What turns on the scan, the times and the roles is looked at.
    expect([told.length, rules.length]).toEqual([28, 32]);
    expect(tell(meeting, setting, '/meetings/64', 64).findings).toEqual([]);
  });
});
