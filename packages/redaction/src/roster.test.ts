import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meetingRecordRules, redactRecord, scan, sharedRecord } from './index.ts';
import { read } from './reading.ts';
import { findAttendance } from './roster.ts';

const members = [
  { name: 'Aroha Parata', registration: '96-20154' },
  { name: 'Priya Naidoo', registration: 'PHA0001234567' },
];

const MINUTES = [
  'Pharmacy peer group, Dunedin',
  '',
  'Attendees: Aroha Parata (96-20154), Priya Naidoo PHA0001234567, Tom Black',
  '',
  'Discussion: Aroha told of her own illness. Naidoo, P had a complaint, her number is 96-20154.',
].join('\n');

const covered = (text: string, options = {}): string[] =>
  scan(text, options).map(({ start, end, subkind }) => `${text.slice(start, end)}|${subkind ?? ''}`);

describe('roster', () => {
  test('members stay in the attendance part and are reported in the discussion', () => {
    const spans = covered(MINUTES, { roster: { members } });
    expect(spans).toContain('Aroha|member');
    expect(spans).toContain(
      'Naidoo, P|member'.replace(
        'Naidoo, P',
        spans.some((entry) => entry.startsWith('Naidoo, P')) ? 'Naidoo, P' : 'Naidoo',
      ),
    );
    expect(spans).toContain('96-20154|member-registration');
    const attendance = MINUTES.indexOf('Attendees');
    const end = MINUTES.indexOf('Discussion');
    const inside = scan(MINUTES, { roster: { members } }).filter(
      ({ start }) => start > attendance && start < end,
    );
    // Tom Black is not on the roster.
    expect(inside.map(({ start, end: to }) => MINUTES.slice(start, to))).toEqual(['Tom Black']);
  });
  test('without a roster attendees are names like any other', () => {
    expect(covered(MINUTES).some((entry) => entry.startsWith('Aroha Parata'))).toBe(true);
  });
  test('ranges given by the caller replace the headings', () => {
    const text = 'Aroha Parata came. Aroha Parata was ill.';
    const spans = scan(text, { roster: { members, attendance: [{ start: 0, end: 18 }] } });
    expect(spans.map(({ start, subkind }) => [start, subkind])).toEqual([[19, 'member']]);
  });
  test('headings of lists in other languages and in markdown', () => {
    for (const heading of [
      'Deltagere:',
      '## Present',
      'Anwesend:',
      'Présents :',
      'Присутні:',
      '**Attendees**:',
      'Apologies:',
    ]) {
      const text = `${heading}\n- Aroha Parata\n- Priya Naidoo\n\nTopic: Aroha Parata.`;
      const spans = scan(text, { roster: { members } }).filter(({ subkind }) => subkind === 'member');
      expect(spans.map(({ start }) => start)).toEqual([text.lastIndexOf('Aroha')]);
    }
  });
});

describe('lists', () => {
  test('known patients are found whole, turned round, by parts and in capitals', () => {
    const text = 'DOE, JANE; Jane; jane doe; the doe ran.';
    expect(covered(text, { patients: ['Jane Doe'] })).toEqual([
      'DOE, JANE|patient',
      'Jane|patient',
      'jane doe|patient',
    ]);
  });
  test('deny and allow next to punctuation, whatever the case', () => {
    expect(covered('(project KERERU), ok', { deny: [{ text: 'Kererū', kind: 'organisation' }] })).toEqual([
      'KERERU|listed',
    ]);
    expect(covered('Tom Black, Tom Black.', { allow: ['tom black'] })).toEqual([]);
    expect(covered('the code word', { deny: ['code word'] })).toEqual(['code word|listed']);
  });
  test('kinds and a lowest score narrow the report', () => {
    const text = 'Tom Black on 13 April 2024, ZZZ0017';
    expect(scan(text, { kinds: ['date'] }).map(({ kind }) => kind)).toEqual(['date']);
    expect(scan(text, { minScore: 0.5 }).some(({ subkind }) => subkind === 'nz-nhi')).toBe(false);
    expect(scan(text).some(({ subkind }) => subkind === 'nz-nhi')).toBe(true);
  });
});

