import { readRecord } from '@peer-groups/documents/read-record';
import sql from 'sql-template-tag';
import { expect, test } from 'vitest';
import type { Year } from 'peer-groups';
import type { GroupPage } from './groups.ts';
import { record, world } from './world.testing.ts';

interface Years {
  readonly years: readonly Year[];
}
const outcomes = ({ years }: Years): Record<string, string> =>
  Object.fromEntries(years.map(({ scheme, report }) => [scheme.id, report.outcome]));

test('a record written once turns the year of everybody who was there', async () => {
  const { signedIn } = await world();
  const [mereana, priya, siobhan] = [
    await signedIn('mereana'),
    await signedIn('priya'),
    await signedIn('siobhan'),
  ];
  expect(outcomes(await mereana.get<Years>('/api/year'))).toEqual({
    'nz-pharmacy': 'failed',
    'gb-gphc': 'failed',
  });
  expect((await mereana.send('POST', '/api/groups/otara/meetings', record())).status).toBe(201);
  expect(outcomes(await mereana.get<Years>('/api/year'))['nz-pharmacy']).toBe('passed');
  expect(outcomes(await priya.get<Years>('/api/year'))['nz-pharmacy']).toBe('passed');
  expect(outcomes(await siobhan.get<Years>('/api/year'))['nz-pharmacy']).toBe('failed');
});

test('a reflection turns a scheme that asks for one, for her who wrote it alone', async () => {
  const { signedIn } = await world();
  const mereana = await signedIn('mereana');
  await mereana.send('PUT', '/api/meetings/m-spring/reflection', { text: 'I would ring sooner.' });
  expect(outcomes(await mereana.get<Years>('/api/year'))['gb-gphc']).toBe('passed');
  const seen = await (await signedIn('priya')).send('GET', '/api/meetings/m-spring');
  expect(await seen.text()).not.toContain('ring sooner');
});

test.each([
  ['a name', 'Mrs Winifred Tamahere asked about her warfarin.'],
  ['an NHI number', 'The case of NHI ZZZ0016.'],
  ['a member outside the list of attendees', 'Priya Raghunathan told of a mistake of her own.'],
  ['a telephone number', 'Ring 021 123 4567 about it.'],
])('the server keeps no record whose summary tells %s, and does not repeat it', async (_, summary) => {
  const { db, signedIn } = await world();
  const mereana = await signedIn('mereana');
  const before = await db.all(sql`SELECT id FROM meetings`);
  const answered = await mereana.send('POST', '/api/groups/otara/meetings', record(summary));
  expect(answered.status).toBe(422);
  expect(await answered.json()).toEqual({ error: 'identifies', findings: expect.any(Number) });
  expect(await db.all(sql`SELECT id FROM meetings`)).toEqual(before);
});

test('a phrase that names nobody can be let through; a number never', async () => {
  const { signedIn } = await world();
  const mereana = await signedIn('mereana');
  const named = 'The Winifred Tamahere approach to reviews was read.';
  const path = '/api/groups/otara/meetings';
  expect((await mereana.send('POST', path, record(named))).status).toBe(422);
  expect((await mereana.send('POST', path, { ...record(named), allow: ['Winifred Tamahere'] })).status).toBe(
    201,
  );
  const number = { ...record('The case of NHI ZZZ0016.'), allow: ['ZZZ0016'] };
  expect((await mereana.send('POST', path, number)).status).toBe(422);
});

test('PDF and Word come back as the record; only the own copy holds the reflection', async () => {
  const { signedIn } = await world();
  const mereana = await signedIn('mereana');
  await mereana.send('PUT', '/api/meetings/m-spring/reflection', { text: 'Mine alone.' });
  const read = async (file: string) => {
    const answered = await mereana.send('GET', `/api/meetings/m-spring/${file}`);
    const back = await readRecord(new Uint8Array(await answered.arrayBuffer()));
    return back.ok ? back.value : back.issues;
  };
  const { reflection, ...shared } = (
    await mereana.get<{ record: { reflection?: object } }>('/api/meetings/m-spring')
  ).record;
  expect(await read('record.pdf')).toEqual(shared);
  expect(await read('record.docx')).toEqual(shared);
  expect(await read('own.pdf')).toEqual({ ...shared, reflection });
});

test('whoever is not in the group on that day is written as a guest, with no claim to a member’s evidence', async () => {
  const { signedIn } = await world();
  const mereana = await signedIn('mereana');
  const attendees = [
    { name: 'Talanoa Fīfita', practitioner: 'talanoa' },
    { name: 'x', practitioner: 'hemi', registrationNumber: '1' },
  ];
  const made = await mereana.send('POST', '/api/groups/otara/meetings', record('Dosing.', { attendees }));
  const { id } = (await made.json()) as { id: string };
  const seen = await mereana.get<{ record: { attendees: readonly object[] } }>(`/api/meetings/${id}`);
  expect(seen.record.attendees).toEqual([
    { name: 'Talanoa Fīfita', guest: true },
    { name: 'Hēmi Paraone', practitioner: 'hemi', registrationNumber: '108822', profession: 'pharmacist' },
  ]);
});

