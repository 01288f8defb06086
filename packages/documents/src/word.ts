export { writeWord } from './write/word.ts';
export type { WordOptions } from './write/word.ts';
