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
