/** The notes in `steer/`, written by hand to steer by; never trained on. */
import { readFileSync } from 'node:fs';
import { ORGANISATION, PERSON, PLACE } from './sample.ts';
import type { GoldSpan, Sample } from './sample.ts';

const KINDS: Readonly<Record<string, number>> = { P: PERSON, L: PLACE, O: ORGANISATION };

/** Titles inside the marks tell nothing by themselves. */
const TITLE =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|DR|Prof|Baby|Bishop|Пан|пан|паном|fru|overlæge|dr|Dra|M|Hr|Frau|dhr|Mevrouw|mevrouw|Mme|Herr|Herrn|Doña)\.? )+/u;

const parse = (line: string, language: string, source: string): Sample => {
  let text = '';
  const spans: GoldSpan[] = [];
  for (const piece of line.replaceAll('⏎', '\n').split(/(<[PLO]>.*?<\/[PLO]>)/)) {
    const marked = /^<([PLO])>(.*)<\/[PLO]>$/.exec(piece);
    if (marked === null) {
      text += piece;
      continue;
    }
    const [, kind = '', whole = ''] = marked;
    const title = kind === 'P' ? (TITLE.exec(whole)?.[0] ?? '') : '';
    const name = whole.slice(title.length);
    const start = text.length + title.length;
    spans.push({ start, end: start + name.replace(/'s?$/, '').length, kind: KINDS[kind] as number });
    text += whole;
  }
  return { text, spans, language, source, weight: 1 };
};

const lines = (file: string): string[] =>
  readFileSync(new URL(`./steer/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

const marked = (file: string): { isClean: boolean; sample: Sample }[] =>
  lines(file).map((line) => {
    const [head = '', ...rest] = line.split(': ');
    return { isClean: head.endsWith('-'), sample: parse(rest.join(': '), head.slice(0, 2), 'hand-written') };
  });

/** Rows: English notes, other languages' notes, and both without names; the later sets by language. */
export const handWritten = (): Record<string, Sample[]> => {
  const other = marked('notes-other.txt');
  const more: Record<string, Sample[]> = {};
  for (const [set, file] of [
    ['second', 'notes-more.txt'],
    ['third', 'notes-third.txt'],
    ['fourth', 'notes-fourth.txt'],
  ] as const) {
    for (const { isClean, sample } of marked(file))
      (more[`${set} set${isClean ? ' without names' : ''}, ${sample.language}`] ??= []).push(sample);
  }
  return {
    'hand-written, English': lines('notes-en.txt').map((line) => parse(line, 'en', 'hand-written')),
    'hand-written, other languages': other.filter(({ isClean }) => !isClean).map(({ sample }) => sample),
    'hand-written without names, English': lines('clean-en.txt').map((line) =>
      parse(line, 'en', 'hand-written'),
    ),
    'hand-written without names, other languages': other
      .filter(({ isClean }) => isClean)
      .map(({ sample }) => sample),
    ...more,
  };
};
