/**
 * Trains the names tagger and writes its word lists and weights to `../src/packs/`.
 *
 *   npm install && npm run train
 *
 * Everything is seeded: the same corpora and package versions give the same bytes.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { format } from 'prettier';
import type { ModelData, Pack, WordSet } from '../src/packs/pack.ts';
import { learn, lexiconOf, newLearner, quantise } from './learn.ts';
import { epoch } from './material.ts';
import { seeded } from './random.ts';
import { recase } from './sample.ts';
import { wordPacks } from './word-lists.ts';

const TEMPLATES = Number(process.env['TEMPLATES'] ?? 50_000);
const target = new URL('../src/packs/', import.meta.url);

const hashes: Record<string, string> = {};

const write = async (file: string, name: string, comment: string, pack: Pack): Promise<void> => {
  const set = (words: WordSet): string =>
    `    { flag: ${words.flag}, count: ${words.count}, low: '${words.low}', high: '${words.high}' },\n`;
  const model = (data: ModelData): string =>
    `{ bits: ${data.bits}, count: ${data.count}, scale: ${data.scale}, low: '${data.low}', high: '${data.high}',\n    weights: ['${data.weights.join("', '")}'] }`;
  const source = `// Written by training/train.ts; see MODEL-CARD.md for what it was made from.
import type { Pack } from './pack.ts';

/** ${comment} */
export const ${name}: Pack = {
  id: '${pack.id}',
  words: [
${pack.words.map(set).join('')}  ],
${pack.model ? `  model: ${model(pack.model)},\n` : ''}${pack.lowerCaseModel ? `  lowerCaseModel: ${model(pack.lowerCaseModel)},\n` : ''}};
`;
  const text = await format(source, {
    parser: 'typescript',
    printWidth: 110,
    singleQuote: true,
    trailingComma: 'all',
  });
  writeFileSync(new URL(file, target), text);
  const hash = createHash('sha256').update(text).digest('hex');
  hashes[file] = hash;
  console.log(
    `${file} ${text.length} bytes, ${brotliCompressSync(text).length} brotli, sha256 ${hash.slice(0, 16)}…`,
  );
};

const COMMENTS: Readonly<Record<string, string>> = {
  en: 'English words, names, places, and capitalised words that identify nobody.',
  nz: 'Names and places of Aotearoa New Zealand and the Pacific.',
  world: 'Names of many countries in Latin letters.',
  da: 'Danish words, names and places.',
  nl: 'Dutch words, names and places.',
  de: 'German words, names and places.',
  fr: 'French words, names and places.',
  es: 'Spanish words, names and places.',
  uk: 'Ukrainian words, names and places.',
};

for (const pack of wordPacks(['train', 'dev', 'final']))
  await write(`${pack.id}.ts`, pack.id, COMMENTS[pack.id] as string, pack);
// The weights are learnt without the names that are held back.
const lexicon = lexiconOf(wordPacks(['train']));

/** Weights are averaged over the ends of the last epochs: each has seen other names in other lines last. */
const AVERAGED = 5;
const averaged = (all: readonly Float32Array[]): Float32Array => {
  const sum = new Float32Array(all[0]?.length ?? 0);
  for (const weights of all)
    for (let at = 0; at < sum.length; at++)
      sum[at] = (sum[at] as number) + (weights[at] as number) / all.length;
  return sum;
};

interface Settings {
  readonly lowerCase: boolean;
  readonly bits: number;
  readonly keep: number;
  readonly seed: number;
  readonly epochs: number;
  /** Trainings from one seed after the other, averaged: what one learnt by chance, the other did not. */
  readonly runs: number;
}

const train = ({ lowerCase, bits, keep, seed, epochs, runs }: Settings): ModelData => {
  const kept: Float32Array[] = [];
  const seen = new Uint8Array(1 << bits);
  for (let run = 0; run < runs; run++) {
    const random = seeded(seed + run);
    const learner = newLearner(bits);
    for (let round = 0; round < epochs; round++) {
      const started = performance.now();
      let samples = epoch(random, TEMPLATES);
      if (lowerCase) samples = samples.map((sample) => recase(sample, 'lower'));
      const made = performance.now();
      const loss = learn(learner, samples, lexicon, random, { lowerCase, ownLabels: round === 0 ? 0 : 0.5 });
      console.log(
        `${lowerCase ? 'lower' : 'cased'} run ${run + 1} epoch ${round + 1}: ${samples.length} texts, loss ${loss.toFixed(4)}, made ${((made - started) / 1000).toFixed(1)} s, learnt ${((performance.now() - made) / 1000).toFixed(1)} s`,
      );
      if (round >= epochs - AVERAGED) kept.push(learner.weights.slice());
    }
    for (let slot = 0; slot < seen.length; slot++)
      seen[slot] = Math.min(255, (seen[slot] as number) + (learner.seen[slot] as number));
  }
  return quantise({ bits, seen, weights: averaged(kept) }, keep, 3);
};

const only = process.env['ONLY'];
if (only !== 'lower') {
  const model = train({ lowerCase: false, bits: 20, keep: 124_000, seed: 20261125, epochs: 10, runs: 2 });
  await write('names.ts', 'names', 'Weights of the names tagger.', { id: 'names', words: [], model });
}
if (only !== 'cased') {
  const lowerCaseModel = train({
    lowerCase: true,
    bits: 19,
    keep: 56_000,
    seed: 20261126,
    epochs: 12,
    runs: 1,
  });
  await write('lower-case-names.ts', 'lowerCaseNames', 'Weights for names written in lower case.', {
    id: 'lower-case-names',
    words: [],
    lowerCaseModel,
  });
}

if (only === undefined) {
  writeFileSync(new URL('./hashes.json', import.meta.url), `${JSON.stringify(hashes, null, 2)}\n`);
}
