import type { Vocabulary } from '../labels/index.ts';
import { folded } from '../labels/index.ts';
import { isPlaceholder } from './place.ts';

/** Parts a text into sentences, without needing to know abbreviations for what is asked of them. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?…])\s+(?=[\p{Lu}„"«(])|\n+|(?<=;)\s/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

const startsAny = (text: string, beginnings: readonly string[]): boolean =>
  beginnings.some((one) => text.includes(one));

/** A summary and what it says of confidentiality, apart. */
export interface Texts {
  readonly summary?: string;
  readonly confidentiality?: string;
}

/** Words that a summary needs to say anything. */
const fewestLetters = 18;

const isAboutConfidence = (sentence: string, { packs }: Vocabulary): boolean => {
  const text = folded(sentence);
  return packs.some(({ confidence }) => startsAny(text, confidence));
};

const isOnlyAboutConfidence = (sentence: string, vocabulary: Vocabulary): boolean =>
  isAboutConfidence(sentence, vocabulary) &&
  !vocabulary.packs.some(({ discussion }) => startsAny(folded(sentence), discussion));

/** Reads a summary: what a template asks is not one, and neither is a statement that confidence was kept. */
export function textsOf(summary: string, confidentiality: string, vocabulary: Vocabulary): Texts {
  const lines = summary.split('\n').filter((line) => !isPlaceholder(line) && !isInstruction(line));
  const kept = lines.join('\n').trim();
  const sentences = sentencesOf(kept);
  const told = sentences.filter((sentence) => !isOnlyAboutConfidence(sentence, vocabulary));
  const letters = told.join('').replaceAll(/[^\p{L}]/gu, '').length;
  const own = confidentiality
    .split('\n')
    .filter((line) => !isPlaceholder(line) && !isInstruction(line))
    .join('\n')
    .trim();
  const stated =
    own !== '' ? own : sentences.filter((sentence) => isAboutConfidence(sentence, vocabulary)).join(' ');
  return {
    ...(letters >= fewestLetters && { summary: kept }),
    ...(/\p{L}{3}/u.test(stated) && { confidentiality: stated }),
  };
}

/** What a template tells its reader to do. */
const isInstruction = (line: string): boolean =>
  /^\(?(?:please|insert|describe|note any|do not include|include|briefly|e\.g\.|for example|bitte|veuillez|gelieve|nil$|none$|n\/a$|-$|–$)[^.]{0,160}[.)]?$/iu.test(
    line.trim(),
  ) && line.length < 170;
