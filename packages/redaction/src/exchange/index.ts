export { fromBrat, toBrat } from './brat.ts';
export { offsetsOf } from './code-points.ts';
export type { Offsets } from './code-points.ts';
export type { Issue, Parsed } from './parsed.ts';
export { fromPresidio, toPresidio } from './presidio.ts';
export type { PresidioResult } from './presidio.ts';
export { fromWebAnnotations, toWebAnnotations } from './web-annotation.ts';
export type { WebAnnotation } from './web-annotation.ts';
