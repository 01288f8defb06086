import { FAMILIES } from './hostile-texts.ts';
import { scan } from '@peer-groups/redaction';

/**
 * How long each family takes at 125 kB, 500 kB and 1 MB, and whether it grows faster than the text.
 *
 *     node --conditions=@peer-groups/source benchmarks/redaction/hostile.ts
 *
 * A family fails when 1 MB takes over half a second or more than 3 times as long per character as 125 kB.
 */
const SIZES = [125_000, 500_000, 1_000_000] as const;

const best = (text: string, runs: number): number => {
  let shortest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const from = process.cpuUsage();
    scan(text);
    const spent = process.cpuUsage(from);
    shortest = Math.min(shortest, (spent.user + spent.system) / 1000);
  }
  return shortest;
};

for (let warm = 0; warm < 3; warm++) for (const { build } of FAMILIES) scan(build(5000));
let failures = 0;
let slowest = 0;
for (const { name, build } of FAMILIES) {
  const times = SIZES.map((size) => best(build(size), 3));
  const last = times.at(-1)!;
  const growth = last / SIZES.at(-1)! / (Math.max(times[0]!, 1) / SIZES[0]);
  const isBad = last > 500 || (growth > 3 && last > 100);
  if (isBad) failures++;
  slowest = Math.max(slowest, last);
  if (isBad || process.argv.includes('--all'))
    console.log(
      `${isBad ? 'FAILS' : 'ok   '} ${name}: ${times.map((time) => time.toFixed(0)).join(' / ')} ms, ×${growth.toFixed(1)} per character`,
    );
}
console.log(`${FAMILIES.length} families, ${failures} fail; slowest ${slowest.toFixed(0)} ms for 1 MB`);
if (failures > 0) process.exitCode = 1;
