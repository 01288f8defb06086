import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv, roster } from './index.ts';
import type { CsvSource } from './index.ts';

const read = async (source: CsvSource): Promise<readonly string[]> => {
  const rows: string[] = [];
  for await (const row of readCsv(source, roster))
    rows.push(
      row.ok
        ? `${row.line} ${row.value.name}/${row.value.registrationNumber ?? ''}`
        : row.issues.map(({ line, column, code }) => `${code} ${line}:${column}`).join(' '),
    );
  return rows;
};

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe('a quotation mark that is not closed costs its own line only', () => {
  const after = ['3 Aroha/104417', '4 Priya Nair/109356', '5 Hemi/1'];
  test.each([
    [
      'closed lines later, in the middle of a cell',
      '"Tom Black,101205\nAroha,104417\n"Priya Nair",109356\nHemi,1\n',
    ],
    ['never closed', '"Tom Black,101205\nAroha,104417\nPriya Nair,109356\nHemi,1\n'],
    ['with CRLF', '"Tom Black,101205\r\nAroha,104417\r\nPriya Nair,109356\r\nHemi,1\r\n'],
    ['with CR', '"Tom Black,101205\rAroha,104417\rPriya Nair,109356\rHemi,1\r'],
  ])('%s', async (_, rows) => {
    expect(await read(`Name,Reg no\n${rows}`)).toEqual(['openQuote 2:1', ...after]);
  });

  test('in the last column, and on the last line', async () => {
    expect(await read('Name,Reg no\nTom,"1\nAroha,2\n')).toEqual(['openQuote 2:2', '3 Aroha/2']);
    expect(await read('Name,Reg no\nAroha,2\n"Tom,1')).toEqual(['2 Aroha/2', 'openQuote 3:1']);
  });

  test('also several times, and beside cells with real line breaks', async () => {
    expect(await read('Name,Reg no\n"A,1\n"B\nC" ,2\nD,3\n"E,4\n"F,5\nG,6\n')).toEqual([
      'openQuote 2:1',
      '3 B\nC/2',
      '5 D/3',
      'openQuote 6:1',
      'openQuote 7:1',
      '8 G/6',
    ]);
  });

  test('wherever the pieces of a file end', async () => {
    const text =
      'Name,Reg no\r\n"Tom Black,101205\r\nĀroha,104417\r\n"Priya Nair",109356\r\n"Hemi\r\nP",1\r\n"X,2';
    const whole = await read(text);
    expect(whole).toEqual([
      'openQuote 2:1',
      '3 Āroha/104417',
      '4 Priya Nair/109356',
      '5 Hemi\r\nP/1',
      'openQuote 7:1',
    ]);
    const bytes = new TextEncoder().encode(text);
    for (let size = 1; size < bytes.length; size += 1)
      expect(await read(inPieces(bytes, size))).toEqual(whole);
  });

  test('whatever rows stand around it', async () => {
    const name = fc.stringMatching(/^[A-Za-zāē][A-Za-zāē ]{0,8}$/).map((one) => `N${one.trim()}`);
    await fc.assert(
      fc.asyncProperty(
        fc.array(name, { maxLength: 6 }),
        fc.array(name, { maxLength: 6 }),
        async (before, behind) => {
          const rows = [...before, '"open', ...behind];
          const expected = rows.map((one, at) =>
            one === '"open' ? `openQuote ${at + 2}:1` : `${at + 2} ${one}/7`,
          );
          expect(await read(`Name,Reg no\n${rows.map((one) => `${one},7\n`).join('')}`)).toEqual(expected);
        },
      ),
    );
  });

  test('in a file made to be read again and again, in bounded time', async () => {
    const started = process.cpuUsage();
    const rows = await read(`Name,Reg no\n${'x",,"z\n'.repeat(300_000)}`);
    expect(rows.at(-1)).toMatch(/^rowTooLong /);
    const { user } = process.cpuUsage(started);
    expect(user / 1e6).toBeLessThan(10);
  }, 30_000);
});

describe('cells and columns', () => {
  test('a cell beyond the headings is told, an empty one is none', async () => {
    expect(await read('Name\nBlack, Tom\nAroha\nMere,,\n')).toEqual(['extraCell 2:2', '3 Aroha/', '4 Mere/']);
  });

  test('of two columns that hold the same, the surest heading is read and the other told', async () => {
    expect(await read('Number,Name,Registration number\n1,Aroha,104417')).toEqual([
      'repeatedColumn 1:1',
      '2 Aroha/104417',
    ]);
    expect(await read('Name,Name\nAroha,Mere')).toEqual(['repeatedColumn 1:2', '2 Aroha/']);
  });

  test.each([';', '\t', '|', ','])("Excel's first line names the separator %j", async (separator) => {
    const text = `sep=${separator}\r\nName${separator}Reg no\r\nAroha${separator}104417\r\n"Mere,1`;
    expect(await read(text)).toEqual(['3 Aroha/104417', 'openQuote 4:1']);
    expect(await read(`\uFEFF${text}`)).toEqual(['3 Aroha/104417', 'openQuote 4:1']);
  });
});

describe('bytes', () => {
  const latin = (text: string): Uint8Array =>
    Uint8Array.from(text, (one) => (one === '’' ? 0x92 : one.charCodeAt(0)));

  test('that are no UTF-8 are read as Windows-1252, and it is said where', async () => {
    const bytes = latin('Name;Reg no\nAroha;1\nMüller;2\nO’Brien;3\nÅse');
    const rows = ['2 Aroha/1', '3 Müller/2', '4 O’Brien/3', '5 Åse/'];
    expect(await read(bytes)).toEqual(['assumedEncoding 3:1', ...rows]);
    for (let size = 1; size < bytes.length; size += 1)
      expect((await read(inPieces(bytes, size))).toSorted()).toEqual(
        [...rows, 'assumedEncoding 3:1'].toSorted(),
      );
  });

  test('that end in the middle of a letter are Windows-1252 too', async () => {
    expect(await read(latin('Name\nJosé'))).toEqual(['assumedEncoding 2:1', '2 José/']);
  });

  test('of which most are UTF-8 are UTF-8 with damage', async () => {
    const bytes = new TextEncoder().encode('Name\nHēmi\nĀroha\nTom\nMüller\n');
    bytes[bytes.indexOf(0x54)] = 0xff;
    expect(await read(bytes)).toEqual(['badEncoding 4:1', '2 Hēmi/', '3 Āroha/', '4 \uFFFDom/', '5 Müller/']);
    expect(await read(Uint8Array.of(0xef, 0xbb, 0xbf, ...latin('Name\nMüller')))).toEqual([
      'badEncoding 2:1',
      '2 M\uFFFDller/',
    ]);
  });
});
