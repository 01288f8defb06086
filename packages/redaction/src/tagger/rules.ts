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
import { CAPITAL_LINE } from './context.ts';
import type { Labels } from './label.ts';
import { NONE, ORGANISATION, PERSON } from './model.ts';
import { LEADING_PARTICLES, ORGANISATION_WORDS, PARTICLES, TITLES } from './particles.ts';
import { COUNTRY, PROPER } from './word-flags.ts';

const HYPHENS: ReadonlySet<number> = new Set([0x2d, 0x2010, 0x2011]);
const STOP = 0x2e;

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

/** Names with a hyphen are one name: `Anne-Marie`, `Smith-Jones`. */
const joinHyphens = (tokens: Tokens, labels: Labels): void => {
  const { label, margin } = labels;
  for (let index = 1; index + 1 < tokens.count; index++) {
    if (tokens.shape[index] !== SHAPE_SYMBOL || !HYPHENS.has(tokens.hash[index] as number)) continue;
    if (!isGlued(tokens, index) || !isGlued(tokens, index + 1)) continue;
    const left = label[index - 1] as number;
    const right = label[index + 1] as number;
    if (left === right) continue;
    if (left !== NONE && isCapital(tokens, index + 1)) {
      label[index + 1] = left;
      margin[index + 1] = margin[index - 1] as number;
    } else if (right !== NONE && left === NONE && isCapital(tokens, index - 1)) {
      label[index - 1] = right;
      margin[index - 1] = margin[index + 1] as number;
    }
  }
};

/** `Mr`, `Dr`, `Frau` and a capital make a person. */
const followTitles = (tokens: Tokens, context: Context, labels: Labels): void => {
  const { label, margin } = labels;
  for (let index = 0; index + 1 < tokens.count; index++) {
    if (!STRONG_TITLES.has(tokens.hash[index] as number)) continue;
    const shape = tokens.shape[index] as number;
    if (shape === SHAPE_UPPER && !((context.state[index] as number) & CAPITAL_LINE)) continue;
    let next = index + 1;
    if (tokens.shape[next] === SHAPE_SYMBOL && tokens.hash[next] === STOP) next++;
    if (next >= tokens.count || !sameLine(tokens, next) || !isCapital(tokens, next)) continue;
    if ((context.words[next] as number) & (PROPER | COUNTRY)) continue;
    if (label[next] !== NONE || TITLES.has(tokens.hash[next] as number)) continue;
    label[next] = PERSON;
    margin[next] = 1;
  }
};

/** `J. Smith`, `Smith J.`: initials beside a name belong to it. */
const attachInitials = (tokens: Tokens, labels: Labels): void => {
  const { label, margin } = labels;
  for (let index = tokens.count - 1; index >= 0; index--) {
    if (tokens.shape[index] !== SHAPE_INITIAL || label[index] === PERSON) continue;
    const hasStop = index + 1 < tokens.count && tokens.hash[index + 1] === STOP && isGlued(tokens, index + 1);
    const after = hasStop ? index + 2 : index + 1;
    const before = index - 1;
    const isBeforeName = hasStop && sameLine(tokens, after) && label[after] === PERSON;
    const isAfterName =
      before >= 0 &&
      sameLine(tokens, index) &&
      label[before] === PERSON &&
      tokens.shape[before] !== SHAPE_INITIAL &&
      (hasStop || after >= tokens.count || tokens.shape[after] !== SHAPE_LOWER);
    if (isBeforeName || isAfterName) {
      label[index] = PERSON;
      margin[index] = 0.5;
    }
  }
};

/** `Ludwig van der Berg`, `Mrs de Vries`: particles between the parts of a name, or after a title. */
const attachParticles = (tokens: Tokens, labels: Labels): void => {
  const { label, margin } = labels;
  for (let index = 1; index < tokens.count; index++) {
    if (label[index] !== PERSON) continue;
    let first = index;
    let leads = false;
    while (first > 0 && index - first < 3 && sameLine(tokens, first)) {
      const previous = first - 1;
      const isHyphen =
        tokens.shape[previous] === SHAPE_SYMBOL &&
        HYPHENS.has(tokens.hash[previous] as number) &&
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
    if (!joins && !(leads && isTitle && sameLine(tokens, first))) continue;
    for (let inner = first; inner < index; inner++) {
      label[inner] = PERSON;
      margin[inner] = margin[index] as number;
    }
  }
};

/** `Tauranga` + `Hospital`: the word that names the kind of organisation takes what stands before it along. */
const completeOrganisations = (tokens: Tokens, labels: Labels): void => {
  const { label, margin } = labels;
  for (let index = 1; index < tokens.count; index++) {
    if (!ORGANISATION_WORDS.has(tokens.hash[index] as number) || !isCapital(tokens, index)) continue;
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
export const applyRules = (tokens: Tokens, context: Context, labels: Labels): void => {
  followTitles(tokens, context, labels);
  joinHyphens(tokens, labels);
  attachInitials(tokens, labels);
  attachParticles(tokens, labels);
  completeOrganisations(tokens, labels);
};
