import type { Profile } from './profile.ts';

/** Members of a group: names and numbers. */
export const roster: Profile<'name' | 'registrationNumber' | 'profession' | 'from' | 'to'> = {
  id: 'roster',
  title: 'Roster',
  columns: [
    {
      headings: ['Name', 'Full name', 'Member', 'Naam', 'Nom', 'Navn', "Ім'я"],
      field: 'name',
      kind: 'text',
      required: true,
    },
    {
      headings: ['Registration number', 'Registration', 'Reg no', 'Reg. no.', 'Number', 'ID number'],
      field: 'registrationNumber',
      kind: 'text',
    },
    { headings: ['Profession'], field: 'profession', kind: 'text' },
    { headings: ['From', 'Joined'], field: 'from', kind: 'date' },
    { headings: ['To', 'Left'], field: 'to', kind: 'date' },
  ],
};

/** Meetings, a row each. */
export const meetings: Profile<
  'id' | 'group' | 'date' | 'start' | 'end' | 'modality' | 'venue' | 'activity'
> = {
  id: 'meetings',
  title: 'Meetings',
  columns: [
    { headings: ['Id', 'Meeting'], field: 'id', kind: 'text', required: true },
    { headings: ['Group'], field: 'group', kind: 'text' },
    { headings: ['Date'], field: 'date', kind: 'date' },
    { headings: ['Start', 'From'], field: 'start', kind: 'time' },
    { headings: ['End', 'To'], field: 'end', kind: 'time' },
    { headings: ['Modality', 'Mode'], field: 'modality', kind: 'text' },
    { headings: ['Venue', 'Location', 'Place'], field: 'venue', kind: 'text' },
    { headings: ['Activity'], field: 'activity', kind: 'text' },
  ],
};

/** Attendance, a row for each person at each meeting. */
export const attendance: Profile<
  'meeting' | 'date' | 'name' | 'registrationNumber' | 'present' | 'minutesPresent'
> = {
  id: 'attendance',
  title: 'Attendance',
  columns: [
    { headings: ['Meeting', 'Session'], field: 'meeting', kind: 'text', required: true },
    { headings: ['Date'], field: 'date', kind: 'date' },
    { headings: ['Name', 'Full name', 'Participant'], field: 'name', kind: 'text', required: true },
    { headings: ['Registration number', 'Reg no', 'Number'], field: 'registrationNumber', kind: 'text' },
    { headings: ['Present', 'Attended', 'Status'], field: 'present', kind: 'yesNo' },
    { headings: ['Minutes present', 'Duration', 'Minutes'], field: 'minutesPresent', kind: 'minutes' },
  ],
};

/** Results of an evaluation, a row for each practitioner. */
export const results: Profile<
  'practitioner' | 'scheme' | 'from' | 'to' | 'outcome' | 'outlook' | 'by' | 'meetings'
> = {
  id: 'results',
  title: 'Results',
  columns: [
    { headings: ['Practitioner'], field: 'practitioner', kind: 'text', required: true },
    { headings: ['Scheme'], field: 'scheme', kind: 'text', required: true },
    { headings: ['From'], field: 'from', kind: 'date' },
    { headings: ['To'], field: 'to', kind: 'date' },
    { headings: ['Outcome'], field: 'outcome', kind: 'text', required: true },
    { headings: ['Outlook'], field: 'outlook', kind: 'text' },
    { headings: ['By'], field: 'by', kind: 'date' },
    { headings: ['Meetings that count'], field: 'meetings', kind: 'number' },
  ],
};

/** Sessions for Moodle's attendance module; the columns that a peer group can fill. */
export const moodleSessions: Profile<'groups' | 'date' | 'start' | 'end' | 'description'> = {
  id: 'moodle-sessions',
  title: 'Moodle attendance, sessions',
  columns: [
    { headings: ['groups'], field: 'groups', kind: 'text' },
    { headings: ['sessiondate'], field: 'date', kind: 'date', required: true },
    { headings: ['from'], field: 'start', kind: 'time', required: true },
    { headings: ['to'], field: 'end', kind: 'time', required: true },
    { headings: ['description'], field: 'description', kind: 'text' },
  ],
};

/** Marks for Moodle's attendance module; the codes of a status set belong to the site, and are the caller's to give. */
export const moodleMarks: Profile<'user' | 'scantime' | 'status'> = {
  id: 'moodle-marks',
  title: 'Moodle attendance, marks',
  columns: [
    { headings: ['user'], field: 'user', kind: 'text', required: true },
    { headings: ['scantime'], field: 'scantime', kind: 'text' },
    { headings: ['status'], field: 'status', kind: 'text', required: true },
  ],
};

/**
 * A log entry for River and portals like it: day first, hours as a decimal. The portal's own template was not seen: take the
 * headings from the template of your site.
 */
export const riverLog: Profile<'title' | 'type' | 'date' | 'hours'> = {
  id: 'river-log',
  title: 'River, CPD log',
  columns: [
    { headings: ['Title'], field: 'title', kind: 'text', required: true },
    { headings: ['Type', 'Activity type'], field: 'type', kind: 'text' },
    { headings: ['Date', 'Start date'], field: 'date', kind: 'date', dates: 'dmy', required: true },
    { headings: ['Hours', 'Points', 'CPD hours'], field: 'hours', kind: 'hours' },
  ],
};

/**
 * Attendance as iECHO exports it for an organisation, read a day after the session, when it is settled. The headings of an
 * export were not seen: several likely ones are read; add those of your own.
 */
export const iechoAttendance: Profile<
  'name' | 'email' | 'session' | 'date' | 'profession' | 'minutesPresent' | 'present'
> = {
  id: 'iecho-attendance',
  title: 'iECHO, attendance',
  columns: [
    { headings: ['Name', 'Participant Name', 'Full Name'], field: 'name', kind: 'text', required: true },
    { headings: ['Email', 'E-mail'], field: 'email', kind: 'text' },
    {
      headings: ['Session', 'Session Name', 'Session Title'],
      field: 'session',
      kind: 'text',
      required: true,
    },
    { headings: ['Session Date', 'Date'], field: 'date', kind: 'date' },
    { headings: ['Profession', 'Credentials'], field: 'profession', kind: 'text' },
    {
      headings: ['Duration', 'Minutes Attended', 'Attendance Duration'],
      field: 'minutesPresent',
      kind: 'minutes',
    },
    { headings: ['Attended', 'Attendance', 'Attendance Status'], field: 'present', kind: 'yesNo' },
  ],
};
