import { foldedHash } from '../characters.ts';
import {
  SHAPE_CAPITAL,
  SHAPE_INITIAL,
  SHAPE_LOWER,
  SHAPE_NUMBER,
  SHAPE_SYMBOL,
  SHAPE_UPPER,
} from '../tokens.ts';
import type { Tokens } from '../tokens.ts';
import type { Context } from './context.ts';
import type { Places } from './joining-rules.ts';
import type { Labels } from './label.ts';
import { NONE, PERSON } from './model.ts';
import { PARTICLES, TITLES } from './particles.ts';
import { isGlued, isHyphenUnit, sameLine } from './shapes.ts';
import { FREQUENT, ORDINARY } from './word-flags.ts';

const STOP = 0x2e;
const OPEN = 0x5b;

/** Titles after which a capital is a person whatever the model thinks of the word. */
export const STRONG_TITLES: ReadonlySet<number> = new Set(
  'mr mrs ms dr prof professor mme mlle madame monsieur frau herr herrn hr fru mevrouw mw dhr meneer señora señor sra пан пані'
    .split(' ')
    .map(foldedHash),
);

/** `AH 640109`, `DYKF-9359`: capitals before digits are the beginning of a code, unless a name goes before them. */
const isPrefixOfCode = (tokens: Tokens, { label }: Labels, index: number): boolean => {
  if (tokens.shape[index] !== SHAPE_UPPER) return false;
  if (index > 0 && label[index - 1] !== NONE) return false;
  const hasHyphen = isHyphenUnit(tokens.hash[index + 1] as number);
  const next = hasHyphen ? index + 2 : index + 1;
  const most = hasHyphen && isGlued(tokens, index + 1) && isGlued(tokens, next) ? 5 : 2;
  if ((tokens.end[index] as number) - (tokens.start[index] as number) > most) return false;
  return next < tokens.count && tokens.shape[next] === SHAPE_NUMBER && sameLine(tokens, next);
};

/** Words in lower case that a letter follows which is no initial: `vit K`, `hepatitis B`, and of an age, `34yo F`. */
const LETTERED: ReadonlySet<number> = new Set(
  'vit vitamin hepatitis hep strep group factor protein type stage grade class influenza flu part yo y yr yrs yrs old'
    .split(' ')
    .map(foldedHash),
);

/** Whether a letter by itself follows a word that letters tell apart, or a word with a capital that is no title. */
const isOneOfSome = (tokens: Tokens, context: Context, { label }: Labels, index: number): boolean => {
  const before = index - 1;
  if (before < 0 || !sameLine(tokens, index) || label[before] !== NONE) return false;
  if ((label[index + 1] ?? NONE) !== NONE) return false;
  // `Form C.` ends its sentence: a name on the next line is another.
  if (tokens.hash[index + 1] === STOP && (label[index + 2] ?? NONE) !== NONE && sameLine(tokens, index + 2))
    return false;
  if (LETTERED.has(tokens.hash[before] as number)) return true;
  const word = context.words[before] as number;
  return (
    (word & (FREQUENT | ORDINARY)) !== 0 &&
    tokens.shape[before] === SHAPE_CAPITAL &&
    !TITLES.has(tokens.hash[before] as number)
  );
};

/** Titles are not names, and the `E.` of `E. coli` is not an initial. */
export const dropStrays = (tokens: Tokens, context: Context, labels: Labels, places: Places): void => {
  const { label } = labels;
  for (const index of places) {
    if (label[index] === NONE) continue;
    if (STRONG_TITLES.has(tokens.hash[index] as number) && tokens.shape[index] !== SHAPE_UPPER)
      label[index] = NONE;
    if (isPrefixOfCode(tokens, labels, index)) label[index] = NONE;
    if (
      label[index] !== PERSON ||
      tokens.shape[index] !== SHAPE_INITIAL ||
      (index > 0 && label[index - 1] === PERSON)
    )
      continue;
    // `A [60–69 years] man`: an article before a label.
    if (tokens.hash[index + 1] === OPEN && tokens.shape[index + 1] === SHAPE_SYMBOL) {
      label[index] = NONE;
      continue;
    }
    // `Part A.`, `Group B and`: a letter after a word that names what there is more than one of.
    if (isOneOfSome(tokens, context, labels, index)) {
      label[index] = NONE;
      continue;
    }
    // `K 5.9`: a letter before a number is a measurement, unless a name follows.
    if (tokens.shape[index + 1] === SHAPE_NUMBER && sameLine(tokens, index + 1)) {
      label[index] = NONE;
      continue;
    }
    const after = index + 2;
    const isAbbreviation =
      after < tokens.count &&
      tokens.hash[index + 1] === STOP &&
      isGlued(tokens, index + 1) &&
      tokens.shape[after] === SHAPE_LOWER &&
      sameLine(tokens, after) &&
      !PARTICLES.has(tokens.hash[after] as number) &&
      !(index > 1 && tokens.shape[index - 2] === SHAPE_INITIAL);
    if (isAbbreviation) label[index] = NONE;
  }
};
