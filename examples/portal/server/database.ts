/** One small door to two databases: SQLite in a file or in memory by default, PostgreSQL by a connection string. */
import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { StatementSync } from 'node:sqlite';
import pg from 'pg';

export type Value = string | number | null | Uint8Array;
export type Statement = readonly [sql: string, ...values: readonly Value[]];

/** Values always travel apart from the SQL, as `?`: no text that somebody typed ever becomes a part of a statement. */
export interface Database {
  readonly all: <Row>(...statement: Statement) => Promise<readonly Row[]>;
  /** All of them or none. */
  readonly write: (...statements: readonly Statement[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

const schema = readFileSync(new URL('schema.sql', import.meta.url), 'utf8');

/** Opens a database and makes its tables where they are not there yet. */
export const openDatabase = (where = ':memory:'): Promise<Database> =>
  /^postgres(ql)?:/.test(where) ? openPostgres(where) : openSqlite(where);

async function openSqlite(file: string): Promise<Database> {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000;');
  database.exec(schema);
  const prepared = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const known = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  return {
    all: async <Row>(...[sql, ...values]: Statement) => prepare(sql).all(...values) as Row[],
    write: async (...statements) => {
      database.exec('BEGIN IMMEDIATE');
      try {
        for (const [sql, ...values] of statements) prepare(sql).run(...values);
        database.exec('COMMIT');
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      }
    },
    close: async () => database.close(),
  };
}

async function openPostgres(connectionString: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString, max: 8 });
  pg.types.setTypeParser(pg.types.builtins.INT8, Number);
  await pool.query(schema);
  const numbered = (sql: string): string => {
    let count = 0;
    return sql.replaceAll('?', () => `$${(count += 1)}`);
  };
  return {
    all: async <Row>(...[sql, ...values]: Statement) =>
      (await pool.query(numbered(sql), values)).rows as Row[],
    write: async (...statements) => {
      const client = await pool.connect();
      try {
        await client.query('BEGIN');
        for (const [sql, ...values] of statements) await client.query(numbered(sql), values);
        await client.query('COMMIT');
      } catch (error) {
        await client.query('ROLLBACK');
        throw error;
      } finally {
        client.release();
      }
    },
    close: () => pool.end(),
  };
}
