/** PostgreSQL, through a pool that outlives the server's restarts. */
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Database, Statement } from './database.ts';

/** How long a statement is tried again while the server is away, in milliseconds. */
const patience = 120_000;

/** Class 08 is a broken connection, 57P01 to 57P03 a server that stops or starts; the rest are the network's own. */
const isAway = (error: unknown): boolean => {
  const { code = '', message = '' } = error as { readonly code?: string; readonly message?: string };
  return (
    /^(08|57P0[123]|ECONN|EPIPE|ETIMEDOUT|ENOENT)/.test(code) ||
    /^Connection terminated|timeout/.test(message)
  );
};

async function whileAway<T>(run: () => Promise<T>): Promise<T> {
  const end = Date.now() + patience;
  for (let wait = 50; ; wait = Math.min(wait * 2, 2_000)) {
    try {
      return await run();
    } catch (error) {
      if (!isAway(error) || Date.now() > end) throw error;
      await pause(wait);
    }
  }
}

const numbered = (sql: string): string => {
  let count = 0;
  return sql.replaceAll('?', () => `$${(count += 1)}`);
};

export async function openPostgres(connectionString: string, schema: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString, max: 4, connectionTimeoutMillis: 10_000 });
  // A connection that breaks, idle or as it ends, is replaced when one is next asked for; whoever asks by it is told by the answer.
  pool.on('error', ignore);
  pool.on('connect', (client) => void client.on('error', ignore));
  pg.types.setTypeParser(pg.types.builtins.INT8, Number);
  // Several processes may start at once; `IF NOT EXISTS` alone is no lock.
  await whileAway(() => pool.query(`BEGIN; SELECT pg_advisory_xact_lock(7391); ${schema}; COMMIT`));
  const inOne = async (statements: readonly Statement[]): Promise<void> => {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('BEGIN');
      for (const [sql, ...values] of statements) await client.query(numbered(sql), values);
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK').catch((second: Error) => {
        broken = second;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  };
  return {
    all: <Row>(...[sql, ...values]: Statement) =>
      whileAway(async () => (await pool.query(numbered(sql), values)).rows as Row[]),
    write: (...statements) => whileAway(() => inOne(statements)),
    close: () => pool.end(),
  };
}

const ignore = (): void => {};
