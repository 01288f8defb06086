/** Reads and writes CSV of growing length as a stream: time and memory. */
import { attendance, readCsv, writeCsv } from '@peer-groups/interop/csv';
import { processorSeconds } from '../measure.ts';

function* rows(count: number) {
  for (let at = 0; at < count; at += 1) {
    yield {
      meeting: `m${at >> 3}`,
      date: '2026-03-17',
      name: `Person ${at}`,
      registrationNumber: String(100_000 + (at % 900_000)),
      present: true,
    };
  }
}

/** The writer's pieces joined to blocks, as a file gives them. */
async function* blocks(count: number) {
  let block = '';
  for (const piece of writeCsv(rows(count), attendance)) {
    block += piece;
    if (block.length < 65_536) continue;
    yield block;
    block = '';
  }
  yield block;
}

console.log('      rows    seconds  µs each  peak MB');
for (const count of [1e4, 1e5, 1e6, 1e7]) {
  globalThis.gc?.();
  let peak = 0;
  let read = 0;
  const seconds = await processorSeconds(async () => {
    for await (const row of readCsv(blocks(count), attendance)) {
      if (!row.ok) throw new Error('A row was lost.');
      read += 1;
      if (read % 100_000 === 0) peak = Math.max(peak, process.memoryUsage.rss());
    }
  });
  if (read !== count) throw new Error(`${read} of ${count} rows were read.`);
  peak = Math.max(peak, process.memoryUsage.rss());
  console.log(
    `${String(count).padStart(10)} ${seconds.toFixed(2).padStart(10)} ${((seconds / count) * 1e6).toFixed(2).padStart(8)} ${(peak / 1e6).toFixed(0).padStart(8)}`,
  );
}
