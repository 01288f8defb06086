import type { Attendee, MeetingRecord, Report } from '@peer-groups/core';
import type { CsvResult, Fields } from './profile.ts';
import type { attendance, results } from './profiles.ts';

type AttendanceField = (typeof attendance.columns)[number]['field'];
type ResultField = (typeof results.columns)[number]['field'];

/**
 * Records of meetings from rows of attendance, grouped by meeting; a row that says "absent" lists an apology.
 *
 * Rows with issues are passed over: count them where you read them.
 *
 * @example
 * recordsFrom([{ ok: true, line: 2, value: { meeting: 'm1', name: 'Aroha', present: false } }]); //=> [{ id: 'm1', attendees: [], apologies: ['Aroha'] }]
 */
export function recordsFrom(rows: Iterable<CsvResult<AttendanceField>>): readonly MeetingRecord[] {
  const meetings = new Map<
    string,
    { readonly date?: string; readonly attendees: Attendee[]; readonly apologies: string[] }
  >();
  for (const row of rows) {
    if (!row.ok) continue;
    const { meeting, date, name, registrationNumber, present = true, minutesPresent } = row.value;
    const id = String(meeting);
    let record = meetings.get(id);
    if (record === undefined)
      meetings.set(
        id,
        (record = { ...(date !== undefined && { date: String(date) }), attendees: [], apologies: [] }),
      );
    if (present === false) record.apologies.push(String(name));
    else {
      record.attendees.push({
        name: String(name),
        ...(registrationNumber !== undefined && { registrationNumber: String(registrationNumber) }),
        ...(minutesPresent !== undefined && { minutesPresent: Number(minutesPresent) }),
      });
    }
  }
  return [...meetings].map(([id, { apologies, ...record }]) => ({
    id,
    ...record,
    ...(apologies.length > 0 && { apologies }),
  }));
}

/**
 * Rows of attendance from records, a row for each person.
 *
 * @example
 * [...attendanceRows([{ id: 'm1', attendees: [{ name: 'Aroha' }] }])]; //=> [{ meeting: 'm1', name: 'Aroha', present: true }]
 */
export function* attendanceRows(records: Iterable<MeetingRecord>): Generator<Fields<AttendanceField>> {
  for (const { id, date, attendees = [], apologies = [] } of records) {
    const common = { meeting: id, ...(date !== undefined && { date }) };
    for (const { name, registrationNumber, minutesPresent } of attendees) {
      yield {
        ...common,
        name,
        ...(registrationNumber !== undefined && { registrationNumber }),
        present: true,
        ...(minutesPresent !== undefined && { minutesPresent }),
      };
    }
    for (const name of apologies) yield { ...common, name, present: false };
  }
}

/** A report as a row of results. */
export function resultRow(practitioner: string, report: Report): Fields<ResultField> {
  const { scheme, period, outcome, outlook, meetings } = report;
  return {
    practitioner,
    scheme,
    from: period.from,
    to: period.to,
    outcome,
    outlook: outlook.state,
    ...(outlook.by !== undefined && { by: outlook.by }),
    meetings: meetings.filter((one) => one.outcome === 'passed').length,
  };
}
