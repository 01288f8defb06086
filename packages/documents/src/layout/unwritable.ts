import type { JsonPointer } from '@peer-groups/core';

/** Characters of one field that cannot be set. */
export interface Unwritable {
  /** The field, as a JSON Pointer into what the caller gave. */
  readonly at: JsonPointer;
  /** Each character once, as `U+XXXX`, in code point order. */
  readonly characters: readonly string[];
  /**
   * `noGlyph`: no font holds it. `needsShaping`: its script is written from right to left, or its letters change their
   * form or place, which this writer does not do. `noCharacter`: a control character or half of a surrogate pair.
   */
  readonly why: 'noGlyph' | 'needsShaping' | 'noCharacter';
}

/**
 * Thrown where a document holds characters that cannot be set: never a `?`, a blank or a box instead.
 *
 * The message and `places` hold code points and pointers, no text.
 */
export class UnwritableTextError extends RangeError {
  override readonly name: string = 'UnwritableTextError';
  readonly places: readonly Unwritable[];

  constructor(places: readonly Unwritable[]) {
    super(places.map(inWords).join(' '));
    this.places = places;
  }
}

const reasons: Readonly<Record<Unwritable['why'], readonly [string, string]>> = {
  noGlyph: ['no font holds', 'Pass a TrueType font that holds them as "fonts".'],
  needsShaping: ['their script needs shaping, which is not done, for', 'Write the text in another script.'],
  noCharacter: ['a page cannot show', 'Take the control characters and broken surrogates out.'],
};

const inWords = ({ at, characters, why }: Unwritable): string => {
  const shown = characters.slice(0, 20).join(', ');
  const more = characters.length > 20 ? ` and ${characters.length - 20} more` : '';
  return `At ${at === '' ? 'the document' : at}, ${reasons[why][0]} ${shown}${more}. ${reasons[why][1]}`;
};
