/** One small door to two databases: SQLite in a file or in memory by default, PostgreSQL by a connection string. */
import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { SQLInputValue, StatementSync } from 'node:sqlite';
import pg from 'pg';
import type { Sql } from 'sql-template-tag';

/**
 * Statements are written with `sql` of sql-template-tag: values travel apart from the SQL, so that no text that somebody typed
 * becomes a part of it. A column called `data` holds JSON: objects go in, and come out read.
 */
export interface Database {
  readonly all: <Row>(statement: Sql) => Promise<readonly Row[]>;
  /** What the column `data` holds, of every row. */
  readonly list: <Data>(statement: Sql) => Promise<readonly Data[]>;
  /** All of them or none. */
  readonly write: (...statements: readonly Sql[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

const schema = readFileSync(new URL('schema.sql', import.meta.url), 'utf8');

/** Opens a database and makes its tables where they are not there yet. */
export async function openDatabase(where = ':memory:'): Promise<Database> {
  const { query, ...door } = /^postgres(ql)?:/.test(where) ? await openPostgres(where) : openSqlite(where);
  const all = async <Row>(statement: Sql): Promise<readonly Row[]> =>
    (await query(statement)).map(
      (row) => (typeof row['data'] === 'string' ? { ...row, data: JSON.parse(row['data']) } : row) as Row,
    );
  const list = async <Data>(statement: Sql): Promise<readonly Data[]> =>
    (await all<{ data: Data }>(statement)).map(({ data }) => data);
  return { all, list, ...door };
}

type Row = Readonly<Record<string, unknown>>;
interface Driver extends Pick<Database, 'write' | 'close'> {
  readonly query: (statement: Sql) => Promise<readonly Row[]>;
}

const bound = ({ values }: Sql): SQLInputValue[] =>
  values.map((value) => {
    const isJson = typeof value === 'object' && value !== null && !(value instanceof Uint8Array);
    return isJson ? JSON.stringify(value) : ((value ?? null) as SQLInputValue);
  });

function openSqlite(file: string): Driver {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000;');
  database.exec(schema);
  const known = new Map<string, StatementSync>();
  const prepared = ({ sql }: Sql): StatementSync => {
    const statement = known.get(sql) ?? database.prepare(sql);
    known.set(sql, statement);
    return statement;
  };
  return {
    query: async (statement) => prepared(statement).all(...bound(statement)),
    write: async (...statements) => {
      database.exec('BEGIN IMMEDIATE');
      try {
        for (const statement of statements) prepared(statement).run(...bound(statement));
        database.exec('COMMIT');
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      }
    },
    close: async () => database.close(),
  };
}

async function openPostgres(connectionString: string): Promise<Driver> {
  const pool = new pg.Pool({ connectionString, max: 8 });
  // A server that stops tells each connection, idle ones and those that end among them. Whoever asks by one is told by the answer.
  pool.on('error', ignore);
  pool.on('connect', (client) => void client.on('error', ignore));
  pg.types.setTypeParser(pg.types.builtins.INT8, Number);
  await pool.query(schema);
  return {
    query: async (statement) => (await pool.query<Row>(statement.text, bound(statement))).rows,
    write: async (...statements) => {
      const client = await pool.connect();
      try {
        await client.query('BEGIN');
        for (const statement of statements) await client.query(statement.text, bound(statement));
        await client.query('COMMIT');
      } catch (error) {
        await client.query('ROLLBACK').catch(ignore);
        throw error;
      } finally {
        client.release();
      }
    },
    close: () => pool.end(),
  };
}

const ignore = (): void => {};
