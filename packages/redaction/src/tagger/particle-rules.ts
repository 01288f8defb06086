import { SHAPE_CAPITAL, SHAPE_INITIAL, SHAPE_LOWER, SHAPE_MIXED, SHAPE_SYMBOL } from '../tokens.ts';
import type { Tokens } from '../tokens.ts';
import { isEnglish } from './context.ts';
import type { Context } from './context.ts';
import type { Labels } from './label.ts';
import { NONE, PERSON } from './model.ts';
import { LEADING_PARTICLES, PARTICLES, TITLES } from './particles.ts';
import { isGlued, isHyphenUnit, sameLine } from './shapes.ts';
import { COUNTRY, EPONYM, FREQUENT, KNOWN, ORDINARY, PROPER } from './word-flags.ts';

const STOP = 0x2e;

/** A capital beside a name that the model was in two minds about, and that no list knows as a word. */
export const isLikelyGiven = (
  tokens: Tokens,
  context: Context,
  labels: Labels,
  index: number,
  lowerCase = false,
): boolean => {
  const shape = tokens.shape[index];
  return (
    labels.label[index] !== PERSON &&
    (shape === SHAPE_CAPITAL || (lowerCase && shape === SHAPE_LOWER)) &&
    ((context.words[index] as number) & KNOWN) === 0 &&
    // Nought is the margin of a word that was not judged.
    (labels.margin[index] as number) > -2.5 &&
    (shape === SHAPE_CAPITAL || (labels.margin[index] as number) !== 0) &&
    !TITLES.has(tokens.hash[index] as number)
  );
};

/** `Ludwig van der Berg`, `Mrs de Vries`: particles between the parts of a name, or after a title. */
export const attachParticles = (tokens: Tokens, context: Context, labels: Labels): void => {
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
    const isInLine = before >= 0 && sameLine(tokens, first);
    if (isInLine && isLikelyGiven(tokens, context, labels, before)) {
      label[before] = PERSON;
      margin[before] = 0.3;
    }
    // `P.J. van der Horst`: initials with their full stops go before the particles.
    const isInitialled =
      before > 0 &&
      tokens.hash[before] === STOP &&
      tokens.shape[before - 1] === SHAPE_INITIAL &&
      label[before - 1] === PERSON;
    const joins = isInLine && (label[before] === PERSON || isInitialled);
    // In English text a lower-case `de` or `van` is no preposition.
    // `Van der Veen belde`: with a capital the particle is part of the name in any language.
    const isLoud = tokens.shape[first] === SHAPE_CAPITAL;
    if (!joins && !(leads && sameLine(tokens, first + 1) && (isTitle || isEnglish(context, index) || isLoud)))
      continue;
    for (let inner = first; inner < index; inner++) {
      label[inner] = PERSON;
      margin[inner] = margin[index] as number;
    }
  }
};

/**
 * `then de Souza`, `van Dijk presented`: in English text only names have such particles.
 *
 * @param places where a name may stand, ascending
 */
export const followParticles = (
  tokens: Tokens,
  context: Context,
  labels: Labels,
  places: readonly number[],
  lowerCase: boolean,
): void => {
  const { label, margin } = labels;
  for (const index of places) {
    const isLower = lowerCase && tokens.shape[index] === SHAPE_LOWER;
    if (!isLower && tokens.shape[index] !== SHAPE_CAPITAL) continue;
    if (index === 0 || label[index] !== NONE || !sameLine(tokens, index)) continue;
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
    const follows = before >= 0 && label[before] === PERSON && sameLine(tokens, before + 1);
    if (!isEnglish(context, index) && !follows) continue;
    if (isLower && !follows && (context.words[index] as number) & (FREQUENT | ORDINARY)) continue;
    if (isLower && PARTICLES.has(tokens.hash[index] as number)) continue;
    if ((context.words[index] as number) & (PROPER | COUNTRY | EPONYM)) continue;
    label[index] = PERSON;
    margin[index] = 0.5;
  }
};
