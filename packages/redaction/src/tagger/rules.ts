import {
  AFTER_BREAK,
  AFTER_SPACE,
  SHAPE_CAPITAL,
  SHAPE_CASELESS,
  SHAPE_INITIAL,
  SHAPE_LOWER,
  SHAPE_MIXED,
  SHAPE_SYMBOL,
  SHAPE_UPPER,
} from '../tokens.ts';
import type { Tokens } from '../tokens.ts';
import { foldedHash } from '../characters.ts';
import type { Context } from './context.ts';
import { CAPITAL_LINE, LANGUAGE_MASK } from './context.ts';
import type { Labels } from './label.ts';
import { NONE, ORGANISATION, PERSON } from './model.ts';
import { LEADING_PARTICLES, ORGANISATION_WORDS, PARTICLES, TITLES } from './particles.ts';
import { COUNTRY, EPONYM, FREQUENT, ORDINARY, PROPER } from './word-flags.ts';

const isHyphenUnit = (unit: number): boolean => unit === 0x2d || unit === 0x2010 || unit === 0x2011;
const STOP = 0x2e;
const UNKNOWN = 0;
const ENGLISH = 1;

/** Titles after which a capital is a person whatever the model thinks of the word. */
const STRONG_TITLES: ReadonlySet<number> = new Set(
  'mr mrs ms dr prof professor mme mlle madame monsieur frau herr herrn hr fru mevrouw mw dhr meneer señora señor sra пан пані'
    .split(' ')
    .map(foldedHash),
);

/** A word that may be part of a name by its looks. */
export const isCapital = (tokens: Tokens, index: number): boolean => {
  const shape = tokens.shape[index] as number;
  return (
    shape === SHAPE_CAPITAL || shape === SHAPE_UPPER || shape === SHAPE_MIXED || shape === SHAPE_CASELESS
  );
};

/** Next to each other in a line, with white space or nothing between them. */
export const sameLine = (tokens: Tokens, index: number): boolean =>
  index < tokens.count && ((tokens.flags[index] as number) & AFTER_BREAK) === 0;

const isGlued = (tokens: Tokens, index: number): boolean =>
  index < tokens.count && ((tokens.flags[index] as number) & (AFTER_SPACE | AFTER_BREAK)) === 0;

/** The second half of a given name in lower case: short, or no word that a list knows. */
const isSecondHalf = (tokens: Tokens, context: Context, index: number): boolean =>
  tokens.shape[index] === SHAPE_LOWER &&
  ((tokens.end[index] as number) - (tokens.start[index] as number) <= 4 ||
    ((context.words[index] as number) & (FREQUENT | ORDINARY)) === 0);

/** Names with a hyphen are one name: `Anne-Marie`, `Smith-Jones`. */
const joinHyphens = (tokens: Tokens, context: Context, labels: Labels): void => {
  const { label, margin } = labels;
  for (let index = 1; index + 1 < tokens.count; index++) {
    if (tokens.shape[index] !== SHAPE_SYMBOL || !isHyphenUnit(tokens.hash[index] as number)) continue;
    if (!isGlued(tokens, index) || !isGlued(tokens, index + 1)) continue;
    const left = label[index - 1] as number;
    const right = label[index + 1] as number;
    if (left === right) continue;
    if (left !== NONE && isCapital(tokens, index + 1)) {
      label[index + 1] = left;
      margin[index + 1] = margin[index - 1] as number;
    } else if (left === PERSON && isSecondHalf(tokens, context, index + 1)) {
      // `Seo-yeon`, `Chia-hao`: the second half of a given name in lower case.
      label[index + 1] = PERSON;
      margin[index + 1] = margin[index - 1] as number;
    } else if (right !== NONE && left === NONE && isCapital(tokens, index - 1)) {
      label[index - 1] = right;
      margin[index - 1] = margin[index + 1] as number;
    }
  }
};

