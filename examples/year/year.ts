/** Judges an invented pharmacist's year in the words of the Pharmacy Council of New Zealand. */
import { readFileSync } from 'node:fs';
import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
import {
  editionOn,
  evaluateScanned,
  parseJson,
  parsePortfolio,
  plan,
  quoteInWords,
  reportAsText,
  requirementInWords,
  scanRecord,
} from 'peer-groups';

const asOf = '2026-03-20';
const file = new URL('portfolio.json', import.meta.url);
const parsed = parseJson(readFileSync(file, 'utf8'), parsePortfolio);
if (!parsed.ok) {
  for (const { at, message } of parsed.issues) console.error(`${at || '/'}: ${message}`);
  process.exit(1);
}

const { practitioner, meetings } = parsed.value;
const portfolio = {
  ...parsed.value,
  meetings: await Promise.all(meetings.map((one) => scanRecord(one, { on: asOf }))),
};
const report = await evaluateScanned(nzPharmacy, portfolio, { asOf });
const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;

console.log(
  `${practitioner?.name}: ${meetings.length} records of meetings, judged against ${nzPharmacy.title} (${nzPharmacy.authority}).\n`,
);
console.log(
  reportAsText(
    { ...report, findings: report.findings.filter(({ about }) => about === 'practitioner') },
    { colour },
  ),
);

console.log('What kept meetings from counting:\n');
const decisive = report.findings.filter(
  ({ level, outcome, about }) =>
    level === 'must' && about !== 'practitioner' && (outcome === 'failed' || outcome === 'cantTell'),
);
console.log(
  reportAsText({ ...report, meetings: [], findings: decisive }, { colour })
    .split('\n')
    .slice(3)
    .join('\n'),
);

console.log('Every rule, over the meetings of the year:\n');
const marks = { passed: '✓', failed: '✗', cantTell: '?', inapplicable: '–' } as const;
const { rules } = editionOn(nzPharmacy, report.edition);
for (const { id, level, about, requires, citation } of rules.filter((one) => one.about !== 'group')) {
  const findings = report.findings.filter(({ rule }) => rule === id);
  const counts = (['passed', 'failed', 'cantTell', 'inapplicable'] as const).flatMap((outcome) => {
    const count = findings.filter((one) => one.outcome === outcome).length;
    return count > 0 ? `${marks[outcome]} ${count}` : [];
  });
  console.log(`${counts.join('  ').padEnd(18)} ${id} (${level}, ${about}): ${requirementInWords(requires)}`);
  console.log(`${' '.repeat(19)}${quoteInWords(citation)}`);
}
console.log();

for (const [who, question] of [
  ["The group's year", { asOf, about: 'group' as const }],
  ['One meeting fewer', { asOf }],
] as const) {
  const fewer =
    who === 'One meeting fewer' ? { ...portfolio, meetings: portfolio.meetings.slice(0, 1) } : portfolio;
  const { outcome } = await evaluateScanned(nzPharmacy, fewer, question);
  const { steps } = plan(nzPharmacy, fewer, question);
  const todo = steps
    .map((step) => (step.do === 'holdMeeting' ? `hold a meeting by ${step.by}` : step.do))
    .join(', ');
  console.log(`${who}: ${outcome}${todo ? `; to do: ${todo}` : ''}.`);
}

console.log('\nThe example portal: npm run portal');
