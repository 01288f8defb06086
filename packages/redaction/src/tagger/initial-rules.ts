import { foldedHash } from '../characters.ts';
import { SHAPE_INITIAL, SHAPE_LOWER } from '../tokens.ts';
import type { Tokens } from '../tokens.ts';
import { isEnglish } from './context.ts';
import type { Context } from './context.ts';
import type { Places } from './joining-rules.ts';
import type { Labels } from './label.ts';
import { PERSON } from './model.ts';
import { isGlued, sameLine } from './shapes.ts';

const STOP = 0x2e;
const LETTER_A = foldedHash('a');
const LETTER_I = foldedHash('i');
const WORDS_OF_ONE_LETTER: ReadonlySet<number> = new Set([...'aiouyevзувао'].map(foldedHash));

const isInitial = (tokens: Tokens, index: number, lowerCase: boolean): boolean =>
  tokens.shape[index] === SHAPE_INITIAL ||
  (lowerCase &&
    tokens.shape[index] === SHAPE_LOWER &&
    (tokens.end[index] as number) - (tokens.start[index] as number) === 1);

/** A lower-case letter that is no word by itself, as in `sarah b`. */
const isLowerInitial = (tokens: Tokens, index: number): boolean =>
  tokens.shape[index] === SHAPE_LOWER && !WORDS_OF_ONE_LETTER.has(tokens.hash[index] as number);

/** A capital without its full stop, `J Smith`, that is no word of its language: in English all but `I`. */
const isBareInitial = (tokens: Tokens, context: Context, index: number): boolean => {
  if (tokens.shape[index] === SHAPE_LOWER) return isLowerInitial(tokens, index);
  if (tokens.shape[index] !== SHAPE_INITIAL || tokens.hash[index] === LETTER_I) return false;
  return isEnglish(context, index) || !WORDS_OF_ONE_LETTER.has(tokens.hash[index] as number);
};

/** `J. Smith`, `J Smith`, `Smith J.`: initials beside a name belong to it. */
export const attachInitials = (
  tokens: Tokens,
  context: Context,
  labels: Labels,
  places: Places,
  lowerCase: boolean,
): void => {
  const { label, margin } = labels;
  for (let at = places.length - 1; at >= 0; at--) {
    const index = places[at] as number;
    if (label[index] === PERSON || !isInitial(tokens, index, lowerCase)) continue;
    const hasStop = index + 1 < tokens.count && tokens.hash[index + 1] === STOP && isGlued(tokens, index + 1);
    const after = hasStop ? index + 2 : index + 1;
    const before = index - 1;
    const isBare = !hasStop && isBareInitial(tokens, context, index);
    const isBeforeName = (hasStop || isBare) && sameLine(tokens, after) && label[after] === PERSON;
    const isAfterName =
      before >= 0 &&
      sameLine(tokens, index) &&
      label[before] === PERSON &&
      !isInitial(tokens, before, lowerCase) &&
      (hasStop ||
        after >= tokens.count ||
        tokens.shape[after] !== SHAPE_LOWER ||
        isLowerInitial(tokens, index) ||
        (isBare && tokens.hash[index] !== LETTER_A));
    if (isBeforeName || isAfterName) {
      label[index] = PERSON;
      margin[index] = 0.5;
    }
  }
};
