import { expect, test } from 'vitest';
import { evaluate } from '../evaluate.ts';
import { dkPlo } from '../schemes/dk-plo.ts';
import { nzPharmacy } from '../schemes/nz-pharmacy.ts';
import { reportAsMarkdown } from './markdown.ts';
import { reportAsText } from './text.ts';

const asOf = '2026-01-31';

test.each([
  [
    dkPlo,
    { practitioner: { id: 'p' }, meetings: [] },
    "decides a practitioner's year; it may ask something of a group.",
  ],
  [nzPharmacy, { practitioner: { id: 'p' }, meetings: [] }, 'can still be met, at the latest on 2026-03-31.'],
])('a report says what is next, or whom to ask about', (scheme, portfolio, words) => {
  const report = evaluate(scheme, portfolio, { asOf });
  expect(reportAsText(report)).toContain(words);
  expect(reportAsMarkdown(report)).toContain(words);
});
