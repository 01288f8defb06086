import { float32s, uint8s } from '../scratch.ts';
import { AFTER_BLANK_LINE, SHAPE_LOWER, SHAPE_SYMBOL, SHAPE_UPPER } from '../tokens.ts';
import type { Tokens } from '../tokens.ts';
import { CAPITAL_LINE, INFLECTED, LABEL, LANGUAGE_MASK } from './context.ts';
import type { Context } from './context.ts';
import { MOST_FEATURES, extract, isCandidate } from './features.ts';
import { NONE, ORGANISATION, PERSON, PLACE_LABEL } from './model.ts';
import type { Model } from './model.ts';
import { PARTICLES } from './particles.ts';
import { COUNTRY, EPONYM, FREQUENT, GIVEN, ORDINARY, PLACE, PROPER, SURNAME } from './word-flags.ts';

/** Labels of all tokens and the model's margin for each: log-odds against "none". */
export interface Labels {
  readonly label: Uint8Array;
  readonly margin: Float32Array;
}

/**
 * Added to the log-odds of each label before it is compared with none (index = label). Above nought means that
 * a doubtful name is rather hidden than shown: a leak costs more than a word too many.
 */
export const LEANING: readonly [number, number, number, number] = [0, 0.4, 0.3, 0.2];

/** The same for words inside English that lists of names alone hold, no list, and lists of both. */
const ENGLISH_LISTED = 1.4;
const ENGLISH_UNKNOWN = 1.4;
const ENGLISH_BOTH = 0.6;
/** The same for a given name that is a rare word as well: `John`, `Peter`, `Carol`. */
const ENGLISH_GIVEN = 1;
/** A word on no list in a line too short to tell its language. */
const HEADING_UNKNOWN = 0.6;

/**
 * The same inside text of another language than English, whose training holds more capitals that are no names than
 * notes do: for words on lists of names alone, on no list, on lists of both, and on lists of words alone.
 */
const ABROAD_LISTED = 1.8;
const ABROAD_UNKNOWN = 1.8;
const ABROAD_BOTH = 0.2;
const ABROAD_WORD = 0;

const leaningOf = (word: number, language: number): number => {
  const isListed = (word & (GIVEN | SURNAME | PLACE)) !== 0;
  if (language <= ENGLISH) {
    if (word & KNOWN)
      return !isListed ? 0 : (word & (KNOWN | GIVEN)) === (ORDINARY | GIVEN) ? ENGLISH_GIVEN : ENGLISH_BOTH;
    return isListed ? ENGLISH_LISTED : language === ENGLISH ? ENGLISH_UNKNOWN : HEADING_UNKNOWN;
  }
  if (word & KNOWN) return isListed ? ABROAD_BOTH : ABROAD_WORD;
  return isListed ? ABROAD_LISTED : ABROAD_UNKNOWN;
};

/** What is added for a word that no list knows as anything but a name. */
const UNKNOWN_LEANING = 0.6;
const RELUCTANCE = 1.2;
/** The same for an abbreviation that a list knows: `TIA`, `PHO`. */
const LOUD_RELUCTANCE = 3;
/** What a name must have more beside a label, so that hiding one word does not change the reading of the next. */
const BESIDE_LABEL = 1.8;
const NEAR_LABEL = 4;
const ENGLISH = 1;
const KNOWN = FREQUENT | ORDINARY | EPONYM | PROPER | COUNTRY;

/** The same for lower-case names, where a name looks like any other word. */
const LOWER_LEANING: readonly [number, number, number, number] = [0, 2, 1.2, 1];

/** A full stop, hyphen or apostrophe, or a particle, hands the label on its left to what follows. */
export const carries = (tokens: Tokens, index: number): boolean => {
  if (tokens.shape[index] === SHAPE_SYMBOL) {
    const unit = tokens.hash[index] as number;
    return unit === 0x2e || unit === 0x2d || unit === 0x27 || unit === 0x2010 || unit === 0x2011;
  }
  return tokens.shape[index] === SHAPE_LOWER && PARTICLES.has(tokens.hash[index] as number);
};

