/** Opens our Word files in LibreOffice, saves them there, and reads them back. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { sharedPart } from '@peer-groups/core';
import { readRecord } from '../src/read-record.ts';
import { writeWord } from '../src/word.ts';
import { plainRecord, record } from './samples.ts';
import { has, run } from './tools.ts';
import type { Step } from './tools.ts';

/** Each part of a Word file must be well-formed XML, and the record must survive an editor that knows nothing of us. */
export async function wordOpens(folder: string): Promise<Step> {
  const name = 'LibreOffice: a Word file opened and saved gives back the same record';
  if (!has('soffice')) return { name, skipped: 'soffice is not on this machine' };
  const problems: string[] = [];
  const records = { full: sharedPart(record), plain: plainRecord };
  for (const [which, given] of Object.entries(records)) {
    const [source, saved] = [join(folder, `${which}.docx`), join(folder, 'saved')];
    writeFileSync(source, writeWord(given));
    const said = run('soffice', ['--headless', '--convert-to', 'docx', '--outdir', saved, source]);
    const read = await readRecord(readFileSync(join(saved, `${which}.docx`)));
    if (!read.ok) problems.push(`${which}: ${said.text} ${JSON.stringify(read.issues)}`);
    else if (!isDeepStrictEqual(read.value, given)) problems.push(`${which}: the record is not the same`);
  }
  return { name, checked: Object.keys(records).length, problems };
}
