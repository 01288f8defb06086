/** Who takes part, who does not, and how far a programme reaches. */
export { inequality, lorenz } from './inequality.ts';
export type { Inequality, LorenzPoint } from './inequality.ts';
export { attendanceSummary } from './attendance.ts';
export type { AttendanceSummary } from './attendance.ts';
export { facilitatorConcentration } from './facilitation.ts';
export type { FacilitatorConcentration } from './facilitation.ts';
export { retention, turnover } from './membership.ts';
export type { Retention, Turnover } from './membership.ts';
export { participationBy, silence } from './participation.ts';
export type { PartOf, SilenceSummary } from './participation.ts';
export { reach } from './reach.ts';
export type { Reach, ReachStep } from './reach.ts';
