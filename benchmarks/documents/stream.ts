/** Writes 10,000 different records one after the other and watches the memory: it must stay flat. */
import { writeRecord } from '@peer-groups/documents';
import { plainRecord } from './records.ts';

const megabytes = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().rss / 1e6;
};

const total = Number(process.argv[2] ?? 10_000);
const seen: number[] = [];
let bytes = 0;
for (let index = 0; index < total; index += 1) {
  const record = {
    ...plainRecord,
    id: `m-${index}`,
    groupName: `Group ${String.fromCodePoint(0x391 + (index % 17))}${index}`,
    summary: `${index} ${plainRecord.summary}`,
  };
  bytes += (await writeRecord(record)).length;
  if (index % (total / 10) === total / 10 - 1) {
    seen.push(megabytes());
    console.log(`${String(index + 1).padStart(6)} records, ${seen.at(-1)?.toFixed(0)} MB`);
  }
}
const second = seen[1] ?? 0;
const last = seen.at(-1) ?? 0;
console.log(
  `${(bytes / 1e6).toFixed(0)} MB written; memory from 20 % to 100 %: ${second.toFixed(0)} to ${last.toFixed(0)} MB`,
);
if (last > second * 1.2) throw new Error('Memory grows with the number of records.');
