import { encodeGaps, encodeSix, MIDDLE } from '../src/packs/coding.ts';
import type { ModelData, Pack } from '../src/packs/pack.ts';
import { readContext } from '../src/tagger/context.ts';
import { MOST_FEATURES, extract, isCandidate } from '../src/tagger/features.ts';
import { carries } from '../src/tagger/label.ts';
import { buildLexicon } from '../src/tagger/lexicon.ts';
import type { Lexicon } from '../src/tagger/lexicon.ts';
import { EPONYM, FREQUENT, GIVEN, ORDINARY, PLACE as PLACE_WORD, SURNAME } from '../src/tagger/word-flags.ts';
import { AFTER_BLANK_LINE, tokenise } from '../src/tokens.ts';
import type { Tokens } from '../src/tokens.ts';
import type { Random } from './random.ts';
import { IGNORED, PERSON } from './sample.ts';
import type { Sample } from './sample.ts';

/** Gold label of each token: that of the span it lies in. */
export const goldLabels = (tokens: Tokens, sample: Sample): Uint8Array => {
  const gold = new Uint8Array(tokens.count);
  let next = 0;
  for (let index = 0; index < tokens.count; index++) {
    while (
      next < sample.spans.length &&
      (sample.spans[next]?.end as number) <= (tokens.start[index] as number)
    )
      next++;
    const span = sample.spans[next];
    if (
      span !== undefined &&
      (tokens.start[index] as number) >= span.start &&
      (tokens.start[index] as number) < span.end
    )
      gold[index] = span.kind;
  }
  return gold;
};

export interface Learner {
  readonly bits: number;
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly seen: Uint8Array;
}

export const newLearner = (bits: number): Learner => ({
  bits,
  weights: new Float32Array(4 << bits),
  squares: new Float32Array(4 << bits),
  seen: new Uint8Array(1 << bits),
});

const RATE = 0.12;
/** Share of the names that are read as if a list of words had them. */
const LISTED_AS_WORD = 0.1;

const asWord = (chance: number): number => (chance < 0.4 ? FREQUENT : chance < 0.75 ? ORDINARY : EPONYM);

/** Share of the words that are read without what stands on one side of them: notes have more turns than templates. */
const UNSEEN = 0.12;
/** Which features, in the order of `extract`, look at the words on the left, and which at those on the right. */
const OF_LEFT: readonly number[] = [21, 19, 12, 10, 8, 6, 4, 2];
const OF_RIGHT: readonly number[] = [22, 20, 13, 10, 9, 7, 5, 3];

/** Take features out by their places, from the last to the first; returns how many are left. */
const without = (found: Int32Array, size: number, places: readonly number[]): number => {
  for (const place of places) found[place] = found[--size] as number;
  return size;
};

/**
 * One pass of AdaGrad over a multinomial logistic loss with "none" as the reference class
 * (Duchi, Hazan & Singer 2011, https://jmlr.org/papers/v12/duchi11a.html).
 *
 * List membership and the word itself are hidden at random, so that the model does not come to believe that what
 * is in no list is no name.
 */
