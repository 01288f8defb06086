import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { UsageError } from './failure.ts';
import { registerFrom, rosterFrom } from './members.ts';

let folder: string;
const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'members-'));
});
afterEach(() => void told.mockClear());
afterAll(async () => {
  told.mockRestore();
  await rm(folder, { recursive: true });
});

const file = async (content: string | Uint8Array): Promise<string> => {
  const path = join(folder, 'people.csv');
  await writeFile(path, content);
  return path;
};

const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le');

describe('a roster', () => {
  test.each([
    ['names with commas in them', 'Name,Registration number\n"Paraone, Hēmi",108822\nMere,\n'],
    ['columns the other way round', 'Reg no;Town;Full name\r\n108822;Ōtara;Paraone, Hēmi\r\n;;Mere\r\n'],
    ['UTF-16 from a spreadsheet', utf16('Name\tNumber\r\nParaone, Hēmi\t108822\r\nMere\t\r\n')],
  ])('is read with %s', async (_, content) => {
    expect(await rosterFrom(await file(content))).toEqual([
      { name: 'Paraone, Hēmi', registrationNumber: '108822' },
      { name: 'Mere' },
    ]);
    expect(told).not.toHaveBeenCalled();
  });

  test('tells of a row without a name by line and column, keeps the others, and repeats nobody', async () => {
    const rows = Array.from({ length: 7 }, (_, at) => `,10441${at}`).join('\n');
    expect(await rosterFrom(await file(`Name,Number\n${rows}\nMere,1\n`))).toEqual([
      { name: 'Mere', registrationNumber: '1' },
    ]);
    const lines = told.mock.calls.map(([line]) => String(line));
    expect(lines).toHaveLength(6);
    expect(lines[0]).toMatch(/people\.csv:2:1: .* passed over/);
    expect(lines[5]).toMatch(/2 more rows/);
    expect(lines.join('')).not.toContain('10441');
  });

  test('without headings, or not there, is a mistake in how the command was called', async () => {
    await expect(rosterFrom(await file('Hēmi,108822\n'))).rejects.toThrow(UsageError);
    await expect(rosterFrom(await file('Hēmi,108822\n'))).rejects.toThrow(/no heading row/);
    const open = `Name\n"${'x'.repeat(1_100_000)}`;
    await expect(rosterFrom(await file(open))).rejects.toThrow(/quotation mark/);
    await expect(rosterFrom(join(folder, 'none.csv'))).rejects.toThrow(/cannot be read/);
  });
});

test('a doubt about the file itself costs no row, and is told first', async () => {
  const bytes = Buffer.from('Name,Name,Number\nBlack, Tom,1,2\nM\u00FCller,,7\n"Open,3\nMere,,8\n', 'latin1');
  expect(await rosterFrom(await file(bytes))).toEqual([
    { name: 'Müller', registrationNumber: '7' },
    { name: 'Mere', registrationNumber: '8' },
  ]);
  const lines = told.mock.calls.map(([line]) => String(line));
  expect(lines).toHaveLength(4);
  expect(lines[1]).toMatch(/:1:2: Name stands in column 1 already; .*passed over\.\n$/);
  expect(lines[0]).toMatch(/:3:1: .*Windows-1252/);
  expect(lines[2]).toMatch(/:2:4: .*more cells.* The row is passed over/);
  expect(lines[3]).toMatch(/:4:1: .*not closed\. The row is passed over/);
});

test('a register has numbers, and names where known', async () => {
  const content = 'number,name\n104417,"Tūhoe-Ward, Mereana"\n108822,\n,Nobody\n';
  const { numbers } = await registerFrom(await file(content));
  expect([...numbers!]).toEqual([
    ['104417', 'Tūhoe-Ward, Mereana'],
    ['108822', undefined],
  ]);
  expect(told.mock.calls.map(([line]) => String(line)).join('')).toMatch(/:4:1: /);
});
