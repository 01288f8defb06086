import { evaluate, evaluateMany, outcomeOf } from '@peer-groups/core';
import { schemes } from '@peer-groups/core/schemes';
import { paired } from '../measure.ts';
import { portfolioAt } from './portfolios.ts';

/** A practitioner of every cycle and profession asked for; the period is one that each newest edition covers. */
const asOf = '2026-03-31';
const question = { asOf, period: { from: '2025-04-01', to: asOf }, secondary: 'accept' } as const;
const asked = schemes.map((scheme) => ({
  scheme,
  question: { ...question, edition: scheme.editions[0]!.from, about: 'practitioner' } as const,
}));

const portfolios = Array.from({ length: 2_000 }, (_, index) => portfolioAt(index));
const meetings = portfolios.reduce((sum, one) => sum + one.meetings.length, 0) / portfolios.length;

let sink = 0;
const seconds = await paired([
  {
    name: 'full report',
    units: portfolios.length,
    work: () => {
      for (const portfolio of portfolios) {
        for (const one of asked) sink += evaluate(one.scheme, portfolio, one.question).findings.length;
      }
    },
  },
  {
    name: 'outcome only',
    units: portfolios.length,
    work: () => {
      for (const portfolio of portfolios) {
        for (const one of asked) sink += outcomeOf(one.scheme, portfolio, one.question).length;
      }
    },
  },
  {
    name: 'evaluateMany, each in its own cycle',
    units: portfolios.length,
    work: () => {
      for (const portfolio of portfolios) {
        sink += evaluateMany(portfolio, schemes, { asOf, secondary: 'accept' }).answers.length;
      }
    },
  },
]);

console.log(`${schemes.length} schemes on one portfolio, of ${meetings.toFixed(1)} meetings on average`);
for (const [name, each] of seconds) {
  const perSecond = 1 / each;
  const evaluations = Math.round(perSecond * schemes.length).toLocaleString('en');
  const portfoliosBy28 = Math.round((perSecond * schemes.length) / 28).toLocaleString('en');
  console.log(
    `${name.padEnd(38)} ${(each * 1e6).toFixed(0).padStart(6)} µs  ${evaluations.padStart(11)} evaluations a second, ${portfoliosBy28} portfolios × 28 schemes`,
  );
}
console.log('asked: 20,000 portfolios × 28 schemes a core-second or more');
if (sink === 0) throw new Error('Nothing was measured.');