export const learn = (
  learner: Learner,
  samples: readonly Sample[],
  lexicon: Lexicon,
  random: Random,
  settings: { lowerCase: boolean; ownLabels: number },
): number => {
  const { weights, squares, seen, bits } = learner;
  const found = new Int32Array(MOST_FEATURES);
  let loss = 0;
  let judged = 0;
  for (const sample of samples) {
    const tokens = tokenise(sample.text);
    const context = readContext(sample.text, tokens, lexicon, settings.lowerCase);
    const gold = goldLabels(tokens, sample);
    // Half of the texts are read as if no list knew any name in them.
    const hiding = settings.lowerCase ? (random() < 0.15 ? 1 : 0.15) : random() < 0.5 ? 1 : 0.25;
    // No list holds all words of a language either: what is in none must be told by its letters and its place.
    const forgetting = settings.lowerCase
      ? 0
      : sample.language === 'en'
        ? random() < 0.3
          ? 0.3
          : 0.05
        : random() < 0.5
          ? 0.6
          : 0.1;
    for (let index = 0; index < tokens.count; index++) {
      if (random() < hiding)
        context.words[index] = (context.words[index] as number) & ~(GIVEN | SURNAME | PLACE_WORD);
      if (random() < forgetting)
        context.words[index] = (context.words[index] as number) & ~(FREQUENT | ORDINARY);
      // Word lists have names among their words, and people bear words as names.
      if (gold[index] === PERSON && random() < LISTED_AS_WORD)
        context.words[index] = (context.words[index] as number) | asWord(random());
    }
    let previous = 0;
    let beforePrevious = 0;
    for (let index = 0; index < tokens.count; index++) {
      if ((tokens.flags[index] as number) & AFTER_BLANK_LINE) {
        previous = 0;
        beforePrevious = 0;
      }
      if (!isCandidate(tokens, context, index, settings.lowerCase)) {
        if (!carries(tokens, index)) {
          beforePrevious = previous;
          previous = 0;
        }
        continue;
      }
      let size = extract(sample.text, tokens, context, index, previous, beforePrevious, bits, found);
      const hidden = random();
      if (!settings.lowerCase && hidden < UNSEEN)
        size = without(found, size, hidden < UNSEEN / 2 ? OF_LEFT : OF_RIGHT);
      // The second feature is the word itself.
      if (random() < 0.35) found[1] = found[--size] as number;
      const truth = gold[index] as number;
      let first = 0;
      let second = 0;
      let third = 0;
      for (let at = 0; at < size; at++) {
        const slot = (found[at] as number) << 2;
        first += weights[slot] as number;
        second += weights[slot + 1] as number;
        third += weights[slot + 2] as number;
      }
      const top = Math.max(0, first, second, third);
      const one = Math.exp(first - top);
      const two = Math.exp(second - top);
      const three = Math.exp(third - top);
      const total = Math.exp(-top) + one + two + three;
      const best = top === 0 ? 0 : top === first ? 1 : top === second ? 2 : 3;
      if (truth !== IGNORED) {
        judged++;
        const share = [one / total, two / total, three / total];
        const right = truth === 0 ? Math.exp(-top) / total : (share[truth - 1] as number);
        loss -= Math.log(Math.max(1e-9, right));
        for (let label = 0; label < 3; label++) {
          const gradient = ((share[label] as number) - (truth === label + 1 ? 1 : 0)) * sample.weight;
          if (Math.abs(gradient) < 0.003) continue;
          const square = gradient * gradient;
          for (let at = 0; at < size; at++) {
            const slot = ((found[at] as number) << 2) + label;
            squares[slot] = (squares[slot] as number) + square;
            weights[slot] =
              (weights[slot] as number) - (RATE * gradient) / Math.sqrt((squares[slot] as number) + 0.1);
          }
        }
        for (let at = 0; at < size; at++) {
          const slot = found[at] as number;
          if ((seen[slot] as number) < 255) seen[slot] = (seen[slot] as number) + 1;
        }
      }
      beforePrevious = previous;
      previous = truth === IGNORED || random() < settings.ownLabels ? best : truth;
    }
  }
  return loss / judged;
};

/** Steps of a weight on either side of nought up to the strongest but one in a thousand, which may go up to 31. */
const LEVELS = 20;

/** Keep the strongest slots and round their weights to six bits. */
export const quantise = (
  { weights, seen, bits }: Omit<Learner, 'squares'>,
  keep: number,
  least: number,
): ModelData => {
  const strength = (slot: number): number =>
    Math.max(
      Math.abs(weights[slot * 4] as number),
      Math.abs(weights[slot * 4 + 1] as number),
      Math.abs(weights[slot * 4 + 2] as number),
    ) * Math.sqrt(Math.min(255, seen[slot] as number));
  const slots: number[] = [];
  for (let slot = 0; slot < 1 << bits; slot++) if ((seen[slot] as number) >= least) slots.push(slot);
  slots.sort((a, b) => strength(b) - strength(a) || a - b);
  const strongest = slots.slice(0, keep).sort((a, b) => a - b);
  const magnitudes = strongest.map((slot) => Math.abs(weights[slot * 4] as number)).sort((a, b) => a - b);
  const limit = magnitudes[Math.floor(magnitudes.length * 0.999)] ?? 1;
  const scale = limit / LEVELS;
  const six = (value: number): number => Math.max(1, Math.min(63, Math.round(value / scale) + MIDDLE));
  const kept = strongest.filter((slot) =>
    [0, 1, 2].some((label) => six(weights[slot * 4 + label] as number) !== MIDDLE),
  );
  const column = (label: number): string =>
    kept.map((slot) => encodeSix(six(weights[slot * 4 + label] as number))).join('');
  return { bits, count: kept.length, ...encodeGaps(kept), weights: [column(0), column(1), column(2)], scale };
};

export const lexiconOf = (packs: readonly Pack[]): Lexicon => buildLexicon(packs);
