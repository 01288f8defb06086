export type { Invitee } from './invitee.ts';
export { fromICalendar } from './read.ts';
export type { Repetition, Weekday } from './repetition.ts';
export type { CalendarMessage, PlannedMeeting } from './write.ts';
export { toICalendar } from './write.ts';
