import { describe, expect, test } from 'vitest';
import { iechoAttendance, moodleSessions, readCsv, riverLog, withHeadings, writeCsv } from './index.ts';
import type { CsvResult, Profile } from './index.ts';

const read = async <F extends string>(
  text: string,
  profile: Profile<F>,
): Promise<readonly CsvResult<F>[]> => {
  const rows: CsvResult<F>[] = [];
  for await (const row of readCsv(text, profile)) rows.push(row);
  return rows;
};

test('River gets the columns and the days that its sites ask for', async () => {
  const entry = {
    member: '104417',
    title: 'Peer group',
    from: '2026-03-17',
    to: '2026-03-17',
    value: 1.5,
    unit: 'Points',
    category: 'Peer review',
    tags: 'Structured',
    status: 'live',
  };
  const text = [...writeCsv([entry], riverLog, { byteOrderMark: false })].join('');
  expect(text).toBe(
    'RiverUserNameOrMembershipNo,Title,Date Start,Date End,CPD Value,CPD Value type,Category,Tags,Status\r\n' +
      '104417,Peer group,17/03/2026,17/03/2026,1.5,Points,Peer review,Structured,live\r\n',
  );
  expect(await read(text, riverLog)).toEqual([{ ok: true, line: 2, value: entry }]);
});

test('Moodle gets sessions in its order, by its own names or those that it shows', async () => {
  const session = { groups: 'A;B', date: '2026-03-17', start: '18:00', end: '19:30' };
  const text = [...writeCsv([session], moodleSessions, { byteOrderMark: false })].join('');
  expect(text).toBe('groups,sessiondate,from,to,description\r\nA;B,2026-03-17,18:00,19:30,\r\n');
  const shown = 'Groups,Session date,From,To,Description\nA;B,2026-03-17,18:00,19:30,';
  expect(await read(shown, moodleSessions)).toEqual([{ ok: true, line: 2, value: session }]);
});

describe('an export of iECHO', () => {
  const text = 'First Name,Last Name,ECHO session,Held on,Adjusted\nAroha,Parata,Diabetes 3,17/03/2026,No\n';

  test('says what is missing as long as a heading is a guess', async () => {
    expect(await read(text, iechoAttendance)).toMatchObject([
      {
        ok: false,
        issues: [{ code: 'missingColumn', message: expect.stringContaining('Session Name') }, {}, {}],
      },
    ]);
  });

  test('is read by the headings of the file', async () => {
    const mine = withHeadings(iechoAttendance, { session: 'ECHO session', date: 'Held on' });
    expect(await read(text, mine)).toEqual([
      {
        ok: true,
        line: 2,
        value: {
          givenName: 'Aroha',
          familyName: 'Parata',
          session: 'Diabetes 3',
          date: '2026-03-17',
          adjusted: 'No',
        },
      },
    ]);
    expect(mine.columns.filter(({ guess }) => guess).map(({ field }) => field)).toEqual([
      'minutesPresent',
      'present',
    ]);
    expect(() => withHeadings(iechoAttendance, { shoeSize: 'x' } as object)).toThrow(/no field/);
  });
});