/** `Mr`, `Dr`, `Frau` and a capital make a person. */
const followTitles = (tokens: Tokens, context: Context, labels: Labels, lowerCase: boolean): void => {
  const { label, margin } = labels;
  for (let index = 1; index < tokens.count; index++) {
    if (label[index] !== NONE || !sameLine(tokens, index)) continue;
    const isLower =
      lowerCase &&
      tokens.shape[index] === SHAPE_LOWER &&
      (tokens.end[index] as number) - (tokens.start[index] as number) > 1;
    if (!isLower && !isCapital(tokens, index)) continue;
    if ((context.words[index] as number) & (isLower ? PROPER | COUNTRY | FREQUENT : PROPER | COUNTRY))
      continue;
    let title = index - 1;
    for (let particles = 0; particles < 3 && title > 0; particles++, title--) {
      if (tokens.shape[title] !== SHAPE_LOWER || !PARTICLES.has(tokens.hash[title] as number)) break;
    }
    if (title > 0 && tokens.hash[title] === STOP && tokens.shape[title] === SHAPE_SYMBOL) title--;
    if (!STRONG_TITLES.has(tokens.hash[title] as number)) continue;
    const isLoud = tokens.shape[title] === SHAPE_UPPER && !((context.state[title] as number) & CAPITAL_LINE);
    if (isLoud || TITLES.has(tokens.hash[index] as number)) continue;
    label[index] = PERSON;
    margin[index] = 1;
  }
};

/** `then de Souza`, `van Dijk presented`: in English text only names have such particles. */
const followParticles = (tokens: Tokens, context: Context, labels: Labels): void => {
  const { label, margin } = labels;
  for (let index = 1; index < tokens.count; index++) {
    if (label[index] !== NONE || tokens.shape[index] !== SHAPE_CAPITAL || !sameLine(tokens, index)) continue;
    if (tokens.shape[index - 1] !== SHAPE_LOWER || !LEADING_PARTICLES.has(tokens.hash[index - 1] as number))
      continue;
    let before = index - 2;
    while (
      before >= 0 &&
      index - before < 4 &&
      label[before] === NONE &&
      PARTICLES.has(tokens.hash[before] as number)
    )
      before--;
    const language = (context.state[index] as number) & LANGUAGE_MASK;
    const follows = before >= 0 && label[before] === PERSON && sameLine(tokens, before + 1);
    if (language !== ENGLISH && language !== UNKNOWN && !follows) continue;
    if ((context.words[index] as number) & (PROPER | COUNTRY | EPONYM)) continue;
    label[index] = PERSON;
    margin[index] = 0.5;
  }
};

