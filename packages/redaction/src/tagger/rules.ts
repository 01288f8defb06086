import {
  SHAPE_CASELESS,
  SHAPE_INITIAL,
  SHAPE_LOWER,
  SHAPE_NUMBER,
  SHAPE_SYMBOL,
  SHAPE_UPPER,
} from '../tokens.ts';
import type { Tokens } from '../tokens.ts';
import { foldedHash } from '../characters.ts';
import type { Context } from './context.ts';
import { CAPITAL_LINE } from './context.ts';
import type { Labels } from './label.ts';
import { NONE, ORGANISATION, PERSON } from './model.ts';
import { joinHyphens, joinSmallWords } from './joining-rules.ts';
import type { Places } from './joining-rules.ts';
import { attachParticles, followParticles, isLikelyGiven } from './particle-rules.ts';
import { isCapital, isGlued, isHyphenUnit, sameLine } from './shapes.ts';
import { ORGANISATION_WORDS, PARTICLES, TITLES } from './particles.ts';
import { COUNTRY, FREQUENT, GIVEN, PROPER, SURNAME } from './word-flags.ts';

const STOP = 0x2e;
const OPEN = 0x5b;
const WORDS_OF_ONE_LETTER: ReadonlySet<number> = new Set([...'aiouyevзувао'].map(foldedHash));

/** Titles after which a capital is a person whatever the model thinks of the word. */
const STRONG_TITLES: ReadonlySet<number> = new Set(
  'mr mrs ms dr prof professor mme mlle madame monsieur frau herr herrn hr fru mevrouw mw dhr meneer señora señor sra пан пані'
    .split(' ')
    .map(foldedHash),
);

/** Words with a capital and what is labelled; every token when names in lower case are looked for. */
const placesOf = ({ count, shape }: Tokens, { label }: Labels, lowerCase: boolean): Places => {
  const places: number[] = [];
  for (let index = 0; index < count; index++) {
    const form = shape[index] as number;
    if ((form !== SHAPE_LOWER && form <= SHAPE_CASELESS) || label[index] !== NONE || lowerCase)
      places.push(index);
  }
  return places;
};

/** `Mr`, `Dr`, `Frau` and a capital make a person. */
const followTitles = (
  tokens: Tokens,
  context: Context,
  labels: Labels,
  places: Places,
  lowerCase: boolean,
): void => {
  const { label, margin } = labels;
  for (const index of places) {
    if (index === 0 || label[index] !== NONE || !sameLine(tokens, index)) continue;
    const isLower =
      lowerCase &&
      tokens.shape[index] === SHAPE_LOWER &&
      (tokens.end[index] as number) - (tokens.start[index] as number) > 1;
    if (!isLower && !isCapital(tokens, index)) continue;
    const word = context.words[index] as number;
    if (word & (PROPER | COUNTRY)) continue;
    // `dr said`: in lower case a frequent word after a title is a name only when a list of names has it too.
    if (isLower && word & FREQUENT && !(word & (GIVEN | SURNAME))) continue;
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

/** A capital right beside a name is part of it, unless a list knows it as a word. */
const takeNeighbours = (
  tokens: Tokens,
  context: Context,
  labels: Labels,
  places: Places,
  lowerCase: boolean,
): void => {
  const { label, margin } = labels;
  const take = (index: number, beside: number): void => {
    if (label[beside] !== PERSON || label[index] !== NONE) return;
    if (!isLikelyGiven(tokens, context, labels, index, lowerCase)) return;
    label[index] = PERSON;
    margin[index] = 0.3;
  };
  for (const place of places) {
    if (place > 0 && sameLine(tokens, place)) take(place, place - 1);
    if (sameLine(tokens, place + 1)) take(place, place + 1);
  }
};

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

/** Titles are not names, and the `E.` of `E. coli` is not an initial. */
const dropStrays = (tokens: Tokens, labels: Labels, places: Places): void => {
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

/** A lower-case letter that is no word by itself, as in `sarah b`. */
const isLowerInitial = (tokens: Tokens, index: number): boolean =>
  tokens.shape[index] === SHAPE_LOWER && !WORDS_OF_ONE_LETTER.has(tokens.hash[index] as number);

/** `J. Smith`, `Smith J.`: initials beside a name belong to it. */
const attachInitials = (tokens: Tokens, labels: Labels, places: Places, lowerCase: boolean): void => {
  const { label, margin } = labels;
  for (let at = places.length - 1; at >= 0; at--) {
    const index = places[at] as number;
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
      (hasStop ||
        after >= tokens.count ||
        tokens.shape[after] !== SHAPE_LOWER ||
        isLowerInitial(tokens, index));
    if (isBeforeName || isAfterName) {
      label[index] = PERSON;
      margin[index] = 0.5;
    }
  }
};

/** `Tauranga` + `Hospital`: the word that names the kind of organisation takes what stands before it along. */
const completeOrganisations = (tokens: Tokens, labels: Labels, places: Places, lowerCase: boolean): void => {
  const { label, margin } = labels;
  for (const index of places) {
    if (index === 0 || (!lowerCase && !isCapital(tokens, index))) continue;
    if (!ORGANISATION_WORDS.has(tokens.hash[index] as number)) continue;
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
  const places = placesOf(tokens, labels, lowerCase);
  dropStrays(tokens, labels, places);
  followTitles(tokens, context, labels, places, lowerCase);
  followParticles(tokens, context, labels, places, lowerCase);
  joinHyphens(tokens, context, labels, places);
  joinSmallWords(tokens, labels, places);
  takeNeighbours(tokens, context, labels, places, lowerCase);
  attachInitials(tokens, labels, places, lowerCase);
  attachParticles(tokens, context, labels);
  completeOrganisations(tokens, labels, places, lowerCase);
};
