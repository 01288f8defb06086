import { describe, expect, test } from 'vitest';
import { meetingRecordRules, redactRecord, scan, sharedRecord } from './index.ts';

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
