/** Labels of the training material; `IGNORED` marks what nobody has judged. */
export const PERSON = 1;
export const PLACE = 2;
export const ORGANISATION = 3;
export const IGNORED = 9;

export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: number;
}

/** A text with its marked entities. `source` names the corpus or the kind of template, for the tables. */
export interface Sample {
  readonly text: string;
  readonly spans: readonly GoldSpan[];
  readonly language: string;
  readonly source: string;
  readonly weight: number;
}

/** Which part of the material something belongs to: to train on, to steer by, and to measure once at the end. */
export type Part = 'train' | 'dev' | 'final';

/** Halves of the further held-back part, see `fresh.ts`: to steer by, and to measure once. */
export type FreshPart = 'steer' | 'hidden';

const fnv = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x85ebca6b) >>> 0;
};

/** Part of a text by a hash of its identifier or first words: ten, ten and eighty in a hundred. */
export const partOf = (key: string, of = 20): Part => {
  const slot = fnv(key.normalize('NFC')) % of;
  return slot < 2 ? 'dev' : slot < 4 ? 'final' : 'train';
};

/** Part of a name, written any way: folded first, so that Māori and Maori fall together. */
export const partOfName = (name: string): Part =>
  partOf(`name:${name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()}`);

/** Upper-case or lower-case a whole sample; spans stay where they are (letters that grow, as ß does, stay as they are). */
export const recase = (sample: Sample, to: 'upper' | 'lower'): Sample => ({
  ...sample,
  source: `${sample.source}`,
  text: Array.from({ length: sample.text.length }, (_, index) => sample.text[index] as string)
    .map((unit) => {
      const changed = to === 'upper' ? unit.toUpperCase() : unit.toLowerCase();
      return changed.length === 1 ? changed : unit;
    })
    .join(''),
});
