export { writeForm } from './write/form.ts';
export type { FormOptions } from './write/form.ts';
