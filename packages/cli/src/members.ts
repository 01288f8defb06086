import { createReadStream } from 'node:fs';
import type { Register, RosterMember } from '@peer-groups/documents/read';
import { readCsv, roster } from '@peer-groups/interop/csv';
import type { CsvIssue, Fields, Profile } from '@peer-groups/interop/csv';
import { UsageError } from './failure.ts';

type Field = 'name' | 'registrationNumber';

const columns = roster.columns.filter(
  (one): one is typeof one & { readonly field: Field } =>
    one.field === 'name' || one.field === 'registrationNumber',
);

/** The same two columns, one of them required: a roster is of names, a register of numbers. */
const profileOf = (title: string, required: Field): Profile<Field> => ({
  id: title,
  title,
  columns: columns.map(({ headings, field, kind }) => ({
    headings,
    field,
    kind,
    ...(field === required && { required: true as const }),
  })),
});

const rosterProfile = profileOf('roster', 'name');
const registerProfile = profileOf('register', 'registrationNumber');

/** Told one by one up to here; the rest as a number. */
const mostIssues = 5;

/** Issues that cost no row. */
const aboutTheFile: ReadonlySet<CsvIssue['code']> = new Set([
  'assumedEncoding',
  'badEncoding',
  'repeatedColumn',
]);

const tell = (path: string, issues: readonly CsvIssue[]): void => {
  const rows = issues.filter(({ code }) => !aboutTheFile.has(code));
  for (const { line, column, message } of issues.filter(({ code }) => aboutTheFile.has(code)))
    process.stderr.write(`${path}:${line}:${column}: ${message}\n`);
  for (const { line, column, message } of rows.slice(0, mostIssues))
    process.stderr.write(`${path}:${line}:${column}: ${message} The row is passed over.\n`);
  if (rows.length > mostIssues)
    process.stderr.write(`${path}: ${rows.length - mostIssues} more rows are passed over.\n`);
};

/** The rows of a file; a row that is not understood is told on the standard error, with its line and column, and passed over. */
async function* rowsOf(path: string, profile: Profile<Field>): AsyncGenerator<Fields<Field>> {
  const told: CsvIssue[] = [];
  let isEmpty = true;
  try {
    for await (const row of readCsv(createReadStream(path) as AsyncIterable<Uint8Array>, profile)) {
      if (row.ok) {
        isEmpty = false;
        yield row.value;
        continue;
      }
      const missing = row.issues.find(({ code }) => code === 'missingColumn');
      if (missing !== undefined)
        throw new UsageError(
          `The ${profile.title} ${path} has no heading row that we know. ${missing.message} Headings are "Name" and "Registration number".`,
        );
      const endless = row.issues.find(({ code }) => code === 'rowTooLong');
      if (endless !== undefined) throw new UsageError(`The ${profile.title} ${path}: ${endless.message}`);
      told.push(...row.issues.filter(({ code }) => code !== 'unknownColumn'));
    }
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === undefined) throw error;
    throw new UsageError(`The ${profile.title} ${path} cannot be read.`);
  }
  tell(path, told);
  if (isEmpty)
    throw new UsageError(
      `The ${profile.title} ${path} holds nobody. It takes a heading row, such as "Name,Registration number", and a row for each person.`,
    );
}

/** The members of a group: names, and numbers where they have some. */
export async function rosterFrom(path: string): Promise<readonly RosterMember[]> {
  const members: RosterMember[] = [];
  for await (const { name, registrationNumber } of rowsOf(path, rosterProfile))
    members.push({
      name: String(name),
      ...(registrationNumber !== undefined && { registrationNumber: String(registrationNumber) }),
    });
  return members;
}

/** What a register holds, offline: numbers, and names where known. */
export async function registerFrom(path: string): Promise<Register> {
  const numbers = new Map<string, string | undefined>();
  for await (const { name, registrationNumber } of rowsOf(path, registerProfile))
    numbers.set(String(registrationNumber), name === undefined ? undefined : String(name));
  return { numbers };
}
