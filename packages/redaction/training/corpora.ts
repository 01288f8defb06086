import { readFileSync } from 'node:fs';
import { CORPORA } from './name-pools.ts';
import { IGNORED, ORGANISATION, PERSON, PLACE } from './sample.ts';
import type { GoldSpan, Sample } from './sample.ts';

const read = (file: string): string => readFileSync(new URL(file, CORPORA), 'utf8');

/** RFC 4180 rows; quoted fields may hold line breaks. */
const csv = (text: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const unit = text[index] as string;
    if (quoted) {
      if (unit === '"' && text[index + 1] === '"') {
        field += '"';
        index++;
      } else if (unit === '"') quoted = false;
      else field += unit;
    } else if (unit === '"') quoted = true;
    else if (unit === ',') {
      row.push(field);
      field = '';
    } else if (unit === '\n') {
      row.push(field.replace(/\r$/, ''));
      rows.push(row);
      row = [];
      field = '';
    } else field += unit;
  }
  if (field !== '' || row.length > 0) rows.push([...row, field]);
  return rows;
};

const KINDS: Readonly<Record<string, number>> = {
  // Works, products, nationalities: names of a kind that no one asks us to judge.
  MISC: IGNORED,
  product: IGNORED,
  'creative-work': IGNORED,
  DEM: IGNORED,
  PER: PERSON,
  person: PERSON,
  LOC: PLACE,
  location: PLACE,
  ORG: ORGANISATION,
  corporation: ORGANISATION,
  group: ORGANISATION,
};

/** Sentences of a CoNLL file put back into running text. */
const conll = (file: string, language: string, weight: number): Sample[] => {
  const samples: Sample[] = [];
  let text = '';
  let spans: GoldSpan[] = [];
  let open = '';
  const finish = (): void => {
    if (text !== '') samples.push({ text, spans, language, source: file.replace(/\..*/, ''), weight });
    text = '';
    spans = [];
    open = '';
  };
  for (const line of read(file).split('\n')) {
    if (line.trim() === '') {
      finish();
      continue;
    }
    const [word = '', tag = 'O'] = line.trim().split(/\s+/);
    const glue =
      /^[.,;:!?)\]'’%]/.test(word) ||
      /^n't$/.test(word) ||
      /[([@#]$/.test(text) ||
      /['’]$/.test(text) ||
      text === '';
    const start = glue ? text.length : text.length + 1;
    text += (glue ? '' : ' ') + word;
    const label = tag.replace(/^[BI]-/, '');
    const kind = KINDS[label];
    const last = spans.at(-1);
    if (kind !== undefined) {
      if (open === label && !tag.startsWith('B-') && last !== undefined)
        spans[spans.length - 1] = { ...last, end: text.length };
      else spans.push({ start, end: text.length, kind });
    }
    open = label;
  }
  finish();
  return samples;
};

/** Titles inside the French corpus' person spans are no part of a name. */
const withoutTitle = (sample: Sample): Sample => ({
  ...sample,
  spans: sample.spans.map((span) => {
    const title = /^(?:MM|M|Mme|Mlle|Me|Dr|Maître) ?\.? /u.exec(sample.text.slice(span.start, span.end));
    return title && span.kind === PERSON ? { ...span, start: span.start + title[0].length } : span;
  }),
});

const MEDDOCAN: readonly (readonly [RegExp, number])[] = [
  [/^NOMBRE_/, PERSON],
  [/^(TERRITORIO|PAIS|CALLE)$/, PLACE],
  [/^(HOSPITAL|INSTITUCION|CENTRO_SALUD)$/, ORGANISATION],
  [/^(OTROS_SUJETO_ASISTENCIA|FAMILIARES_SUJETO_ASISTENCIA|PROFESION)$/, IGNORED],
];

const meddocan = (): Sample[] =>
  read('meddocan-train.jsonl')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { text, ann } = JSON.parse(line) as { text: string; ann: string };
      const spans: GoldSpan[] = [];
      for (const row of ann.split('\n')) {
        const found = /^T\d+\t(\S+) (\d+) (\d+)\t/.exec(row);
        const kind = MEDDOCAN.find(([label]) => label.test(found?.[1] ?? ''))?.[1];
        if (found === null || kind === undefined) continue;
        // House numbers and postcodes are left to the address scanner.
        const marked = text.slice(Number(found[2]), Number(found[3]));
        const words = /\p{L}.*\p{L}/su.exec(marked.replace(/(?:,| nº| Nº)?\s*\d.*$/su, ''));
        if (words === null) continue;
        const start = Number(found[2]) + words.index;
        spans.push({ start, end: start + words[0].length, kind });
      }
      spans.sort((a, b) => a.start - b.start);
      return { text, spans, language: 'es', source: 'meddocan', weight: 1 };
    });

/**
 * Mark what can be known in clinical notes without annotation: what follows a title is a person; other capitals
 * that a list of names knows and a list of words does not are left out of training.
 */
export const markNotes = (
  text: string,
  isName: (word: string) => boolean,
  isWord: (word: string) => boolean,
  known: readonly string[],
  source: string,
): Sample => {
  const spans: GoldSpan[] = [];
  for (const found of text.matchAll(
    /(?<=\b(?:Dr|Doctor|Mr|Mrs|Ms|Miss|Nurse)\.? )\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{Ll}'-]+)?/gu,
  )) {
    const words = found[0].split(' ');
    const end =
      words.length === 2 && isWord(words[1] as string) ? (words[0] as string).length : found[0].length;
    if (!isWord(words[0] as string) || isName(words[0] as string))
      spans.push({ start: found.index, end: found.index + end, kind: PERSON });
  }
  for (const name of known) {
    if (name.length < 2) continue;
    for (const found of text.matchAll(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'giu')))
      if (!spans.some((span) => found.index < span.end && found.index + name.length > span.start))
        spans.push({ start: found.index, end: found.index + name.length, kind: PERSON });
  }
  for (const found of text.matchAll(/(?<!\p{L})\p{Lu}\p{L}+/gu)) {
    const inside = spans.some((span) => found.index >= span.start && found.index < span.end);
    if (!inside && isName(found[0]) && !isWord(found[0]))
      spans.push({ start: found.index, end: found.index + found[0].length, kind: IGNORED });
  }
  spans.sort((a, b) => a.start - b.start);
  return { text, spans, language: 'en', source, weight: 1 };
};

