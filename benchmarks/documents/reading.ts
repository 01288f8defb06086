/**
 * Reading uploads: processor time of one, files a second with one and two jobs, and whether memory stays flat. The files
 * are the committed samples, read over and over; every file is read, judged and scanned.
 *
 *     pnpm --filter benchmarks documents:reading [files]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
import { openReader, reviewRead, reviewUpload } from '@peer-groups/documents/read';
import type { ReviewOptions } from '@peer-groups/documents/read';
import { indirect, scan } from '@peer-groups/redaction';
import { median, processorSeconds } from '../measure.ts';

const total = Number(process.argv[2] ?? 1000);
const folder = new URL('../../packages/documents/uploads/sample/', import.meta.url);
const files = readdirSync(folder)
  .filter((name) => /\.(?:pdf|docx)$/.test(name))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }));
const options: ReviewOptions = {
  scheme: nzPharmacy,
  scan: scan as ReviewOptions['scan'],
  indirect: indirect as unknown as NonNullable<ReviewOptions['indirect']>,
  asOf: '2026-11-25',
};

for (let warm = 0; warm < 5; warm += 1) for (const { bytes } of files) await reviewUpload(bytes, options);
const each: number[] = [];
for (const { name, bytes } of files) {
  const rounds: number[] = [];
  for (let round = 0; round < 9; round += 1)
    rounds.push(await processorSeconds(() => reviewUpload(bytes, options)));
  each.push(median(rounds));
  console.log(`${name.padEnd(28)} ${(median(rounds) * 1000).toFixed(2).padStart(8)} ms`);
}
console.log(`median of all: ${(median(each) * 1000).toFixed(2)} ms of processor time (asked: 6 or less)\n`);

const megabytes = (): number => process.memoryUsage.rss() / 1e6;
for (const jobs of [1, 2]) {
  const reader = openReader({ jobs });
  const readOne = async (index: number): Promise<void> => {
    const { bytes } = files[index % files.length]!;
    const read = await reader.read(bytes.slice());
    if (read.ok) reviewRead(read.value, options);
  };
  for (let index = 0; index < files.length * 3; index += 1) await readOne(index);
  const memory: number[] = [];
  let next = 0;
  const start = performance.now();
  await Promise.all(
    Array.from({ length: jobs * 2 }, async () => {
      while (next < total) {
        next += 1;
        await readOne(next);
        if (next % Math.ceil(total / 5) === 0) memory.push(megabytes());
      }
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  await reader.close();
  console.log(
    `${jobs} jobs: ${(total / seconds).toFixed(0)} files a second; memory on the way ${memory.map((one) => one.toFixed(0)).join(', ')} MB`,
  );
}
