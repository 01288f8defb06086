/** Other people's readers: each must open our files without a complaint and find in them what we put there. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { embedded } from '../src/format/embedded.ts';
import { has, run } from './tools.ts';
import type { Step } from './tools.ts';

type Look = (file: string) => readonly string[];

const readers: readonly { readonly name: string; readonly program: string; readonly look: Look }[] = [
  {
    name: 'qpdf: no errors, no warnings',
    program: 'qpdf',
    look: (file) => {
      const { isContent, text } = run('qpdf', ['--check', file]);
      return isContent && !/WARNING|ERROR/.test(text) ? [] : [text.trim()];
    },
  },
  {
    name: 'poppler: every font embedded, subset and mapped to Unicode',
    program: 'pdffonts',
    look: (file) => {
      const { text } = run('pdffonts', [file]);
      const fonts = text
        .split('\n')
        .slice(2)
        .filter((line) => line.trim() !== '');
      return fonts.filter((line) => !/ yes yes yes /.test(line)).map((line) => `font ${line}`);
    },
  },
  {
    name: 'poppler: tagged, and the text can be taken out',
    program: 'pdfinfo',
    look: (file) => {
      const { text } = run('pdfinfo', [file]);
      const words = run('pdftotext', [file, '-']).text.trim().length;
      return [...(/Tagged:\s+yes/.test(text) ? [] : ['not tagged']), ...(words > 0 ? [] : ['no text'])];
    },
  },
  {
    name: 'poppler: the embedded file comes out to the byte',
    program: 'pdfdetach',
    look: (file) => {
      const { text } = run('pdfdetach', ['-list', file]);
      if (!text.includes(embedded.fileName)) return [];
      run('pdfdetach', ['-savefile', embedded.fileName, '-o', `${file}.json`, file]);
      const shown = run('qpdf', [`--show-attachment=${embedded.fileName}`, file]).text;
      return readFileSync(`${file}.json`, 'utf8') === shown ? [] : ['two readers give two files'];
    },
  },
  {
    name: 'MuPDF: draws every page without a complaint',
    program: 'mutool',
    look: (file) => {
      const { isContent, text } = run('mutool', [
        'draw',
        '-q',
        '-r',
        '20',
        '-o',
        '/dev/null',
        '-F',
        'pgm',
        file,
      ]);
      const said = text
        .split('\n')
        .filter((line) => line !== '' && !line.includes('ICC support is not available'));
      return isContent && said.length === 0 ? [] : said;
    },
  },
];

/** What each reader says of the files. */
export function readBy(files: readonly string[]): readonly Step[] {
  return readers.map(({ name, program, look }): Step => {
    if (!has(program)) return { name, skipped: `${program} is not on this machine` };
    const problems = files.flatMap((file) => look(file).map((problem) => `${basename(file)}: ${problem}`));
    return { name, checked: files.length, problems };
  });
}
