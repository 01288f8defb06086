import type { Column, Profile } from './profile.ts';

/**
 * Sessions for Moodle's attendance module, in the order in which it takes columns when they are not mapped; those after the
 * description may be left out. Several groups are separated by semicolons.
 *
 * @see {@link https://github.com/danmarsden/moodle-mod_attendance/blob/main/classes/import/sessions.php | mod_attendance, the import}
 */
export const moodleSessions: Profile<'groups' | 'date' | 'start' | 'end' | 'description'> = {
  id: 'moodle-sessions',
  title: 'Moodle attendance, sessions',
  columns: [
    { headings: ['groups', 'Groups'], field: 'groups', kind: 'text' },
    { headings: ['sessiondate', 'Session date'], field: 'date', kind: 'date', required: true },
    { headings: ['from', 'From'], field: 'start', kind: 'time', required: true },
    { headings: ['to', 'To'], field: 'end', kind: 'time', required: true },
    { headings: ['description', 'Description'], field: 'description', kind: 'text' },
  ],
};

/**
 * Marks for Moodle's attendance module, in its order; the acronyms of a status set belong to the site, and are the caller's to
 * give. What a user is told by (id, e-mail …) is chosen when the file is uploaded.
 *
 * @see {@link https://github.com/danmarsden/moodle-mod_attendance/blob/main/classes/import/marksessions.php | mod_attendance, the import}
 */
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
 * CPD entries for River, with the columns that an association which uses it asks for; all stand there as mandatory. The order is
 * each site's own, and so are categories and tags.
 *
 * @see {@link https://bpca.org.uk/CPD-Admin-notes | BPCA, CPD upload notes}
 */
export const riverLog: Profile<
  'member' | 'title' | 'from' | 'to' | 'value' | 'unit' | 'category' | 'tags' | 'status'
> = {
  id: 'river-log',
  title: 'River, CPD log',
  columns: [
    { headings: ['RiverUserNameOrMembershipNo'], field: 'member', kind: 'text', required: true },
    { headings: ['Title'], field: 'title', kind: 'text', required: true },
    { headings: ['Date Start'], field: 'from', kind: 'date', dates: 'dmy', required: true },
    { headings: ['Date End'], field: 'to', kind: 'date', dates: 'dmy', required: true },
    { headings: ['CPD Value'], field: 'value', kind: 'number', required: true },
    { headings: ['CPD Value type'], field: 'unit', kind: 'text', required: true },
    { headings: ['Category'], field: 'category', kind: 'text', required: true },
    { headings: ['Tags'], field: 'tags', kind: 'text' },
    { headings: ['Status'], field: 'status', kind: 'text' },
  ],
};

/**
 * Attendance as iECHO exports it for an organisation, to be read a day after the session, when it is settled.
 *
 * iECHO's help names the columns of people, and the last two; it does not show those of sessions, which are marked `guess`:
 * put those of your export in their place with {@link withHeadings}.
 *
 * @see {@link https://help.iecho.org/All-Programs-Data-Organization-level-CSV-Export-3635a33177714c2bb5f91209c145caa0 | iECHO, organisation-level export}
 */
export const iechoAttendance: Profile<
  | 'givenName'
  | 'familyName'
  | 'title'
  | 'qualifications'
  | 'email'
  | 'session'
  | 'date'
  | 'minutesPresent'
  | 'present'
  | 'markedBy'
  | 'adjusted'
> = {
  id: 'iecho-attendance',
  title: 'iECHO, attendance',
  columns: [
    { headings: ['First Name'], field: 'givenName', kind: 'text', required: true },
    { headings: ['Last Name'], field: 'familyName', kind: 'text' },
    { headings: ['Title'], field: 'title', kind: 'text' },
    { headings: ['Academic Qualifications'], field: 'qualifications', kind: 'text' },
    { headings: ['Email'], field: 'email', kind: 'text' },
    {
      headings: ['Session Name', 'Session', 'Session Title'],
      field: 'session',
      kind: 'text',
      required: true,
      guess: true,
    },
    { headings: ['Session Date', 'Date'], field: 'date', kind: 'date', guess: true },
    { headings: ['Duration', 'Minutes Attended'], field: 'minutesPresent', kind: 'minutes', guess: true },
    { headings: ['Attended', 'Attendance'], field: 'present', kind: 'yesNo', guess: true },
    { headings: ['Attendance Marked By'], field: 'markedBy', kind: 'text' },
    { headings: ['Adjusted'], field: 'adjusted', kind: 'text' },
  ],
};

/**
 * A profile with the headings of a file that you have: they take the place of ours, and are no guess any more.
 *
 * @throws {RangeError} when a field is none of the profile's.
 * @example
 * const mine = withHeadings(iechoAttendance, { session: 'ECHO session', date: 'Held on' });
 * mine.columns.filter(({ guess }) => guess).map(({ field }) => field); //=> ['minutesPresent', 'present']
 */
export function withHeadings<Field extends string>(
  profile: Profile<Field>,
  headings: { readonly [Key in Field]?: string },
): Profile<Field> {
  for (const field of Object.keys(headings)) {
    if (!profile.columns.some((column) => column.field === field))
      throw new RangeError(
        `${JSON.stringify(field)} is no field of ${profile.id}. Its fields are ${profile.columns.map((column) => column.field).join(', ')}.`,
      );
  }
  return {
    ...profile,
    columns: profile.columns.map(({ guess, ...column }): Column<Field> => {
      const heading = headings[column.field];
      return heading === undefined
        ? { ...column, ...(guess && { guess }) }
        : { ...column, headings: [heading] };
    }),
  };
}
