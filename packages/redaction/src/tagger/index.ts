import type { ModelData, Pack } from '../packs/pack.ts';
import type { Tokens } from '../tokens.ts';
import { assemble } from './assemble.ts';
import { readContext } from './context.ts';
import { labelTokens } from './label.ts';
import { buildLexicon } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { rememberNames } from './memory.ts';
import { PERSON, PLACE_LABEL, readModel } from './model.ts';
import type { Model } from './model.ts';
import { applyRules } from './rules.ts';
import { COUNTRY } from './word-flags.ts';

/** What the tagger tells apart. */
export type EntityKind = 'person' | 'place' | 'organisation';

/** An entity found in a text: UTF-16 offsets, end exclusive; never the text itself. */
export interface Entity {
  readonly start: number;
  readonly end: number;
  readonly kind: EntityKind;
  /** A country or continent, which by itself singles nobody out. */
  readonly subkind?: 'country';
  /** Between 0 and 1: how sure the tagger is. */
  readonly score: number;
  /** The rule or the evidence that decided, in words; never the matched text. */
  readonly why: string;
}

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

const kindOf = (label: number): EntityKind =>
  label === PERSON ? 'person' : label === PLACE_LABEL ? 'place' : 'organisation';

/**
 * Find people, places and organisations in a text.
 *
 * Words are judged from left to right by a linear model over hashed features; rules then attach initials,
 * particles and hyphens, and a name found once is looked for in the whole text. Time grows linearly with the text.
 *
 * @param tokens of the same text, from `tokenise`
 * @returns entities sorted by start and disjoint; none for an empty text
 * @throws RangeError when no pack holds the weights that are asked for
 *
 * @example
 * const text = 'Aroha Parata was seen by Dr Naidoo.';
 * tagEntities(text, tokenise(text), { packs: [names, en, nz] });
 */
export const tagEntities = (text: string, tokens: Tokens, options: TagOptions): readonly Entity[] => {
  const { lexicon, model, lowerCaseModel } = prepare(options.packs);
  const lowerCase = options.lowerCase ?? false;
  if (model === undefined)
    throw new RangeError('None of the packs holds the weights of the tagger; add the `names` pack');
  if (lowerCase && lowerCaseModel === undefined)
    throw new RangeError(
      'Lower-case names were asked for, but no pack holds their weights; add `lowerCaseNames`',
    );
  const context = readContext(text, tokens, lexicon);
  const labels = labelTokens(text, tokens, context, model, false);
  if (lowerCase && lowerCaseModel !== undefined) {
    const more = labelTokens(text, tokens, context, lowerCaseModel, true);
    for (let index = 0; index < tokens.count; index++) {
      if (labels.label[index] !== 0 || more.label[index] === 0 || tokens.shape[index] !== 0) continue;
      labels.label[index] = more.label[index] as number;
      labels.margin[index] = more.margin[index] as number;
    }
  }
  rememberNames(tokens, context, labels);
  applyRules(tokens, context, labels, lowerCase);
  return assemble(tokens, labels).map(({ first, last, label }) => {
    let best = 0;
    let isCountry = label === PLACE_LABEL;
    for (let index = first; index <= last; index++) {
      best = Math.max(best, labels.margin[index] as number);
      isCountry &&=
        label === PLACE_LABEL &&
        tokens.shape[index] !== 0 &&
        ((context.words[index] as number) & COUNTRY) !== 0;
    }
    return {
      ...(isCountry ? { subkind: 'country' as const } : {}),
      start: tokens.start[first] as number,
      end: tokens.end[last] as number,
      kind: kindOf(label),
      score: Math.round((100 * 1) / (1 + Math.exp(-best))) / 100,
      why:
        best === 0.75
          ? 'found as a name elsewhere in the text'
          : 'letters, word lists and neighbouring words',
    };
  });
};
