/** Who takes part, who does not, and how far a programme reaches. */
export { inequality, lorenz } from './inequality.ts';
export type { Inequality, LorenzPoint } from './inequality.ts';
export {
  attendanceSummary,
  facilitatorConcentration,
  participationBy,
  retention,
  silence,
  turnover,
} from './participation.ts';
export type {
  AttendanceSummary,
  FacilitatorConcentration,
  PartOf,
  Retention,
  SilenceSummary,
  Turnover,
} from './participation.ts';
export { reach } from './reach.ts';
export type { Reach, ReachStep } from './reach.ts';
