export type { IsoDate, LocalTime, Period } from './dates.ts';
export {
  daysBetween,
  daysInMonth,
  daysLater,
  includes,
  isIsoDate,
  isLocalTime,
  minutesBetween,
  yearsLater,
} from './dates.ts';
export type { Certainty, Citation, Source } from './source.ts';
export type { Practitioner, Profession, Registration } from './practitioner.ts';
export type { Charter, Membership, PeerGroup, Role, RoleArrangement, RoleTerm } from './group.ts';
export { holdersOn, membersOn } from './group.ts';
export type {
  Activity,
  Agenda,
  AgendaItem,
  Attendee,
  Documentation,
  Focus,
  Meeting,
  MeetingRecord,
  Modality,
  PrivacyScan,
  Reference,
  Reflection,
  RoleHeld,
  StepKind,
  Topic,
  TopicKind,
} from './meeting.ts';
export { durationOf, sharedPart } from './meeting.ts';
export type {
  About,
  CountedMeeting,
  Figure,
  Finding,
  JsonPointer,
  Judgement,
  Level,
  Outcome,
  Outlook,
  Report,
} from './finding.ts';
export { worse, worst } from './finding.ts';
export type { Portfolio } from './portfolio.ts';
