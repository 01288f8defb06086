import sql from 'sql-template-tag';
import { expect, test } from 'vitest';
import { record, world } from './world.testing.ts';

/** Talanoa is in another group; everything here belongs to Ōtara. */
test.each([
  ['GET', '/api/groups/otara'],
  ['GET', '/api/groups/otara/charter.pdf'],
  ['GET', '/api/meetings/m-spring'],
  ['GET', '/api/meetings/m-spring/record.pdf'],
  ['GET', '/api/meetings/m-spring/record.docx'],
  ['GET', '/api/meetings/m-spring/own.pdf'],
  ['PUT', '/api/meetings/m-spring', record()],
  ['PUT', '/api/meetings/m-spring/reflection', { text: 'x' }],
  ['POST', '/api/groups/otara/meetings', record()],
  ['POST', '/api/groups/otara/members', { email: 'talanoa@example.org', from: '2025-12-01' }],
  ['PUT', '/api/groups/otara/charter', { purpose: 'x' }],
])('of another group, %s %s is not there', async (method, path, body?: unknown) => {
  const { signedIn } = await world();
  const talanoa = await signedIn('talanoa');
  const mereana = await signedIn('mereana');
  if (method === 'GET') expect((await mereana.send(method, path)).status).toBe(200);
  expect((await talanoa.send(method, path, body)).status).toBe(404);
});

test('a plan of another group is not there', async () => {
  const { signedIn } = await world();
  const mereana = await signedIn('mereana');
  const plan = {
    date: '2026-02-10',
    start: '18:00',
    minutes: 90,
    venue: 'x',
    format: 'nz-peer-support-group',
    presenters: ['x'],
  };
  const { id } = (await (await mereana.send('POST', '/api/groups/otara/plans', plan)).json()) as {
    id: string;
  };
  const path = `/api/plans/${id}/invitation.ics`;
  expect((await mereana.send('GET', path)).status).toBe(200);
  expect((await (await signedIn('talanoa')).send('GET', path)).status).toBe(404);
});

test('another member of the same group never sees a reflection', async () => {
  const { signedIn } = await world();
  const [siobhan, priya] = [await signedIn('siobhan'), await signedIn('priya')];
  const words = 'I rang the practice sooner';
  const paths = [
    '/api/meetings/m-spring',
    '/api/groups/otara',
    '/api/meetings/m-spring/own.pdf',
    '/api/year',
  ];
  const own = await (await siobhan.send('GET', '/api/meetings/m-spring')).text();
  expect(own).toContain(words);
  for (const path of paths) expect(await (await priya.send('GET', path)).text()).not.toContain(words);
});

test('who left sees what was before she left, and nothing after', async () => {
  const { signedIn } = await world();
  const [hemi, priya] = [await signedIn('hemi'), await signedIn('priya')];
  await hemi.send('POST', '/api/groups/otara/leaving', { practitioner: 'priya', to: '2025-11-20' });
  const { id } = (await (await hemi.send('POST', '/api/groups/otara/meetings', record())).json()) as {
    id: string;
  };
  expect((await priya.send('GET', '/api/meetings/m-spring')).status).toBe(200);
  expect((await priya.send('GET', `/api/meetings/${id}`)).status).toBe(404);
  expect((await priya.send('GET', '/api/groups/otara')).status).toBe(404);
});

test('a member who does not facilitate manages nothing, and changes no record that another wrote', async () => {
  const { signedIn } = await world();
  const mereana = await signedIn('mereana');
  const send = async (method: string, path: string, body: object) =>
    (await mereana.send(method, path, body)).status;
  expect(await send('PUT', '/api/groups/otara/charter', { purpose: 'x' })).toBe(403);
  expect(
    await send('POST', '/api/groups/otara/members', { email: 'talanoa@example.org', from: '2025-12-01' }),
  ).toBe(403);
  expect(await send('POST', '/api/groups/otara/leaving', { practitioner: 'hemi', to: '2025-12-01' })).toBe(
    403,
  );
  expect(await send('PUT', '/api/meetings/m-spring', record())).toBe(403);
});

test('another’s file and link are out of reach by id', async () => {
  const { db, signedIn } = await world();
  const [mereana, priya] = [await signedIn('mereana'), await signedIn('priya')];
  const file = await (await mereana.send('GET', '/api/meetings/m-spring/record.pdf')).blob();
  const form = new FormData();
  form.set('file', new File([file], 'ours.pdf'));
  const kept = (await (await mereana.send('POST', '/api/uploads', form)).json()) as {
    kept: boolean;
    id: string;
  };
  expect(kept.kept).toBe(true);
  expect((await mereana.send('GET', `/api/uploads/${kept.id}/file`)).status).toBe(200);
  expect((await priya.send('GET', `/api/uploads/${kept.id}/file`)).status).toBe(404);
  await priya.send('DELETE', `/api/uploads/${kept.id}`);
  expect(await db.all(sql`SELECT id FROM uploads`)).toHaveLength(1);
  await mereana.send('POST', '/api/shares', { scheme: 'nz-pharmacy', days: 7 });
  const [share] = await db.all<{ id: string }>(sql`SELECT id FROM shares`);
  await priya.send('DELETE', `/api/shares/${share!.id}`);
  expect(await db.all(sql`SELECT id FROM shares`)).toHaveLength(1);
});

test('a verifier sees what was shared with her and no page of a member', async () => {
  const { signedIn } = await world();
  const [mereana, tamsin] = [await signedIn('mereana'), await signedIn('tamsin')];
  await mereana.send('PUT', '/api/meetings/m-spring/reflection', { text: 'Mine alone.' });
  await mereana.send('POST', '/api/shares', { scheme: 'nz-pharmacy', days: 7, verifier: 'tamsin' });
  await mereana.send('POST', '/api/shares', { scheme: 'nz-pharmacy', days: 7 });
  const inbox = await tamsin.get<readonly { id: string }[]>('/api/inbox');
  expect(inbox).toHaveLength(1);
  const copy = await (await tamsin.send('GET', `/api/inbox/${inbox[0]!.id}`)).text();
  expect(copy).toContain('Anticoagulants');
  expect(copy).not.toMatch(/Mine alone|"practitioner":"mereana"|m-spring/);
  for (const path of ['/api/year', '/api/groups', '/api/shares', '/api/uploads', '/api/meetings/m-spring']) {
    expect((await tamsin.send('GET', path)).status).toBe(404);
  }
  expect((await mereana.send('GET', `/api/inbox/${inbox[0]!.id}`)).status).toBe(404);
});
