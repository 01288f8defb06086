export type { Plausibility, Register } from './registers.ts';
export { plausibilityOf, registerOf, registers, systemOf } from './registers.ts';