/** Titles are not names, and the `E.` of `E. coli` is not an initial. */
const dropStrays = (tokens: Tokens, labels: Labels): void => {
  const { label } = labels;
  for (let index = 0; index < tokens.count; index++) {
    if (label[index] === NONE) continue;
    if (STRONG_TITLES.has(tokens.hash[index] as number) && tokens.shape[index] !== SHAPE_UPPER)
      label[index] = NONE;
    if (
      label[index] !== PERSON ||
      tokens.shape[index] !== SHAPE_INITIAL ||
      (index > 0 && label[index - 1] === PERSON)
    )
      continue;
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

const isInitial = (tokens: Tokens, index: number, lowerCase: boolean): boolean =>
  tokens.shape[index] === SHAPE_INITIAL ||
  (lowerCase &&
    tokens.shape[index] === SHAPE_LOWER &&
    (tokens.end[index] as number) - (tokens.start[index] as number) === 1);

/** `J. Smith`, `Smith J.`: initials beside a name belong to it. */
const attachInitials = (tokens: Tokens, labels: Labels, lowerCase: boolean): void => {
  const { label, margin } = labels;
  for (let index = tokens.count - 1; index >= 0; index--) {
    if (label[index] === PERSON || !isInitial(tokens, index, lowerCase)) continue;
    const hasStop = index + 1 < tokens.count && tokens.hash[index + 1] === STOP && isGlued(tokens, index + 1);
    const after = hasStop ? index + 2 : index + 1;
    const before = index - 1;
    const isBeforeName = hasStop && sameLine(tokens, after) && label[after] === PERSON;
    const isAfterName =
      before >= 0 &&
      sameLine(tokens, index) &&
      label[before] === PERSON &&
      !isInitial(tokens, before, lowerCase) &&
      (hasStop || after >= tokens.count || tokens.shape[after] !== SHAPE_LOWER);
    if (isBeforeName || isAfterName) {
      label[index] = PERSON;
      margin[index] = 0.5;
    }
  }
};

/** `Ludwig van der Berg`, `Mrs de Vries`: particles between the parts of a name, or after a title. */
const attachParticles = (tokens: Tokens, context: Context, labels: Labels): void => {
  const { label, margin } = labels;
  for (let index = 1; index < tokens.count; index++) {
    if (label[index] !== PERSON) continue;
    let first = index;
    let leads = false;
    while (first > 0 && index - first < 3 && sameLine(tokens, first)) {
      const previous = first - 1;
      const isHyphen =
        tokens.shape[previous] === SHAPE_SYMBOL &&
        isHyphenUnit(tokens.hash[previous] as number) &&
        isGlued(tokens, first);
      const isParticle =
        label[previous] === NONE &&
        PARTICLES.has(tokens.hash[previous] as number) &&
        (tokens.shape[previous] as number) <= SHAPE_MIXED;
      const isApostrophe =
        tokens.shape[previous] === SHAPE_SYMBOL && tokens.hash[previous] === 0x27 && isGlued(tokens, first);
      if (!isParticle && !((isHyphen || isApostrophe) && first < index + 1 && previous > 0)) break;
      if (isParticle) leads = LEADING_PARTICLES.has(tokens.hash[previous] as number);
      first = previous;
    }
    if (first === index) continue;
    const before = first - 1;
    const isTitle =
      before >= 0 &&
      (TITLES.has(tokens.hash[before] as number) ||
        (tokens.hash[before] === STOP && before > 0 && TITLES.has(tokens.hash[before - 1] as number)));
    const joins = before >= 0 && sameLine(tokens, first) && label[before] === PERSON;
    // In English text a lower-case `de` or `van` is no preposition.
    const isEnglish = ((context.state[index] as number) & LANGUAGE_MASK) <= ENGLISH;
    if (!joins && !(leads && sameLine(tokens, first + 1) && (isTitle || isEnglish))) continue;
    for (let inner = first; inner < index; inner++) {
      label[inner] = PERSON;
      margin[inner] = margin[index] as number;
    }
  }
};

/** `Tauranga` + `Hospital`: the word that names the kind of organisation takes what stands before it along. */
const completeOrganisations = (tokens: Tokens, labels: Labels, lowerCase: boolean): void => {
  const { label, margin } = labels;
  for (let index = 1; index < tokens.count; index++) {
    if ((!lowerCase && !isCapital(tokens, index)) || !ORGANISATION_WORDS.has(tokens.hash[index] as number))
      continue;
    let before = index - 1;
    if (!sameLine(tokens, index)) continue;
    const isClitic = tokens.shape[before] === SHAPE_SYMBOL && tokens.hash[before] === 0x73;
    if (isClitic) before--;
    if (before < 0 || (label[before] as number) === NONE || label[before] === label[index]) continue;
    if (label[before] === PERSON && !isClitic && label[index] === NONE) continue;
    for (let inner = before; inner >= 0 && (label[inner] as number) !== NONE; inner--) {
      label[inner] = ORGANISATION;
      if (!sameLine(tokens, inner)) break;
    }
    label[index] = ORGANISATION;
    margin[index] = margin[before] as number;
  }
};

/** What is certain of names whatever the weights say; changes `labels` in place. */
export const applyRules = (tokens: Tokens, context: Context, labels: Labels, lowerCase = false): void => {
  dropStrays(tokens, labels);
  followTitles(tokens, context, labels, lowerCase);
  followParticles(tokens, context, labels);
  joinHyphens(tokens, context, labels);
  attachInitials(tokens, labels, lowerCase);
  attachParticles(tokens, context, labels);
  completeOrganisations(tokens, labels, lowerCase);
};