test('a plan has fair times, its invitation names nobody who is not in the agenda, and it shows up as due', async () => {
  const { signedIn } = await world();
  const mereana = await signedIn('mereana');
  const presenters = ['Hēmi Paraone', 'Ngaire Whātuira'];
  const plan = {
    date: '2026-02-10',
    start: '18:00',
    minutes: 90,
    venue: 'Upstairs',
    format: 'nz-peer-support-group',
    presenters,
  };
  const { id } = (await (await mereana.send('POST', '/api/groups/otara/plans', plan)).json()) as {
    id: string;
  };
  const calendar = await (await mereana.send('GET', `/api/plans/${id}/invitation.ics`)).text();
  expect(calendar).toContain('DTSTART;TZID=Pacific/Auckland:20260210T180000');
  const { due } = await mereana.get<{ due: readonly { on: string; what: string }[] }>('/api/year');
  expect(due).toContainEqual(expect.objectContaining({ on: '2026-02-10', what: 'planned' }));
  const tooShort = await mereana.send('POST', '/api/groups/otara/plans', {
    ...plan,
    minutes: 15,
    presenters: Array(9).fill('x'),
  });
  expect(tooShort.status).toBe(422);
});

test('a facilitator manages her group: members by day, charter', async () => {
  const { signedIn } = await world();
  const hemi = await signedIn('hemi');
  const add = { email: 'talanoa@example.org', from: today };
  expect((await hemi.send('POST', '/api/groups/otara/members', add)).status).toBe(201);
  expect((await hemi.send('POST', '/api/groups/otara/members', add)).status).toBe(422);
  expect(
    (await hemi.send('POST', '/api/groups/otara/leaving', { practitioner: 'priya', to: today })).status,
  ).toBe(200);
  expect((await hemi.send('PUT', '/api/groups/otara/charter', { purpose: 'To learn.' })).status).toBe(200);
  const on = async (day: string) =>
    (await hemi.get<{ members: readonly { practitioner: string }[] }>(`/api/groups/otara?on=${day}`)).members
      .length;
  expect([await on('2025-11-30'), await on(today), await on('2025-12-02')]).toEqual([5, 6, 5]);
});

test('a facilitator hands over: from that day another manages, and she may leave', async () => {
  const { signedIn, db } = await world();
  const [hemi, priya] = [await signedIn('hemi'), await signedIn('priya')];
  const status = async (browser: typeof hemi, path: string, body: object) =>
    (await browser.send('POST', `/api/groups/otara/${path}`, body)).status;
  const leaves = { practitioner: 'hemi', to: today };
  const role = { role: 'facilitator', from: today };
  expect(await status(hemi, 'leaving', leaves)).toBe(422);
  expect(await status(hemi, 'roles', role)).toBe(422);
  expect(await status(hemi, 'roles', { ...role, practitioner: 'talanoa' })).toBe(422);
  expect(await status(hemi, 'roles', { ...role, practitioner: 'priya', from: '2025-11-30' })).toBe(422);
  expect(await status(priya, 'roles', { ...role, practitioner: 'priya' })).toBe(403);
  expect(await status(hemi, 'roles', { ...role, practitioner: 'priya' })).toBe(200);
  expect(await status(hemi, 'roles', { ...role, practitioner: 'hemi' })).toBe(403);
  const { facilitators, mayManage } = await priya.get<GroupPage>('/api/groups/otara');
  expect([facilitators, mayManage]).toEqual([['priya'], true]);
  expect(await status(priya, 'leaving', leaves)).toBe(200);
  expect(await db.list(sql`SELECT data FROM memberships WHERE group_id = 'otara'`)).toHaveLength(5);
});

test('a role stays with who has it, or goes round', async () => {
  const { signedIn } = await world();
  const hemi = await signedIn('hemi');
  const noteTaker = async () =>
    (await hemi.get<GroupPage>('/api/groups/otara')).roles.find(({ role }) => role === 'noteTaker');
  expect(await noteTaker()).toMatchObject({ stays: false });
  await hemi.send('POST', '/api/groups/otara/roles', {
    role: 'noteTaker',
    practitioner: 'ngaire',
    from: today,
  });
  expect(await noteTaker()).toMatchObject({ stays: true, names: ['Ngaire Whātuira'] });
  await hemi.send('POST', '/api/groups/otara/roles', { role: 'noteTaker', from: today });
  expect(await noteTaker()).toMatchObject({ stays: false });
  expect((await noteTaker())!.names).toHaveLength(5);
});

const today = '2025-12-01';
