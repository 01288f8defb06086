import { SHAPE_CAPITAL, SHAPE_CASELESS, SHAPE_LOWER, SHAPE_SYMBOL, SHAPE_UPPER } from '../tokens.ts';
import type { Tokens } from '../tokens.ts';
import type { Context } from './context.ts';
import { CAPITAL_LINE, isEnglish } from './context.ts';
import type { Labels } from './label.ts';
import { NONE, ORGANISATION, PERSON } from './model.ts';
import { attachInitials } from './initial-rules.ts';
import { joinHyphens, joinSmallWords } from './joining-rules.ts';
import type { Places } from './joining-rules.ts';
import { attachParticles, followParticles, isLikelyGiven } from './particle-rules.ts';
import { isCapital, sameLine } from './shapes.ts';
import { STRONG_TITLES, dropStrays } from './stray-rules.ts';
import { ORGANISATION_WORDS, PARTICLES, TITLES } from './particles.ts';
import { COUNTRY, FREQUENT, GIVEN, KNOWN, PROPER, SURNAME } from './word-flags.ts';

const STOP = 0x2e;

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

/** From this margin on a word before `Pharmacy` that no list has as a word is its name. */
const NEARLY = -1.5;

/** `Kōwhai Pharmacy` by itself in a line: a capital that is no word of English before a kind of organisation. */
const namesOrganisation = (tokens: Tokens, context: Context, labels: Labels, index: number): boolean => {
  const before = index - 1;
  return (
    tokens.shape[before] === SHAPE_CAPITAL &&
    labels.label[before] === NONE &&
    tokens.shape[index] === SHAPE_CAPITAL &&
    isEnglish(context, index) &&
    ((context.words[before] as number) & KNOWN) === 0 &&
    !TITLES.has(tokens.hash[before] as number) &&
    (labels.label[index] === ORGANISATION || (labels.margin[before] as number) > NEARLY)
  );
};

/** `Tauranga` + `Hospital`: the word that names the kind of organisation takes what stands before it along. */
const completeOrganisations = (
  tokens: Tokens,
  context: Context,
  labels: Labels,
  places: Places,
  lowerCase: boolean,
): void => {
  const { label, margin } = labels;
  for (const index of places) {
    if (index === 0 || (!lowerCase && !isCapital(tokens, index))) continue;
    if (!ORGANISATION_WORDS.has(tokens.hash[index] as number)) continue;
    let before = index - 1;
    if (!sameLine(tokens, index)) continue;
    const isClitic = tokens.shape[before] === SHAPE_SYMBOL && tokens.hash[before] === 0x73;
    if (isClitic) before--;
    else if (namesOrganisation(tokens, context, labels, index)) {
      label[before] = ORGANISATION;
      margin[before] = 0.3;
    }
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
  dropStrays(tokens, context, labels, places);
  followTitles(tokens, context, labels, places, lowerCase);
  followParticles(tokens, context, labels, places, lowerCase);
  joinHyphens(tokens, context, labels, places);
  joinSmallWords(tokens, labels, places);
  takeNeighbours(tokens, context, labels, places, lowerCase);
  attachInitials(tokens, context, labels, places, lowerCase);
  attachParticles(tokens, context, labels);
  completeOrganisations(tokens, context, labels, places, lowerCase);
};
