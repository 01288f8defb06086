import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseHistory, readQdpx } from '@peer-groups/sustainability';
import { inventCountry } from './country.ts';
import { study } from './study.ts';

describe('the study', () => {
  const files = study();
  const kept = Object.entries(files).filter(([name]) => !name.startsWith('data/'));

  it.each(kept)('%s is what the repository holds', (name, content) => {
    const path = join(import.meta.dirname, 'out', name);
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe(content);
  });

  it('is said to be synthetic, in its first lines', () => {
    expect(String(files['report.md']).split('\n').slice(0, 4).join(' ')).toContain('synthetic');
  });

  it('has a report in which every figure exists and every number is one', () => {
    const report = String(files['report.md']);
    for (const [, name] of report.matchAll(/\]\(([\w-]+\.svg)\)/g))
      expect(Object.keys(files)).toContain(name);
    expect(report).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
  });

  it('keeps figures small', () => {
    const sizes = kept
      .filter(([name]) => name.endsWith('.svg'))
      .map(([, content]) => Buffer.byteLength(String(content)));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(20_000);
  });

  it('hands on coded episodes that other programs can read', () => {
    const read = readQdpx(files['data/episodes.qdpx'] as Uint8Array);
    expect(read.ok && read.value.project.sources?.length).toBe(129);
  });

  it('has as many people trained by October 2021 as its source says', () => {
    const { events } = inventCountry(20200616);
    expect(
      events.filter((event) => event.type === 'facilitator-trained' && event.date <= '2021-10-23'),
    ).toHaveLength(78);
    expect(parseHistory(inventCountry(1)).ok).toBe(true);
  });
});