const aci = (isName: (word: string) => boolean, isWord: (word: string) => boolean): Sample[] => {
  const names = new Map(
    csv(read('aci-train-meta.csv'))
      .slice(1)
      .map((row) => [row[1] as string, [row[3], row[6], row[7]].flatMap((item) => (item ?? '').split(' '))]),
  );
  return csv(read('aci-train.csv'))
    .slice(1)
    .flatMap((row) => {
      const known = (names.get(row[1] as string) ?? []).filter((name) => name.length > 2 && name !== 'Dr.');
      return [
        markNotes(row[3] ?? '', isName, isWord, known, 'aci note'),
        markNotes((row[2] ?? '').replaceAll(/ ([.,?!])/g, '$1'), isName, isWord, known, 'aci dialogue'),
      ];
    });
};

const mts = (isName: (word: string) => boolean, isWord: (word: string) => boolean): Sample[] =>
  csv(read('mts-train.csv'))
    .slice(1)
    .flatMap((row) => [
      markNotes(row[2] ?? '', isName, isWord, [], 'mts note'),
      markNotes(row[3] ?? '', isName, isWord, [], 'mts dialogue'),
    ])
    .filter((sample) => sample.text.length > 3);

/** Everything with labels, read afresh from the shared corpora. */
export const readCorpora = (
  isName: (word: string) => boolean,
  isWord: (word: string) => boolean,
): Sample[] => [
  ...['a', 'b', 'e', 'f', 'g', 'h'].flatMap((letter) => conll(`btc-${letter}.conll`, 'en', 0.8)),
  ...conll('wikigold.conll', 'en', 1),
  ...conll('wnut17train.conll', 'en', 0.5),
  ...conll('fr-train.tsv', 'fr', 1).map(withoutTitle),
  ...meddocan(),
  ...mts(isName, isWord),
  ...aci(isName, isWord),
];
