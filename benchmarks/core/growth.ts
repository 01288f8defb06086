import { evaluate } from '@peer-groups/core';
import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
import { processorSeconds } from '../measure.ts';
import { portfolioAt, question } from './portfolios.ts';

/** Portfolios made one at a time, as a stream of uploads would give them. */
function* stream(count: number) {
  for (let index = 0; index < count; index += 1) yield portfolioAt(index);
}

console.log('portfolios    seconds  µs each  peak MB');
for (const count of [1e3, 1e4, 1e5, 1e6]) {
  globalThis.gc?.();
  let peak = 0;
  const outcomes = { passed: 0, failed: 0, cantTell: 0, inapplicable: 0 };
  const seconds = await processorSeconds(() => {
    let seen = 0;
    for (const portfolio of stream(count)) {
      outcomes[evaluate(nzPharmacy, portfolio, question).outcome] += 1;
      seen += 1;
      if (seen % 10_000 === 0) peak = Math.max(peak, process.memoryUsage.rss());
    }
  });
  peak = Math.max(peak, process.memoryUsage.rss());
  const each = ((seconds / count) * 1e6).toFixed(2);
  console.log(
    `${String(count).padStart(10)} ${seconds.toFixed(3).padStart(10)} ${each.padStart(8)} ${(peak / 1e6).toFixed(0).padStart(8)}`,
  );
}
