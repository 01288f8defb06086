import { evaluate, outcomeOf } from '@peer-groups/core';
import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
import { paired } from '../measure.ts';
import { byHand, rulesEngine } from './peers.ts';
import { portfolioAt, question } from './portfolios.ts';

const portfolios = Array.from({ length: 20_000 }, (_, index) => portfolioAt(index));
const few = portfolios.slice(0, 500);
const engine = rulesEngine();

for (const portfolio of few) {
  const ours = outcomeOf(nzPharmacy, portfolio, question);
  if (ours !== byHand(portfolio) || ours !== (await engine(portfolio)))
    throw new Error('The contenders disagree.');
}

let sink = 0;
/** Each pass is long enough that what is measured is the work, not its compilation. */
const again = (times: number, judge: (portfolio: (typeof portfolios)[number]) => number) => ({
  units: portfolios.length * times,
  work: () => {
    for (let pass = 0; pass < times; pass += 1) for (const one of portfolios) sink += judge(one);
  },
});
const seconds = await paired([
  { name: 'full report', ...again(10, (one) => evaluate(nzPharmacy, one, question).findings.length) },
  { name: 'outcome only', ...again(10, (one) => outcomeOf(nzPharmacy, one, question).length) },
  { name: 'by hand, outcome only', ...again(40, (one) => byHand(one).length) },
  {
    name: 'json-rules-engine, 13 deciding rules',
    units: few.length,
    work: async () => {
      for (const one of few) sink += (await engine(one)).length;
    },
  },
]);

const of = (name: string): number => seconds.get(name)!;
for (const [name, each] of seconds) {
  console.log(
    `${name.padEnd(38)} ${(each * 1e6).toFixed(3).padStart(9)} µs  ${Math.round(1 / each)
      .toLocaleString('en')
      .padStart(11)} a second`,
  );
}
const findings = evaluate(nzPharmacy, portfolios[1]!, question).findings.length;
console.log(`\nA full report holds ${findings} findings.`);
console.log(
  `json-rules-engine / full report: ${(of('json-rules-engine, 13 deciding rules') / of('full report')).toFixed(1)} (asked: 25 or more)`,
);
console.log(
  `outcome only / by hand: ${(of('outcome only') / of('by hand, outcome only')).toFixed(1)} (asked: 10 or less)`,
);
console.log(
  `full reports per core-second: ${Math.round(1 / of('full report')).toLocaleString('en')} (asked: 500,000 or more)`,
);
if (sink === 0) throw new Error('Nothing was measured.');
