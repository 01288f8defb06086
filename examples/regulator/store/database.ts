/** One small door to two databases: SQLite in a file by default, PostgreSQL by a connection string. */
import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { openPostgres } from './postgres.ts';

export type Value = string | number | null;
export type Statement = readonly [sql: string, ...values: readonly Value[]];

/** Values travel apart from the SQL, as `?`: no file name ever becomes a part of a statement. */
export interface Database {
  readonly all: <Row>(...statement: Statement) => Promise<readonly Row[]>;
  /**
   * All of them or none. After a broken connection they may be run a second time though the first went through, so each
   * must come to the same whether it is run once or twice.
   */
  readonly write: (...statements: readonly Statement[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

const schema = readFileSync(new URL('schema.sql', import.meta.url), 'utf8');

export const isPostgres = (where: string): boolean => /^postgres(ql)?:/.test(where);

/** Opens a database and makes its tables where they are not there yet. */
export const openDatabase = (where: string): Promise<Database> =>
  isPostgres(where)
    ? openPostgres(where, schema.replace('{{serial}}', 'BIGINT GENERATED ALWAYS AS IDENTITY'))
    : Promise.resolve(openSqlite(where, schema.replace('{{serial}}', 'INTEGER')));

function openSqlite(file: string, tables: string): Database {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000;');
  database.exec(tables);
  return {
    all: async <Row>(...[sql, ...values]: Statement) => database.prepare(sql).all(...values) as Row[],
    write: async (...statements) => {
      database.exec('BEGIN IMMEDIATE');
      try {
        for (const [sql, ...values] of statements) database.prepare(sql).run(...values);
        database.exec('COMMIT');
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      }
    },
    close: async () => database.close(),
  };
}

/** One statement that inserts many rows; rows that are there already stay as they are. */
export function insertion(
  table: string,
  columns: readonly string[],
  rows: readonly (readonly Value[])[],
): readonly Statement[] {
  if (rows.length === 0) return [];
  const row = `(${columns.map(() => '?').join(',')})`;
  const places = rows.map(() => row).join(',');
  return [
    [
      `INSERT INTO ${table} (${columns.join(',')}) VALUES ${places} ON CONFLICT DO NOTHING`,
      ...rows.flat(),
    ] as const,
  ];
}
