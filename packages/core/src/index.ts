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
export type {
  Charter,
  Membership,
  Milestone,
  MilestoneKind,
  PeerGroup,
  Role,
  RoleArrangement,
  RoleTerm,
} from './group.ts';
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
export { mapTexts, writtenTexts } from './written.ts';
export type { WrittenText } from './written.ts';
export type {
  About,
  CountedActivity,
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
export type { OtherActivity, Portfolio } from './portfolio.ts';
export type { Case, CaseReview, Commitment, Recommendation } from './case.ts';
export type { Cap, Credit, Grant } from './credit.ts';
export type { Ledger, LedgerEntry } from './ledger.ts';
export type {
  Audit,
  Consequence,
  Cycle,
  Edition,
  FixedCycle,
  Interpretation,
  InterpretationOption,
  Keeping,
  PersonalCycle,
  Privilege,
  RollingCycle,
  Rule,
  RuleChange,
  Scheme,
  Waiver,
} from './scheme.ts';
export { cycleOf, editionOn } from './scheme.ts';
export type { Privileged } from './keeping.ts';
export { answerBy, keepUntil, privilegeOn } from './keeping.ts';
export type { MeetingRequirement, Requirement, YearRequirement } from './rules/requirement.ts';
export { requirementInWords } from './rules/in-words.ts';
export type { Question } from './ask.ts';
export type { Choices } from './prepare.ts';
export { rulesUnder } from './prepare.ts';
export { evaluate, outcomeOf } from './evaluate.ts';
export type { Answer, Comparison, QuestionOfMany, Unanswered } from './evaluate-many.ts';
export { evaluateMany, reasonsOf } from './evaluate-many.ts';
export type { Plan, PlanStep } from './plan.ts';
export { plan } from './plan.ts';
export { attendanceOf, distinctAttendees, samePerson } from './attendance.ts';
export type { AgendaWarning, PlannedAgenda } from './agenda.ts';
export { inTurn, planAgenda } from './agenda.ts';
export type { FormatStep, MeetingFormat } from './formats/format.ts';
export { quoteInWords } from './report/words.ts';
export { comparisonAsMarkdown, comparisonAsText } from './report/comparison.ts';
export { schemeAsMarkdown } from './report/scheme-page.ts';
export { ambiguitiesAsMarkdown, schemesAsTable } from './report/schemes-index.ts';
export { reportAsMarkdown } from './report/markdown.ts';
export type { TextOptions } from './report/text.ts';
export { reportAsText } from './report/text.ts';
export type { Issue, IssueCode, Parsed } from './schema/issues.ts';
export {
  parseGroup,
  parseJson,
  parseMeeting,
  parsePortfolio,
  parsePractitioner,
  parseRecord,
} from './schema/parse.ts';
export { parseScheme } from './schema/scheme.ts';
export type { TimedItem } from './agenda-times.ts';
export { agendaAsText, agendaTimes, timeAfter, tryAgenda } from './agenda-times.ts';
export { attendeeOf, handOver, membershipOf, released, withMembersOf } from './memberships.ts';
export type { RoleOf, RolesAtMeeting } from './roles-of.ts';
export { rolesHeld, rolesOf } from './roles-of.ts';
export type { Due, Year, YearMeeting } from './year-of.ts';
export { placedIn, yearOf } from './year-of.ts';
