import type { JsonPointer } from '@peer-groups/core';
import type { Field } from '../format/fields.ts';

/** A text and the place in the caller's input that it came from, so that an error can name the field. */
export interface Said {
  readonly text: string;
  readonly at: JsonPointer;
  /** A place to type in: forms draw a field, Word files a content control. */
  readonly entry?: Entry;
}

/** A field that a note taker fills in. */
export interface Entry {
  readonly field: Field;
  /** What a screen reader says when the field is entered. */
  readonly label: string;
  /** Lines that the field is tall; one if absent. */
  readonly lines?: number;
  /** What each choice is called on the page. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
}

/** A column of a table. */
export interface Column {
  readonly title: string;
  /** Share of the width, in relation to the other columns. */
  readonly share: number;
}

/** A part of a document, as it reads from top to bottom. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly said: Said; readonly tone?: 'muted' | 'strong' }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Said[])[];
      readonly summary: string;
    }
  | { readonly kind: 'list'; readonly items: readonly Said[]; readonly ordered?: boolean }
  | { readonly kind: 'callout'; readonly said: Said }
  | {
      readonly kind: 'signatures';
      readonly people: readonly Said[];
      readonly labels: readonly [string, string];
    }
  | { readonly kind: 'pageBreak' };

/** A label and what stands beside it. */
export interface Fact {
  readonly label: string;
  readonly said: Said;
}

/** A document before it is set: what it says, in reading order, whatever kind of file it becomes. */
export interface Sheet {
  /** BCP 47 tag. */
  readonly language: string;
  /** What kind of document it is, above the title. */
  readonly kicker: string;
  readonly title: Said;
  readonly subtitle?: Said;
  readonly blocks: readonly Block[];
  /** At the foot of each page, beside its number. */
  readonly footer: string;
  /** The page's number in words, with `{page}` and `{pages}`. */
  readonly pageOf: string;
}
