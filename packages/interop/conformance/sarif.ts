import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate } from '@peer-groups/core';
import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
import { portfolio } from '@peer-groups/core/testing';
import * as fc from 'fast-check';
import { toSarif } from '../src/sarif/index.ts';
import { check, npmPackages, skip } from './report.ts';

/** Microsoft's SARIF Multitool, fetched from the npm registry: too large to be a dependency. */
export async function sarif(folder: string): Promise<void> {
  const installed = npmPackages(join(folder, 'sarif'), ['@microsoft/sarif-multitool@5.7.0']);
  if (installed === undefined) return skip('SARIF Multitool', 'the npm registry does not have it');
  const reports = fc
    .sample(portfolio(), { seed: 1, numRuns: 20 })
    .map((given) => evaluate(nzPharmacy, given, { asOf: '2026-03-31' }));
  const log = join(installed, 'log.sarif');
  mkdirSync(join(installed, 'uploads'));
  writeFileSync(
    log,
    JSON.stringify(
      toSarif(
        'nz-pharmacy',
        reports.map(({ findings }, at) => ({ path: `uploads/${at}.pdf`, findings, bytes: 1000 })),
      ),
    ),
  );
  const told = (file: string): readonly string[] => {
    let output: string;
    try {
      output = execFileSync(join(installed, 'node_modules/.bin/sarif-multitool'), ['validate', file], {
        encoding: 'utf8',
        maxBuffer: 1e9,
        env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
      });
    } catch (error) {
      // It ends with a failure where it has an error to tell.
      output = String((error as { stdout?: string }).stdout ?? '');
      if (output === '') throw error;
    }
    const lines = output.split('\n').filter((line) => /(?:error|warning) SARIF\d+/.test(line));
    return [...new Map(lines.map((line) => [/SARIF\d+/.exec(line)![0], line])).values()];
  };
  await check('SARIF Multitool has no error and no warning for 20 reports', () => {
    const lines = told(log);
    if (lines.length > 0) throw new Error(lines.join('\n'));
  });
  await check('SARIF Multitool does tell of a log that is wrong', () => {
    const wrong = join(installed, 'wrong.sarif');
    const right = JSON.stringify(
      toSarif('nz-pharmacy', [{ path: 'uploads/0.pdf', findings: reports[0]!.findings }]),
    );
    writeFileSync(wrong, right.replaceAll(/"ruleIndex":\d+/g, '"ruleIndex":9999'));
    if (told(wrong).length === 0) throw new Error('It was silent.');
  });
}