const isBesideLabel = ({ state }: Context, { count, flags }: Tokens, index: number): boolean => {
  for (let at = index; at >= 0 && index - at <= NEAR_LABEL; at--) {
    if ((state[at] as number) & LABEL) return true;
    if ((flags[at] as number) & AFTER_BLANK_LINE) break;
  }
  for (let at = index + 1; at < count && at - index <= NEAR_LABEL; at++) {
    if ((flags[at] as number) & AFTER_BLANK_LINE) return false;
    if ((state[at] as number) & LABEL) return true;
  }
  return false;
};

const found = new Int32Array(MOST_FEATURES);

/** Label every candidate from left to right, each decision seeing the two before it. */
export const labelTokens = (
  text: string,
  tokens: Tokens,
  context: Context,
  model: Model,
  lowerCase: boolean,
): Labels => {
  const { count } = tokens;
  const margin = float32s(count);
  const label = uint8s(count);
  const { weights, bits, scale } = model;
  const leaning = lowerCase ? LOWER_LEANING : LEANING;
  let previous = NONE;
  let beforePrevious = NONE;
  for (let index = 0; index < count; index++) {
    if ((tokens.flags[index] as number) & AFTER_BLANK_LINE) {
      previous = NONE;
      beforePrevious = NONE;
    }
    if (!isCandidate(tokens, context, index, lowerCase)) {
      if ((previous !== NONE || beforePrevious !== NONE) && !carries(tokens, index)) {
        beforePrevious = previous;
        previous = NONE;
      }
      continue;
    }
    const size = extract(text, tokens, context, index, previous, beforePrevious, bits, found);
    let person = 0;
    let place = 0;
    let organisation = 0;
    for (let at = 0; at < size; at++) {
      const slot = (found[at] as number) << 2;
      person += weights[slot] as number;
      place += weights[slot + 1] as number;
      organisation += weights[slot + 2] as number;
    }
    // The model does not see which words are known with an ending: whoever leans does.
    const isInflected = (context.state[index] as number) & INFLECTED;
    const word = (context.words[index] as number) | (isInflected ? ORDINARY : 0);
    const isKnown = (word & KNOWN) !== 0;
    // A month, a drug or a nationality that is no name as well.
    const isProper = (word & (PROPER | GIVEN | SURNAME | PLACE)) === PROPER;
    const isLoud =
      tokens.shape[index] === SHAPE_UPPER && ((context.state[index] as number) & CAPITAL_LINE) === 0;
    const reluctance =
      (isProper ? (isLoud ? LOUD_RELUCTANCE : RELUCTANCE) : 0) +
      (context.hasLabels && isBesideLabel(context, tokens, index) ? BESIDE_LABEL : 0);
    const language = (context.state[index] as number) & LANGUAGE_MASK;
    const byLists = lowerCase ? 0 : leaningOf(word, language);
    const forPerson =
      person * scale +
      byLists +
      leaning[PERSON] +
      (isKnown ? 0 : UNKNOWN_LEANING) -
      reluctance -
      (lowerCase && word & EPONYM ? 0.8 : 0);
    const forPlace = place * scale + byLists + leaning[PLACE_LABEL] - reluctance;
    const forOrganisation = organisation * scale + byLists + leaning[ORGANISATION] - reluctance;
    let best = NONE;
    let height = 0;
    if (forPerson > height) {
      best = PERSON;
      height = forPerson;
    }
    if (forPlace > height) {
      best = PLACE_LABEL;
      height = forPlace;
    }
    if (forOrganisation > height) {
      best = ORGANISATION;
      height = forOrganisation;
    }
    label[index] = best;
    margin[index] = best === NONE ? Math.max(forPerson, forPlace, forOrganisation) : height;
    beforePrevious = previous;
    previous = best;
  }
  return { label, margin };
};
