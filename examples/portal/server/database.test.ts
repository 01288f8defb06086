import sql from 'sql-template-tag';
import { afterAll, expect, test } from 'vitest';
import { hasPostgres, startPostgres } from '../../regulator/load/postgres.ts';
import { openDatabase } from './database.ts';
import { record, world } from './world.testing.ts';

const postgres = hasPostgres() ? await startPostgres() : undefined;
afterAll(() => postgres?.remove());
const databases: readonly [string, string | undefined][] = [
  ['SQLite', undefined],
  ...(postgres ? [['PostgreSQL', postgres.url] as [string, string]] : []),
];

test.skipIf(postgres !== undefined)('PostgreSQL is tested where its server is installed', (context) => {
  context.skip('initdb and postgres were not found');
});

test.each(databases)('the path of a member through %s', async (_, where) => {
  const { db, signedIn } = await world({}, where);
  const mereana = await signedIn('mereana');
  const made = await mereana.send('POST', '/api/groups/otara/meetings', record());
  expect(made.status).toBe(201);
  const { id } = (await made.json()) as { id: string };
  await mereana.send('PUT', `/api/meetings/${id}/reflection`, { text: 'One.' });
  await mereana.send('PUT', `/api/meetings/${id}/reflection`, { text: 'Two.' });
  expect(await mereana.get(`/api/meetings/${id}`)).toMatchObject({
    record: { reflection: { text: 'Two.' } },
  });
  const form = new FormData();
  form.set(
    'file',
    new File([await (await mereana.send('GET', `/api/meetings/${id}/record.pdf`)).blob()], 'ours.pdf'),
  );
  const kept = (await (await mereana.send('POST', '/api/uploads', form)).json()) as { id: string };
  const file = await mereana.send('GET', `/api/uploads/${kept.id}/file`);
  expect((await file.text()).slice(0, 8)).toBe('%PDF-1.7');
  await mereana.send('POST', '/api/shares', { scheme: 'nz-pharmacy', days: 7, verifier: 'tamsin' });
  expect(await (await signedIn('tamsin')).get('/api/inbox')).toHaveLength(1);
  await db.close();
});

test.skipIf(postgres === undefined)(
  'a server that was away while nobody asked ends nothing',
  async () => {
    const db = await openDatabase(postgres!.url);
    const asked = sql`SELECT count(*) AS sessions FROM sessions WHERE practitioner_id = 'nobody'`;
    expect(await db.all(asked)).toEqual([{ sessions: 0 }]);
    await postgres!.kill();
    await postgres!.start();
    expect(await db.all(asked)).toEqual([{ sessions: 0 }]);
    await db.close();
  },
  60_000,
);

test.each(databases)('%s writes all or nothing', async (_, where) => {
  const db = await openDatabase(where);
  const one = sql`INSERT INTO sessions (token_hash, practitioner_id, expires) VALUES (${`twice-${where}`}, 'x', 1)`;
  await expect(db.write(one, one)).rejects.toThrow(/unique/i);
  expect(await db.all(sql`SELECT token_hash FROM sessions WHERE practitioner_id = 'x'`)).toEqual([]);
  await db.close();
});
