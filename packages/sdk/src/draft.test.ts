import { prose } from '@peer-groups/core/testing';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generaliseDetails, mayBeAllowed, moveDetails, piecesOf, scanDraft, screenRecord } from './index.ts';
import type { Detail } from './index.ts';

const told = 'Mrs Winifred Tamahere (NHI ZZZ0016) came on 3 April 2024 with her warfarin.';
const draft = { id: 'draft', attendees: [{ name: 'Hēmi Paraone' }] };

/** Details anywhere in a text, in order and apart from each other. */
const marked = fc
  .tuple(prose(), fc.uniqueArray(fc.nat({ max: 60 }), { minLength: 2, maxLength: 8 }))
  .map(([text, cuts]) => {
    const places = cuts.filter((at) => at <= text.length).toSorted((a, b) => a - b);
    const details = places.flatMap((start, at): readonly Detail[] =>
      at % 2 === 0 && places[at + 1] !== undefined
        ? [{ start, end: places[at + 1]!, kind: 'person', score: 1, why: 'w', instead: '[person]' }]
        : [],
    );
    return { text, details };
  });

describe('scanDraft', () => {
  test('finds each detail with its reason and what to write instead, and counts as a scan of the record does', async () => {
    const { summary, confidentiality, scan } = await scanDraft({
      ...draft,
      summary: told,
      confidentiality: '',
    });
    expect(summary.map(({ kind, instead }) => [kind, instead])).toEqual([
      ['person', '[person]'],
      ['identifier', expect.stringMatching(/^\[.+\]$/)],
      ['date', '[April 2024]'],
    ]);
    expect(summary.every(({ why }) => why !== '')).toBe(true);
    expect(confidentiality).toEqual([]);
    expect(scan.findings).toBe(2);
  });

  test('after generalising all, nothing is left to find', async () => {
    const { summary } = await scanDraft({ ...draft, summary: told });
    const clean = generaliseDetails(told, summary);
    expect(clean).not.toMatch(/Winifred|Tamahere|ZZZ0016|3 April/);
    expect((await scanDraft({ ...draft, summary: clean })).summary).toEqual([]);
  });

  test('members are looked for, allowed phrases are not', async () => {
    const found = async (summary: string, allow: readonly string[] = []) =>
      (await scanDraft({ ...draft, summary }, { allow })).summary.length;
    expect(await found('Hēmi told of a mistake.')).toBe(1);
    expect(await found('The Winifred Tamahere approach.')).toBe(1);
    expect(await found('The Winifred Tamahere approach.', ['Winifred Tamahere'])).toBe(0);
  });
});

describe('details while one types', () => {
  test('what stands outside the change keeps its words; what was touched is gone', () => {
    const change = fc.tuple(marked, fc.nat(), fc.nat({ max: 9 }), fc.string({ maxLength: 9 }));
    fc.assert(
      fc.property(change, ([{ text, details }, place, length, typed]) => {
        const at = place % (text.length + 1);
        const now = text.slice(0, at) + typed + text.slice(at + length);
        const moved = moveDetails(details, text, now);
        const words = (from: string, list: readonly Detail[]) => list.map((d) => from.slice(d.start, d.end));
        const kept = words(
          text,
          details.filter((d) => d.end <= at || d.start >= at + length),
        );
        // A change that types what stood there anyway touches less than it seems to.
        expect(moved.length).toBeGreaterThanOrEqual(kept.length);
        for (const word of words(now, moved)) expect(words(text, details)).toContain(word);
        expect(moved.every((d) => d.start >= 0 && d.end <= now.length)).toBe(true);
      }),
    );
  });

  test('one letter typed twice in a row moves nothing below nought', () => {
    const detail: Detail = { start: 2, end: 3, kind: 'person', score: 1, why: 'w', instead: '[person]' };
    expect(moveDetails([detail], 'aaa', 'aa')).toEqual([]);
    expect(moveDetails([detail], 'aab', 'aaab')).toEqual([{ ...detail, start: 3, end: 4 }]);
  });

  test('pieces are the text, and those that are marked are the details', () => {
    fc.assert(
      fc.property(marked, ({ text, details }) => {
        const pieces = piecesOf(text, details);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.flatMap(({ detail }) => detail ?? [])).toEqual(details);
      }),
    );
  });

  test('generalising replaces the details and nothing else', () => {
    fc.assert(
      fc.property(marked, ({ text, details }) => {
        const expected = piecesOf(text, details)
          .map((piece) => piece.detail?.instead ?? piece.text)
          .join('');
        expect(generaliseDetails(text, details)).toBe(expected);
      }),
    );
  });
});

describe('screenRecord', () => {
  const findings = async (summary: string, allow: readonly string[]) =>
    (await screenRecord({ ...draft, summary }, { on: '2026-03-18', allow })).scan;
  test.each([
    ['a phrase that names nobody', 'The Winifred Tamahere approach.', ['Winifred Tamahere'], 0],
    ['the same, not allowed', 'The Winifred Tamahere approach.', [], 1],
    ['a number that somebody allows', 'NHI ZZZ0016.', ['ZZZ0016'], 1],
    ['a telephone number that somebody allows', 'Ring 021 123 4567.', ['021 123 4567'], 1],
    ['an address that somebody allows', 'Write to w@example.org.', ['w@example.org'], 1],
  ])('%s', async (_, summary, allow, count) => {
    expect(await findings(summary, allow)).toMatchObject({ on: '2026-03-18', findings: count });
  });

  test('what may be allowed is what names could be', () => {
    expect((['person', 'place', 'organisation', 'date'] as const).every(mayBeAllowed)).toBe(true);
    expect((['identifier', 'phone', 'email', 'ip'] as const).some(mayBeAllowed)).toBe(false);
  });
});
