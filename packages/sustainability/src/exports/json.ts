import type { Table } from '../study/table.ts';
import { cellOf } from './suppress.ts';

const plain = <Row extends object>(table: Table<Row>, row: Row): Readonly<Record<string, unknown>> =>
  Object.fromEntries(table.variables.map(({ name }) => [name, cellOf(row, name)]));

/**
 * A table as JSON with its variables: everything that is needed to read it.
 * @example
 * const table = {
 *   name: 't',
 *   unit: 'group',
 *   variables: [{ name: 'members', label: 'Members', type: 'count' as const, suppress: 'count' as const }],
 *   rows: [{ members: 12 }, { members: 3 }],
 * };
 * JSON.parse(toJson(table)).rows; //=> [{ members: 12 }, { members: 3 }]
 */
export function toJson<Row extends object>(table: Table<Row>): string {
  const rows = table.rows.map((row) => plain(table, row));
  return `${JSON.stringify({ name: table.name, unit: table.unit, variables: table.variables, rows }, undefined, 1)}\n`;
}

/**
 * A table as NDJSON: one object per line, for tools that stream.
 * @example
 * const table = {
 *   name: 't',
 *   unit: 'group',
 *   variables: [{ name: 'members', label: 'Members', type: 'count' as const, suppress: 'count' as const }],
 *   rows: [{ members: 12 }, { members: 3 }],
 * };
 * toNdjson(table); //=> '{"members":12}\n{"members":3}\n'
 */
export function toNdjson<Row extends object>(table: Table<Row>): string {
  return table.rows.map((row) => `${JSON.stringify(plain(table, row))}\n`).join('');
}
