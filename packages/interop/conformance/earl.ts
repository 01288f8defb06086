import { createRequire } from 'node:module';
import { join } from 'node:path';
import { evaluate } from '@peer-groups/core';
import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
import { portfolio } from '@peer-groups/core/testing';
import * as fc from 'fast-check';
import { toEarl } from '../src/earl/index.ts';
import { check, npmPackages, skip } from './report.ts';

type Expanded = readonly Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>[];

const earl = 'http://www.w3.org/ns/earl#';

/** A processor of JSON-LD, in its safe mode: every term must have a meaning, and nothing is fetched. */
export async function earlReports(folder: string): Promise<void> {
  const installed = npmPackages(join(folder, 'earl'), ['jsonld@9.0.0']);
  if (installed === undefined) return skip('EARL', 'the npm registry does not have a processor of JSON-LD');
  const { expand } = createRequire(join(installed, 'package.json'))('jsonld') as {
    readonly expand: (document: unknown, options: unknown) => Promise<Expanded>;
  };
  const documentLoader = (): never => {
    throw new Error('Something was to be fetched.');
  };
  const reports = fc
    .sample(portfolio(), { seed: 1, numRuns: 20 })
    .map((given) => evaluate(nzPharmacy, given, { asOf: '2026-03-31' }));
  await check(
    '20 reports are EARL to a processor of JSON-LD: an assertion and an outcome for each finding',
    async () => {
      for (const report of reports) {
        const document = toEarl(report, { subject: 'urn:upload:1', rules: 'https://portal.example/rules#' });
        const expanded = await expand(document, { documentLoader, safe: true });
        const outcomes = expanded.map((one) => {
          const [result] = one[`${earl}result`] as readonly Expanded[number][];
          return String(result?.[`${earl}outcome`]?.[0]?.['@id']).replace(earl, '');
        });
        const expected = report.findings.map(({ outcome }) => outcome);
        if (outcomes.join() !== expected.join()) throw new Error(outcomes.join());
      }
    },
  );
  await check('the processor does tell of a term without a meaning', async () => {
    const document = toEarl(reports[0]!, { subject: 'urn:upload:1', rules: 'https://portal.example/rules#' });
    const told = await expand({ ...document, outcome: 'passed' }, { documentLoader, safe: true }).catch(
      () => undefined,
    );
    if (told !== undefined) throw new Error('It was silent.');
  });
}
