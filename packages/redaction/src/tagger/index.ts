import type { ModelData, Pack } from '../packs/pack.ts';
import { span } from '../span.ts';
import type { Kind, Span } from '../span.ts';
import { AFTER_BLANK_LINE, SHAPE_LOWER } from '../tokens.ts';
import type { Tokens } from '../tokens.ts';
import { assemble } from './assemble.ts';
import { readContext } from './context.ts';
import type { Context } from './context.ts';
import { labelTokens } from './label.ts';
import type { Labels } from './label.ts';
import { buildLexicon, lookUp } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { gatherNames, noNames, recallNames } from './memory.ts';
import { PERSON, PLACE_LABEL, readModel } from './model.ts';
import type { Model } from './model.ts';
import { applyRules } from './rules.ts';
import { COUNTRY } from './word-flags.ts';

export interface TagOptions {
  /** Word lists and weights to use; see `packs/`. Keep the array: what is read from it is kept with it. */
  readonly packs: readonly Pack[];
  /** Look for names written in lower case too (slower, and less precise). Needs the lower-case pack. Default false. */
  readonly lowerCase?: boolean;
}

interface Prepared {
  readonly lexicon: Lexicon;
  readonly model: Model | undefined;
  readonly lowerCaseModel: Model | undefined;
}

const prepared = new WeakMap<readonly Pack[], Prepared>();

const findModel = (packs: readonly Pack[], key: 'model' | 'lowerCaseModel'): Model | undefined => {
  const data: ModelData | undefined = packs.find((pack) => pack[key] !== undefined)?.[key];
  return data === undefined ? undefined : readModel(data);
};

const prepare = (packs: readonly Pack[]): Prepared => {
  const known = prepared.get(packs);
  if (known !== undefined) return known;
  const made: Prepared = {
    lexicon: buildLexicon(packs),
    model: findModel(packs, 'model'),
    lowerCaseModel: findModel(packs, 'lowerCaseModel'),
  };
  prepared.set(packs, made);
  return made;
};

/** What the word lists of packs say of a word by its folded hash; see `word-flags.ts`. */
export const wordFlags = (packs: readonly Pack[], hash: number, abroad: boolean): number => {
  const { lexicon } = prepare(packs);
  return lookUp(lexicon, hash) | (abroad ? lookUp(lexicon.abroad, hash) : 0);
};

const kindOf = (label: number): Kind =>
  label === PERSON ? 'person' : label === PLACE_LABEL ? 'place' : 'organisation';

/** Tokens of one part, so that the passes over a part find it in the processor's cache. */
const MOST_TOKENS = 16_384;

/** Cut the tokens of a long text at empty lines, beyond which nothing but memory looks. */
const partsOf = (tokens: Tokens): readonly Tokens[] => {
  const { count, flags } = tokens;
  if (count <= MOST_TOKENS) return [tokens];
  const parts: Tokens[] = [];
  for (let from = 0; from < count;) {
    let to = Math.min(count, from + MOST_TOKENS);
    while (to < count && !((flags[to] as number) & AFTER_BLANK_LINE)) to++;
    parts.push({
      count: to - from,
      start: tokens.start.subarray(from, to),
      end: tokens.end.subarray(from, to),
      shape: tokens.shape.subarray(from, to),
      flags: flags.subarray(from, to),
      hash: tokens.hash.subarray(from, to),
    });
    from = to;
  }
  return parts;
};

/** What the model for lower case says of words in lower case that are no names so far. */
const takeLower = (tokens: Tokens, labels: Labels, more: Labels): void => {
  for (let index = 0; index < tokens.count; index++) {
    if (labels.label[index] !== 0 || tokens.shape[index] !== SHAPE_LOWER) continue;
    labels.label[index] = more.label[index] as number;
    labels.margin[index] = more.margin[index] as number;
  }
};

const entitiesOf = (tokens: Tokens, context: Context, labels: Labels): Span[] =>
  assemble(tokens, labels).map(({ first, last, label }) => {
    let best = 0;
    let isCountry = label === PLACE_LABEL;
    for (let index = first; index <= last; index++) {
      best = Math.max(best, labels.margin[index] as number);
      isCountry &&=
        label === PLACE_LABEL &&
        tokens.shape[index] !== 0 &&
        ((context.words[index] as number) & COUNTRY) !== 0;
    }
    return span(
      tokens.start[first] as number,
      tokens.end[last] as number,
      kindOf(label),
      isCountry ? 'country' : undefined,
      Math.round((100 * 1) / (1 + Math.exp(-best))) / 100,
      best === 0.75 ? 'found as a name elsewhere in the text' : 'letters, word lists and neighbouring words',
    );
  });

/**
 * Find people, places and organisations in a text.
 *
 * Words are judged from left to right by a linear model over hashed features; rules then attach initials,
 * particles and hyphens, and a name found once is looked for in the whole text. Time grows linearly with the text.
 *
 * @param tokens of the same text, from `tokenise`
 * @returns people, places (a country or continent, which by itself singles nobody out, with its subkind) and
 *   organisations, sorted by start and disjoint; none for an empty text
 * @throws RangeError when no pack holds the weights that are asked for
 *
 * @example
 * const text = 'Aroha Parata was seen by Dr Naidoo.';
 * tagEntities(text, tokenise(text), { packs: [names, en, nz] });
 */
export const tagEntities = (text: string, tokens: Tokens, options: TagOptions): readonly Span[] => {
  const { lexicon, model, lowerCaseModel } = prepare(options.packs);
  const lowerCase = options.lowerCase ?? false;
  if (model === undefined)
    throw new RangeError('None of the packs holds the weights of the tagger; add the `names` pack');
  if (lowerCase && lowerCaseModel === undefined)
    throw new RangeError(
      'Lower-case names were asked for, but no pack holds their weights; add `lowerCaseNames`',
    );
  const names = noNames();
  const parts = partsOf(tokens).map((part) => {
    const context = readContext(text, part, lexicon);
    const labels = labelTokens(text, part, context, model, false);
    if (lowerCase && lowerCaseModel !== undefined)
      takeLower(
        part,
        labels,
        labelTokens(text, part, readContext(text, part, lexicon, true), lowerCaseModel, true),
      );
    gatherNames(part, labels, names);
    return { part, context, labels };
  });
  return parts.flatMap(({ part, context, labels }) => {
    recallNames(part, context, labels, names);
    applyRules(part, context, labels, lowerCase);
    return entitiesOf(part, context, labels);
  });
};
