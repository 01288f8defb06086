import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { evaluate } from '@peer-groups/core';
import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
import { portfolio } from '@peer-groups/core/testing';
import AjvDraft04 from 'ajv-draft-04';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toEarl } from '../earl/index.ts';
import { toSarif } from './index.ts';

/** The package is CommonJS: its types say `default` where its runtime gives the class. */
const Ajv = AjvDraft04 as unknown as typeof AjvDraft04.default;

const reports = portfolio().map((given) =>
  evaluate(nzPharmacy, given, { asOf: '2026-03-31', about: 'record' }),
);
const schema = fileURLToPath(
  new URL('../../../../../shared/interop/sarif/sarif-2.1.0-rtm.5.json', import.meta.url),
);

describe('a SARIF log', () => {
  test('has a result for each finding, with its kind and the rule it belongs to', () => {
    fc.assert(
      fc.property(reports, ({ findings }) => {
        const log = toSarif('nz-pharmacy', [{ path: 'uploads/a file.pdf', findings }]);
        const [run] = log.runs as [
          {
            results: { kind: string; level: string; ruleId: string; ruleIndex: number }[];
            tool: { driver: { rules: { id: string }[] } };
          },
        ];
        expect(run.results).toHaveLength(findings.length);
        for (const [at, { kind, level, ruleId, ruleIndex }] of run.results.entries()) {
          expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
          expect(kind === 'fail').toBe(findings[at]?.outcome === 'failed');
          if (kind !== 'fail') expect(level).toBe('none');
        }
      }),
      { numRuns: 20 },
    );
  });

  test.skipIf(!existsSync(schema))(
    'is valid by the schema of the SARIF committee (skipped where it is not at hand)',
    () => {
      const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
        JSON.parse(readFileSync(schema, 'utf8')),
      );
      fc.assert(
        fc.property(reports, ({ findings }) => {
          const valid = validate(
            JSON.parse(JSON.stringify(toSarif('nz-pharmacy', [{ path: 'ā/ß.pdf', findings }]))),
          );
          expect(validate.errors).toBeNull();
          expect(valid).toBe(true);
        }),
        { numRuns: 20 },
      );
      expect(validate({ version: '2.1.0' })).toBe(false);
    },
  );
});

test('an EARL report has an assertion for each finding, with an outcome of its own four', () => {
  fc.assert(
    fc.property(reports, (report) => {
      const { '@graph': graph } = toEarl(report, { subject: 'urn:x:1', rules: 'urn:rules:' });
      expect(graph).toHaveLength(report.findings.length);
      for (const one of graph)
        expect(JSON.stringify(one)).toMatch(/"earl:(passed|failed|cantTell|inapplicable)"/);
    }),
    { numRuns: 20 },
  );
});
