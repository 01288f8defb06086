export { fromICalendar } from './read.ts';
export type { CalendarMessage, Invitee, PlannedMeeting, Repetition, Weekday } from './write.ts';
export { toICalendar } from './write.ts';
