export { writeWord } from './write/word.ts';
export type { WordOptions } from './write/word.ts';
export type { FormSize } from './write/form-shape.ts';
export type { Audience, Withheld } from './sheet/share.ts';