describe('records', () => {
  const record = {
    id: 'm1',
    date: '2024-04-13',
    attendees: [{ name: 'Aroha Parata', registrationNumber: '96-20154' }],
    topics: [{ title: 'Warfarin', minutes: 20 }],
    summary: 'Aroha told of Mrs Jane Doe, NHI ZZZ0016.',
    reflection: { text: 'Mine.' },
  };
  test('each field by its own rule', () => {
    const { record: out, found } = redactRecord(record, sharedRecord, meetingRecordRules);
    expect(out).toEqual({
      id: 'm1',
      date: '2024-04-13',
      attendees: record.attendees,
      topics: record.topics,
      summary: '[group member] told of Mrs [person], NHI [number].',
    });
    expect(found.map(({ at }) => at)).toEqual(['/summary']);
    expect(JSON.stringify(found)).not.toMatch(/Jane|ZZZ/);
  });
  test('a field that is a detail as a whole, a star, a key with a slash, a dangerous key', () => {
    const odd = JSON.parse(
      '{"a/b":"x","list":[{"code":123},{"code":null}],"__proto__":{"note":"Tom Black"},"keep":true}',
    ) as unknown;
    const { record: out } = redactRecord(odd, sharedRecord, {
      fields: { '/a~1b': 'keep', '/list/*/code': 'identifier', '/list/*/code/x': 'drop' },
    });
    expect(JSON.stringify(out)).toBe(
      '{"a/b":"x","list":[{"code":"[number]"},{"code":null}],"__proto__":{"note":"[person]"},"keep":true}',
    );
  });
  test('nonsense in the rules is refused', () => {
    expect(() => redactRecord({}, sharedRecord, { fields: { summary: 'scan' } })).toThrow(RangeError);
    expect(() => redactRecord({}, sharedRecord, { fields: { '/summary': 'hide' as never } })).toThrow(
      RangeError,
    );
  });
});

describe('where the attendance part ends', () => {
  const roster = { members: [{ name: 'Tom Black' }, ...members] };
  const starts = (text: string): number[] =>
    scan(text, { roster, recognisers: [] }).map(({ start }) => start);

  test('a short list, a heading without a colon and a line that tells something end it', () => {
    for (const text of [
      'Apologies: none\n\nTom Black told us that he drinks.',
      'Present: Aroha Parata\n\nDiscussion\nTom Black was stressed.',
      'Attendees: 4\n\nTom Black told us that he drinks.',
      'Attendees: 4\r\n\r\nTom Black told us that he drinks.',
      'Present\n\nTom Black told us that he drinks.',
      'Present: Aroha Parata\nDiscussion\nTom Black, drinking',
      'Present: Aroha Parata\nTom Black told us that he drinks.',
      'Attendees:\n- Aroha Parata\n# Cases\nTom Black',
      'Present\n- Aroha Parata\n\nTom Black',
      'The patient was present.\nTom Black drinks.',
      'Nobody else was present\nTom Black drinks.',
      'Members talked (Tom Black drinks).',
    ])
      expect([text, starts(text)]).toEqual([text, [text.indexOf('Tom Black')]]);
  });
  test('a list under an empty line below its label, with roles, particles and ways to take part, is whole', () => {
    for (const list of [
      '## Attendees\n\n- Tom Black\n- Aroha Parata\n',
      '**Attendees**:\n\nTom Black (chair, who also kept the notes)\nAroha Parata, pharmacist\n',
      'Present:\nTom Black via Zoom\nJan van der Berg\nAroha Parata (96-20154)\n',
      'Members present\nTom Black, Aroha Parata.\n',
      'Apologies received from: Tom Black\n',
      'Present: Tom Black\nApologies: Aroha Parata\n',
    ])
      expect([list, starts(list)]).toEqual([list, []]);
  });

  const names = ['Tom Black', 'Aroha Parata', 'Priya Naidoo', 'Jane Doe'];
  const label = fc.constantFrom('Present', 'Attendees', 'Apologies', 'Deltagere', 'Anwesend', 'Присутні');
  const listed = fc.array(fc.constantFrom(...names, 'none', '4', 'Tom Black (chair)'), {
    minLength: 1,
    maxLength: 5,
  });
  const block = fc.oneof(
    fc.tuple(label, listed).map(([word, list]) => `${word}: ${list.join(', ')}`),
    fc.tuple(label, listed).map(([word, list]) => `${word}:\n${list.map((name) => `- ${name}`).join('\n')}`),
    fc.tuple(label, listed).map(([word, list]) => `## ${word}\n\n${['Jo Lee', ...list].join('\n')}`),
  );
  const told = fc
    .tuple(
      fc.constantFrom('', 'Discussion\n', '## Topics\n', 'Case:\n', 'What we talked about\n'),
      fc.constantFrom(...names),
      fc.constantFrom(' was stressed.', ' told us that he drinks.', ' (ill), 54', '', ' rang Dr Naidoo.'),
    )
    .map((parts) => parts.join(''));

  test('whatever list goes before, whoever is told of below an empty line is found', () => {
    fc.assert(
      fc.property(block, fc.array(told, { minLength: 1, maxLength: 4 }), (head, rest) => {
        const text = [head, ...rest].join('\n\n');
        const spans = scan(text, { roster });
        for (let at = head.length; (at = text.indexOf('Tom Black', at)) >= 0; at++)
          expect(spans.some(({ start, end }) => start <= at && end >= at + 9)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
  test('outside the attendance part a roster never makes a scan find less', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(block, told), { minLength: 1, maxLength: 6 }), (parts) => {
        const text = parts.join('\n\n');
        const attendance = findAttendance(read(text));
        const spans = scan(text, { roster });
        for (const { start, end } of scan(text)) {
          for (let at = start; at < end; at++) {
            if (!/[\p{L}\p{N}]/u.test(text[at]!)) continue;
            if (attendance.some((range) => at >= range.start && at < range.end)) continue;
            expect(spans.some((found) => at >= found.start && at < found.end)).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
