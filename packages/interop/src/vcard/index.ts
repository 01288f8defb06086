export type { Card } from './read.ts';
export { fromVcards, membersFrom } from './read.ts';
