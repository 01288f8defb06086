export { writeForm } from './write/form.ts';
export type { FormOptions } from './write/form.ts';
export type { FormSize } from './write/form-shape.ts';
export type { Audience, Withheld } from './sheet/share.ts';
