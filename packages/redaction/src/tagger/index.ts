import type { Tokens } from '../tokens.ts';
import type { Pack } from '../packs/pack.ts';

/** What the tagger tells apart. */
export type EntityKind = 'person' | 'place' | 'organisation';

/** An entity found in a text: UTF-16 offsets, end exclusive; never the text itself. */
export interface Entity {
  readonly start: number;
  readonly end: number;
  readonly kind: EntityKind;
  /** Between 0 and 1. */
  readonly score: number;
  /** The rule or the evidence that decided, in words; never the matched text. */
  readonly why: string;
}

export interface TagOptions {
  /** Word lists and weights to use; see `packs/`. */
  readonly packs: readonly Pack[];
  /** Look for names written in lower case too (slower, and less precise). Default false. */
  readonly lowerCase?: boolean;
}

/**
 * Find people, places and organisations in a text.
 *
 * @returns entities sorted by start and disjoint; none for an empty text.
 */
export const tagEntities = (_text: string, _tokens: Tokens, _options: TagOptions): readonly Entity[] => {
  throw new Error('The trained tagger is not in this revision yet');
};
