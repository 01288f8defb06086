import type { MeetingRecord } from '@peer-groups/core';

/** How a value of a record is written as text in a form field or a content control. */
export type FieldKind = 'text' | 'lines' | 'date' | 'time' | 'count' | 'choice' | 'flag';

/**
 * A value that a note taker can fill in.
 *
 * The name of the form field, and the tag of the content control, is the JSON Pointer of the value: `/date`,
 * `/attendees/0/name`. In `path` a star stands for the row.
 */
export interface Field {
  readonly path: string;
  readonly kind: FieldKind;
  readonly choices?: readonly string[];
}

const modalities = ['inPerson', 'online', 'hybrid'] as const;

/** Every value that our forms and Word files have a place for, in reading order. */
export const fields: readonly Field[] = [
  { path: '/id', kind: 'text' },
  { path: '/groupName', kind: 'text' },
  { path: '/date', kind: 'date' },
  { path: '/start', kind: 'time' },
  { path: '/end', kind: 'time' },
  { path: '/modality', kind: 'choice', choices: modalities },
  { path: '/venue', kind: 'text' },
  { path: '/venuePrivate', kind: 'flag' },
  { path: '/noteTaker', kind: 'text' },
  { path: '/attendees/*/name', kind: 'text' },
  { path: '/attendees/*/registrationNumber', kind: 'text' },
  { path: '/attendees/*/guest', kind: 'flag' },
  { path: '/apologies', kind: 'lines' },
  { path: '/topics/*/title', kind: 'text' },
  { path: '/topics/*/presenter', kind: 'text' },
  { path: '/topics/*/minutes', kind: 'count' },
  { path: '/summary', kind: 'text' },
  { path: '/confidentiality', kind: 'text' },
  { path: '/references/*/title', kind: 'text' },
  { path: '/references/*/url', kind: 'text' },
  { path: '/nextDate', kind: 'date' },
  { path: '/reflection/text', kind: 'text' },
];

const byPath = new Map(fields.map((field) => [field.path, field]));

/**
 * The field that a pointer names; `undefined` where our files have no place for it.
 *
 * @example
 * fieldAt('/attendees/3/name')?.kind; //=> 'text'
 */
export function fieldAt(pointer: string): Field | undefined {
  return byPath.get(pointer.replace(/\/(?:0|[1-9]\d{0,3})(?=\/)/, '/*'));
}

/** What stands in an empty content control; read as nothing. */
export const placeholders: Readonly<Record<FieldKind, string>> = {
  text: '…',
  lines: '…',
  date: 'YYYY-MM-DD',
  time: 'HH:MM',
  count: '…',
  choice: '…',
  flag: '…',
};

/** Line ends as one kind: viewers and Word write them in three ways. */
export const sameLineEnds = (text: string): string => text.replace(/\r\n?/g, '\n');

/**
 * The text that stands for a value in a form field or a content control; empty where it was not recorded.
 *
 * @example
 * fieldText({ id: 'm', attendees: [{ name: 'Aroha', guest: true }] }, '/attendees/0/guest'); //=> 'true'
 */
export function fieldText(record: MeetingRecord, pointer: string): string {
  const value = valueAt(record, pointer);
  if (value === undefined || value === null) return '';
  return Array.isArray(value) ? value.join('\n') : String(value as string | number | boolean);
}

const valueAt = (root: unknown, pointer: string): unknown => {
  let value = root;
  for (const key of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
};

const valueOf = (field: Field, text: string): unknown => {
  if (field.kind === 'lines') return text.split('\n').filter((line) => line !== '');
  if (field.kind === 'flag') return text === 'true';
  if (field.kind === 'count') return text.trim() === '' || Number.isNaN(Number(text)) ? text : Number(text);
  return text;
};

/**
 * A record with the texts of fields put in: what was typed wins over what the file was made from.
 *
 * A text that says what `base` already says changes nothing, so that a file nobody edited gives back the very record it
 * was made from. An empty text takes the value away; a row whose fields are all empty is taken away. Pointers that our
 * files have no place for are passed over. The result is unchecked: parse it.
 *
 * @param texts by JSON Pointer.
 * @param base the record that the file carries, if any.
 */
export function withFieldTexts(texts: ReadonlyMap<string, string>, base?: MeetingRecord): unknown {
  const record: Record<string, unknown> = base === undefined ? {} : structuredClone({ ...base });
  for (const [pointer, given] of texts) {
    const field = fieldAt(pointer);
    const text = sameLineEnds(given);
    if (field === undefined || text === sameLineEnds(fieldText((base ?? {}) as MeetingRecord, pointer)))
      continue;
    put(record, pointer.split('/').slice(1), text === '' ? undefined : valueOf(field, text));
  }
  for (const list of ['attendees', 'topics', 'references']) dropEmptyRows(record, list, base);
  return record;
}

function put(record: Record<string, unknown>, keys: readonly string[], value: unknown): void {
  let holder = record;
  for (const [index, key] of keys.slice(0, -1).entries()) {
    if (value === undefined && holder[key] === undefined) return;
    holder[key] ??= /^\d+$/.test(keys[index + 1] ?? '') ? [] : {};
    holder = holder[key] as Record<string, unknown>;
  }
  const last = keys.at(-1) ?? '';
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  if (keys[0] === 'reflection' && value === undefined) delete record['reflection'];
}

/** Rows that nobody filled in, or that were emptied, are no rows. */
function dropEmptyRows(record: Record<string, unknown>, list: string, base: MeetingRecord | undefined): void {
  const rows = record[list] as readonly Record<string, unknown>[] | undefined;
  const before = (base as Record<string, unknown> | undefined)?.[list] as readonly object[] | undefined;
  if (rows === undefined) return;
  const keys = fields
    .filter(({ path }) => path.startsWith(`/${list}/*/`))
    .map(({ path }) => path.split('/').at(-1) ?? '');
  const isFilled = (row: object | undefined): boolean =>
    row !== undefined && keys.some((key) => Object.hasOwn(row, key));
  const kept = Array.from(rows).filter(
    (row, index) => isFilled(row) || (row !== undefined && isBare(before?.[index])),
  );
  if (kept.length === 0 && before === undefined) delete record[list];
  else record[list] = kept;

  function isBare(row: object | undefined): boolean {
    return row !== undefined && !isFilled(row);
  }
}
