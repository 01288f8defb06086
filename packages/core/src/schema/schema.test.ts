import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meetingRecord, peerGroup, portfolio } from '../testing/index.ts';
import { parseGroup, parseJson, parseMeeting, parsePortfolio, parseRecord } from './index.ts';

const resolves = (input: unknown, pointer: string): boolean =>
  pointer === '' ||
  pointer
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<{ found: boolean; value: unknown }>(
      ({ found, value }, key) => ({
        found: found && typeof value === 'object' && value !== null && Object.hasOwn(value, key),
        value: (value as Record<string, unknown> | null)?.[key],
      }),
      { found: true, value: input },
    ).found;

const codes = (input: unknown): readonly string[] => {
  const parsed = parsePortfolio(input);
  return parsed.ok ? [] : parsed.issues.map(({ at, code }) => `${code} ${at}`);
};

const meeting = (fields: object): unknown => ({ meetings: [{ id: 'm', ...fields }] });

describe('parsePortfolio', () => {
  test.each([
    ['no such day', meeting({ date: '2026-02-30' }), ['notADay /meetings/0/date']],
    ['29 February of no leap year', meeting({ date: '2100-02-29' }), ['notADay /meetings/0/date']],
    ['29 February of a leap year', meeting({ date: '2000-02-29' }), []],
    ['a date of another form', meeting({ date: '17/03/2026' }), ['notADay /meetings/0/date']],
    ['no such time', meeting({ start: '24:00' }), ['notATime /meetings/0/start']],
    ['ends before it starts', meeting({ start: '19:00', end: '18:59' }), ['backwards /meetings/0/end']],
    ['ends as it starts', meeting({ start: '19:00', end: '19:00' }), ['backwards /meetings/0/end']],
    ['ends a minute later', meeting({ start: '19:00', end: '19:01' }), []],
    [
      'a person twice by name',
      meeting({ attendees: [{ name: 'Aroha' }, { name: 'aroha' }] }),
      ['duplicateAttendee /meetings/0/attendees/1'],
    ],
    [
      'a person twice by number',
      meeting({
        attendees: [
          { name: 'A', registrationNumber: '1' },
          { name: 'B', registrationNumber: '1' },
        ],
      }),
      ['duplicateAttendee /meetings/0/attendees/1'],
    ],
    [
      'namesakes with their own numbers',
      meeting({
        attendees: [
          { name: 'A', registrationNumber: '1' },
          { name: 'A', registrationNumber: '2' },
        ],
      }),
      [],
    ],
    ['an unknown field', meeting({ minutes: 'x' }), ['unknownField /meetings/0/minutes']],
    ['a field of another kind', meeting({ summary: 7 }), ['wrongType /meetings/0/summary']],
    ['null for unknown', meeting({ summary: null }), ['wrongType /meetings/0/summary']],
    ['empty for unknown', meeting({ summary: '' }), ['notWithinLimits /meetings/0/summary']],
    [
      'nothing but spaces',
      meeting({ attendees: [{ name: ' ' }] }),
      ['notWithinLimits /meetings/0/attendees/0/name'],
    ],
    [
      'one person, with a space',
      meeting({ attendees: [{ name: 'A' }, { name: ' a ' }] }),
      ['duplicateAttendee /meetings/0/attendees/1'],
    ],
    ['undefined for unknown', meeting({ venue: undefined }), ['wrongType /meetings/0/venue']],
    ['not a number', meeting({ scan: { findings: Number.NaN } }), ['wrongType /meetings/0/scan/findings']],
    ['a time zone', meeting({ timeZone: 'Pacific/Auckland' }), []],
    ['no time zone', meeting({ timeZone: 'Mars/X' }), ['notOneOf /meetings/0/timeZone']],
    [
      'practice that ends before it begins',
      { practitioner: { id: 'p', practisingFrom: '2026-01-01', practisingTo: '2025-12-31' }, meetings: [] },
      ['backwards /practitioner/practisingTo'],
    ],
    ['no meetings', {}, ['missing ']],
    ['a value that is not of the list', meeting({ modality: 'phone' }), ['notOneOf /meetings/0/modality']],
    ['an id used twice', { meetings: [{ id: 'm' }, { id: 'm' }] }, ['duplicateId /meetings/1/id']],
    ['no object at all', 'x', ['wrongType ']],
  ])('%s', (_, input, issues) => {
    expect(codes(input)).toEqual(issues);
  });

  test.each([
    [
      'overlap',
      [{ from: '2025-01-01', to: '2025-06-30' }, { from: '2025-06-30' }],
      ['overlap /groups/0/memberships/1'],
    ],
    ['follow each other', [{ from: '2025-01-01', to: '2025-06-30' }, { from: '2025-07-01' }], []],
    [
      'overlap, given in another order',
      [{ from: '2025-07-01' }, { from: '2025-01-01' }],
      ['overlap /groups/0/memberships/0'],
    ],
    [
      'one within a long one',
      [{ from: '2024-01-01' }, { from: '2025-01-01', to: '2025-01-02' }, { from: '2025-03-01' }],
      ['overlap /groups/0/memberships/1', 'overlap /groups/0/memberships/2'],
    ],
    [
      'end before they begin',
      [{ from: '2025-01-02', to: '2025-01-01' }],
      ['backwards /groups/0/memberships/0/to'],
    ],
  ])('memberships that %s', (_, terms, issues) => {
    const memberships = terms.map((term) => ({ practitioner: 'p', ...term }));
    expect(codes({ groups: [{ id: 'g', memberships }], meetings: [] })).toEqual(issues);
  });

  test('keys that would reach a prototype are unknown fields', () => {
    const input: unknown = JSON.parse(
      '{"meetings":[],"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    );
    expect(codes(input)).toEqual(['unknownField /__proto__', 'unknownField /constructor']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    const arranged = '{"id":"g","roleArrangements":{"__proto__":"standing","timekeeper":"rotating"}}';
    expect(parseJson(arranged, parseGroup)).toMatchObject({
      issues: [{ at: '/roleArrangements/__proto__', code: 'unknownField' }],
    });
    const nested = '{"groups":[{"id":"g","charter":{"__proto__":1}}],"meetings":[{"id":5}]}';
    const parsed = parseJson(nested, parsePortfolio);
    expect(parsed.ok ? [] : parsed.issues.map(({ at, code }) => `${code} ${at}`)).toEqual([
      'unknownField /groups/0/charter/__proto__',
      'wrongType /meetings/0/id',
    ]);
  });

  test('10,000 attendees are one clear issue', () => {
    const attendees = Array.from({ length: 10_000 }, (_, at) => ({ name: `P ${at}` }));
    expect(codes(meeting({ attendees }))).toEqual(['notWithinLimits /meetings/0/attendees']);
  });

  test('50 MB of JSON, deep nesting and cycles are one clear issue', () => {
    const large = JSON.stringify({ meetings: [], filler: 'x'.repeat(50_000_000) });
    const parsed = parseJson(large, parsePortfolio);
    expect(parsed.ok ? [] : parsed.issues.map(({ code }) => code)).toEqual(['tooLarge']);
    const many = { meetings: Array.from({ length: 600_000 }, () => 0) };
    expect(codes(many)).toEqual(['tooLarge ']);
    let deep: unknown = {};
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(codes({ meetings: deep })).toEqual(['tooLarge ']);
    const cycle: Record<string, unknown> = {};
    cycle['meetings'] = [cycle];
    expect(codes(cycle)).toEqual(['tooLarge ']);
  });

  test('text that is not JSON is an issue', () => {
    const parsed = parseJson('{"meetings":', parsePortfolio);
    expect(parsed.ok ? [] : parsed.issues).toMatchObject([{ at: '', code: 'notJson' }]);
  });

  test('whatever comes in, every issue is at a place that exists and repeats no text of the input', () => {
    const secret = 'Winifred';
    const leaf = fc.oneof(fc.constant(secret), fc.integer(), fc.constant(null), fc.boolean());
    const anything = fc.oneof(
      fc.object({ maxDepth: 4, values: [leaf] }),
      fc.record({
        meetings: fc.array(
          fc.dictionary(fc.constantFrom('id', 'date', 'start', 'attendees', 'modality'), leaf),
        ),
      }),
    );
    fc.assert(
      fc.property(anything, (input) => {
        const parsed = parsePortfolio(input);
        if (parsed.ok) return;
        for (const { at, message } of parsed.issues) {
          expect(resolves(input, at)).toBe(true);
          expect(message).not.toContain(secret);
        }
      }),
    );
  });

  test('what the arbitraries make is accepted and comes back as it was', () => {
    fc.assert(
      fc.property(portfolio(), (value) => {
        expect(parsePortfolio(value)).toEqual({ ok: true, value });
      }),
      { numRuns: 50 },
    );
    fc.assert(
      fc.property(peerGroup(), (value) => {
        expect(parseGroup(value)).toEqual({ ok: true, value });
      }),
    );
    fc.assert(
      fc.property(meetingRecord(), (value) => {
        expect(parseJson(JSON.stringify(value), parseRecord)).toEqual({ ok: true, value });
      }),
    );
  });
});

test('what was left undefined is told apart from what is missing', () => {
  const parsed = parseRecord({ id: 'm', venue: undefined });
  expect(parsed.ok ? '' : parsed.issues[0]?.message).toBe(
    'Given was undefined. Leave the field out where nothing was recorded.',
  );
});

test('what is wrong with a value is said once, in its own words', () => {
  const messages = (input: unknown): readonly string[] => {
    const parsed = parseRecord(input);
    return parsed.ok ? [] : parsed.issues.map(({ at, message }) => `${at}: ${message}`);
  };
  expect(messages({ id: '' })).toEqual(['/id: Expected at least 1 character.']);
  expect(messages({ id: ' ' })).toEqual(['/id: Expected a text that is not of spaces alone.']);
  expect(messages({ id: 'm', breakMinutes: Infinity })).toEqual([
    '/breakMinutes: Expected a number; given was a number too large to be told.',
  ]);
  expect(messages({ id: 'm', breakMinutes: 5n, venue: () => 1, signed: Symbol('x') })).toEqual([
    '/venue: Expected a text; given was a function.',
    '/breakMinutes: Expected a number; given was a bigint.',
    '/signed: Expected true or false; given was a symbol.',
  ]);
  expect(messages(undefined)).toEqual([': Expected an object; given was nothing.']);
});

test('sums of what other activities earned stay numbers', () => {
  const one = { date: '2025-05-01', unit: 'hours', kind: 'education' };
  const given = (amount: number) => ({ meetings: [], activities: [{ ...one, amount }] });
  expect(codes(given(100_000))).toEqual([]);
  expect(codes(given(1e308))).toEqual(['notWithinLimits /activities/0/amount']);
  expect(codes(given(-1))).toEqual(['notWithinLimits /activities/0/amount']);
});

test('a byte order mark is no part of JSON', () => {
  expect(parseJson('\uFEFF{"meetings":[]}', parsePortfolio).ok).toBe(true);
});

describe('parseMeeting', () => {
  test('knows the facts of a meeting, not its record', () => {
    expect(parseMeeting({ id: 'm', venue: 'Room 1' }).ok).toBe(true);
    expect(parseMeeting({ id: 'm', summary: 'Talk.' }).ok).toBe(false);
  });
});
