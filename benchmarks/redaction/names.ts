/**
 * Names, places and organisations: ours and the peers on texts and names that training never saw.
 *
 *     npm --prefix packages/redaction/training install
 *     npm --prefix benchmarks/redaction/peers install
 *     node --conditions=@peer-groups/source benchmarks/redaction/names.ts [dev|final] [--ours]
 *
 * Needs the corpora in `../shared/redaction-training`. `dev`, with the `steer` half of the later part, is what the
 * tagger was steered by; `final`, with the `hidden` half, is for the end.
 */
import { declaration } from '../../packages/redaction/training/declaration.ts';
import { score } from '../../packages/redaction/training/evaluate.ts';
import type { Found, Score } from '../../packages/redaction/training/evaluate.ts';
import { freshClean, freshRows } from '../../packages/redaction/training/fresh.ts';
import { heldBack, localeRows } from '../../packages/redaction/training/material.ts';
import { seeded } from '../../packages/redaction/training/random.ts';
import { PERSON, recase } from '../../packages/redaction/training/sample.ts';
import type { Sample } from '../../packages/redaction/training/sample.ts';
import { handWritten } from '../../packages/redaction/training/steer.ts';
import { wordPacks } from '../../packages/redaction/training/word-lists.ts';
import { allPacks, scan } from '@peer-groups/redaction';
import type { Span } from '@peer-groups/redaction';
import { finders } from './names-peers.ts';
import type { Finder } from './names-peers.ts';

const part = process.argv.includes('final') ? 'final' : 'dev';
const NAMES = new Set(['person', 'place', 'organisation', 'address']);

/** The shipped weights with word lists that know no held-back name. */
const packs = [...allPacks.filter(({ words }) => words.length === 0), ...wordPacks(['train'])];

/** Corpora whose annotators marked countries as places, and names of accounts as people. */
const MARKS_COUNTRIES = /^(?:btc|wikigold|wnut17train|fr-train|meddocan)$/;
const MARKS_ACCOUNTS = /^btc$/;

const ours = (name: string, lowerCase: boolean, row = ''): Finder => {
  const options = { packs, lowerCase };
  const isAsked = ({ kind, subkind }: Span): boolean =>
    subkind === 'handle'
      ? MARKS_ACCOUNTS.test(row)
      : NAMES.has(kind) && (subkind !== 'country' || MARKS_COUNTRIES.test(row));
  return { name, find: (text) => scan(text, options).filter(isAsked) };
};

const contenders = [ours('ours', false), ...(process.argv.includes('--ours') ? [] : finders())];
const inLowerCase = [ours('ours, lowerCase', true), ...contenders.slice(1)];

const measure = async (finder: Finder, samples: readonly Sample[], kind?: number): Promise<Score> => {
  const found = new Map<string, readonly Found[]>();
  for (const { text } of samples) if (!found.has(text)) found.set(text, await finder.find(text));
  return score(samples, (text) => found.get(text) ?? [], kind);
};

const percent = (share: number): string => (100 * share).toFixed(1);

const table = async (
  title: string,
  rows: Readonly<Record<string, readonly Sample[]>>,
  from: readonly Finder[],
): Promise<void> => {
  console.log(`\n### ${title}\n`);
  console.log(`| texts | entities | ${from.map(({ name }) => name).join(' | ')} |`);
  console.log(`| --- | --- | ${from.map(() => '---').join(' | ')} |`);
  for (const [row, samples] of Object.entries(rows)) {
    const finders = from.map((finder, index) =>
      index === 0 && MARKS_COUNTRIES.test(row) ? ours(finder.name, false, row) : finder,
    );
    const kind = row.endsWith(', people only') ? PERSON : undefined;
    const scores = await Promise.all(finders.map((finder) => measure(finder, samples, kind)));
    const entities = scores[0]?.entities ?? 0;
    const cells = scores.map((result) =>
      entities === 0
        ? `${percent(result.flaggedSentences)} % of sentences, ${result.wrongPer1000.toFixed(1)} per 1,000 words`
        : `F2 ${percent(result.f2)} (R ${percent(result.recall)}, P ${percent(result.precision)})`,
    );
    console.log(`| ${row} | ${entities} | ${cells.join(' | ')} |`);
  }
};

const rows = heldBack(seeded(part === 'dev' ? 7 : 77), part);
const withNames = Object.fromEntries(Object.entries(rows).filter(([row]) => !/no names|without/.test(row)));
const without = Object.fromEntries(Object.entries(rows).filter(([row]) => row.startsWith('no names')));
const notes = handWritten();
const lowered = {
  'hand-written, English': notes['hand-written, English'] as Sample[],
  'templates en': rows['templates en'] as Sample[],
};
await table(`Whole entities hidden, ${part} part`, withNames, contenders);
await table(`Nothing to hide, ${part} part: wrong flags`, without, contenders);
await table('Notes written by hand', notes, contenders);
await table(
  `Clinical prose of MTS-Dialog, ${part} part (its few names are not all marked)`,
  { 'notes and dialogues': rows['mts without names'] ?? [] },
  contenders,
);
await table(
  `English lines with names of many countries, ${part} part`,
  localeRows(seeded(5), part),
  contenders,
);
const half = part === 'dev' ? 'steer' : 'hidden';
await table(`Names from other sources in later lines, ${half} half`, freshRows(seeded(11), half), contenders);
await table(`Later lines that name nobody, ${half} half`, freshClean(seeded(12), half), contenders);
await table('The Universal Declaration of Human Rights, which names nobody', declaration(), contenders);
await table(
  'The same in lower case',
  Object.fromEntries(
    Object.entries({
      ...lowered,
      ...Object.fromEntries(
        Object.entries(lowered).map(([row, samples]) => [`${row}, people only`, samples]),
      ),
      'hand-written without names, English': notes['hand-written without names, English'] as Sample[],
      'no names en': rows['no names en'] as Sample[],
    }).map(([row, samples]) => [row, samples.map((sample) => recase(sample, 'lower'))]),
  ),
  inLowerCase,
);
