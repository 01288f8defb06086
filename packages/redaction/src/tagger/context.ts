import {
  ACCENTED,
  AFTER_BLANK_LINE,
  AFTER_BREAK,
  CYRILLIC,
  SHAPE_CAPITAL,
  SHAPE_LOWER,
  SHAPE_MIXED,
  SHAPE_UPPER,
} from '../tokens.ts';
import type { Tokens } from '../tokens.ts';
import { foldedHash } from '../characters.ts';
import { uint8s } from '../scratch.ts';
import { genitiveOf, isCompound, isInflected } from './compounds.ts';
import { OPEN, REACH, isLabelled } from './labelled.ts';
import { lookUp } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { languagesOf } from './languages.ts';
import { FREQUENT, ORDINARY } from './word-flags.ts';

/** What a token's surroundings say, worked out once for a text. */
export interface Context {
  /** Word flags of each token; see `word-flags.ts`. */
  readonly words: Uint8Array;
  /**
   * Low three bits: the language of the paragraph; {@link CAPITAL_LINE}: the line is all in capitals;
   * {@link LABEL}: a word of a label that stands for something hidden; {@link INFLECTED}: a known word with an ending.
   */
  readonly state: Uint8Array;
  /** Whether any label stands in the text. */
  readonly hasLabels: boolean;
}

const SILENT: ReadonlySet<number> = new Set(['van', 'de', 'la', 'le', 'del', 'von'].map(foldedHash));

export const LANGUAGE_MASK = 7;
export const CAPITAL_LINE = 8;
export const LABEL = 16;
/** On no list as it is, but a word of a list with an ending of its language: `Staates`. */
export const INFLECTED = 32;

const ENGLISH = 1;
const WORDS = FREQUENT | ORDINARY;

/** Languages that write compounds as one word: Danish, Dutch, German. */
const FIRST_COMPOUNDING = 2;
const LAST_COMPOUNDING = 4;

/** Points of each language in the paragraph that is read. */
const votes = new Int32Array(8);

/**
 * Look every word up, name the language of each paragraph by its function words, and mark lines in capitals.
 * A paragraph is judged by itself, so that a text can be cut at its empty lines.
 *
 * @param lowerCase whether words in lower case inside English are looked up among the words of English alone, too
 */
export const readContext = (text: string, tokens: Tokens, lexicon: Lexicon, lowerCase = false): Context => {
  const { count, shape, flags, hash, start, end } = tokens;
  const words = uint8s(count);
  const state = uint8s(count);
  votes.fill(0);
  let hasLabels = false;
  // The last opening bracket: no label is far behind it.
  let open = -REACH;
  let paragraph = 0;
  let line = 0;
  let upper = 0;
  let other = 0;

  const endLine = (to: number): void => {
    if (upper >= 3 && upper > other * 2)
      for (let index = line; index < to; index++) state[index] = (state[index] as number) | CAPITAL_LINE;
    line = to;
    upper = 0;
    other = 0;
  };
  const endParagraph = (to: number): void => {
    let best = 0;
    for (let language = 1; language < 8; language++) {
      if ((votes[language] as number) > (votes[best] as number)) best = language;
    }
    const compounds = best >= FIRST_COMPOUNDING && best <= LAST_COMPOUNDING;
    for (let index = paragraph; index < to; index++) {
      state[index] = (state[index] as number) | best;
      const form = shape[index] as number;
      if (best === ENGLISH) {
        // `Côme` is not `come`: a diacritic in English says that the word is none of English.
        if (form > SHAPE_MIXED || ((words[index] as number) & WORDS) === 0) continue;
        if (form === SHAPE_LOWER && !lowerCase) continue;
        if (form === SHAPE_CAPITAL && ((flags[index] as number) & (ACCENTED | CYRILLIC)) === ACCENTED)
          words[index] = (words[index] as number) & ~WORDS;
        // `Holst`, `Marine`, `Vargas`: what only another language has as a word is no word in English.
        else words[index] = (words[index] as number) & (lookUp(lexicon, hash[index] as number) | ~WORDS);
        continue;
      }
      if (form > SHAPE_MIXED || (state[index] as number) & LABEL) continue;
      if (words[index] !== 0 || form !== SHAPE_CAPITAL) continue;
      const from = start[index] as number;
      const until = end[index] as number;
      if (compounds) words[index] = genitiveOf(text, from, until, lexicon);
      if (words[index] !== 0) continue;
      if (compounds && isCompound(text, from, until, lexicon)) words[index] = ORDINARY;
      else if (isInflected(text, from, until, lexicon, best))
        state[index] = (state[index] as number) | INFLECTED;
    }
    votes.fill(0);
    paragraph = to;
  };

  for (let index = 0; index < count; index++) {
    const flag = flags[index] as number;
    if (flag & AFTER_BREAK && index > 0) {
      endLine(index);
      if (flag & AFTER_BLANK_LINE) endParagraph(index);
    }
    const form = shape[index] as number;
    if (form > SHAPE_MIXED) {
      if (hash[index] === OPEN) open = index;
      continue;
    }
    if (index - open <= REACH && isLabelled(tokens, index)) {
      state[index] = LABEL;
      hasLabels = true;
      continue;
    }
    words[index] = lookUp(lexicon.all, hash[index] as number);
    if (form === SHAPE_UPPER) upper++;
    else if (form === SHAPE_LOWER || form === SHAPE_CAPITAL) other++;
    if (flag & CYRILLIC) votes[7] = (votes[7] as number) + 1;
    // `van Dijk`, `de Souza`: a particle of a name says nothing of the language around it.
    const isParticle =
      form === SHAPE_LOWER && shape[index + 1] === SHAPE_CAPITAL && SILENT.has(hash[index] as number);
    let spoken = isParticle ? 0 : languagesOf(hash[index] as number);
    for (let language = 1; spoken !== 0; language++, spoken >>>= 1) {
      // Two points, so that one Cyrillic word does not outweigh a Latin sentence.
      if (spoken & 1) votes[language] = (votes[language] as number) + 2;
    }
  }
  endLine(count);
  endParagraph(count);
  return { words, state, hasLabels };
};

/** Whether a line is in English, or in no language that was told. */
export const isEnglish = ({ state }: Context, index: number): boolean =>
  ((state[index] as number) & LANGUAGE_MASK) <= ENGLISH;
