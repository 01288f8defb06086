import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaultModel } from '../models.ts';
import { simulate } from '../simulate.ts';
import { chunkCommand } from './command.ts';
import { planRun } from './plan.ts';
import { openFolder } from './shard-files.ts';

const asked = { seed: 6, groups: 900, years: 4 };
const folder = mkdtempSync(join(tmpdir(), 'peer-groups-command-'));
openFolder(folder, planRun([{ name: 'as it is', model: defaultModel }], { ...asked, chunkGroups: 300 }));
afterAll(() => rmSync(folder, { recursive: true }));

const said = { out: '', error: '' };
beforeEach(() => {
  Object.assign(said, { out: '', error: '' });
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((said.out += String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((said.error += String(text)), true));
});
afterEach(() => vi.restoreAllMocks());

test('chunks, then the rest, then the result', async () => {
  expect(await chunkCommand(['run-chunk', folder, '1'])).toBe(0);
  expect(await chunkCommand(['merge', folder])).toBe(1);
  expect(said.error).toMatch(/^2 of 3 chunks are missing, the first is 0: run them, then merge\.\n$/);
  expect(await chunkCommand(['run', folder, '0'])).toBe(0);
  expect(said.error).toContain('33 % · 1 of 3 chunks');
  expect(said.error).toContain('100 % · 3 of 3 chunks');
  expect(await chunkCommand(['merge', folder])).toBe(0);
  const { runs } = JSON.parse(said.out) as { readonly runs: readonly { readonly tally: unknown }[] };
  expect(JSON.stringify(runs[0]!.tally)).toBe(JSON.stringify(simulate(defaultModel, asked).tally));
});

test('what cannot be done is said in a sentence', async () => {
  expect(await chunkCommand(['run-chunk', folder, '7'])).toBe(1);
  expect(await chunkCommand(['run-chunk', folder, 'one'])).toBe(1);
  expect(await chunkCommand(['run-chunk', folder, '0', 'all'])).toBe(1);
  expect(await chunkCommand(['run', folder, '999'])).toBe(1);
  expect(await chunkCommand(['merge', join(folder, 'nowhere')])).toBe(1);
  const lines = said.error.trim().split('\n');
  expect(lines).toHaveLength(5);
  expect(lines[0]).toMatch(/chunks 0 to 2/);
  expect(lines[1]).toMatch(/chunks 0 to 2/);
  expect(lines[2]).toMatch(/chunks 0 to 2/);
  expect(lines[3]).toMatch(/workers is 999/);
  expect(lines[4]).toMatch(/plan\.json/);
  expect(await chunkCommand(['run-chunk', folder])).toBe(2);
  expect(await chunkCommand([])).toBe(2);
});
