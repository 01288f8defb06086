import { quoteInWords } from '@peer-groups/core';
import type { Citation, Finding, Level, Outcome } from '@peer-groups/core';
import { version } from '../version.ts';

/** A finding of a report, or one on the file itself, which rests on no words of a scheme. */
export type SarifFinding = Pick<Finding, 'rule' | 'level' | 'outcome' | 'at' | 'message' | 'mend'> & {
  readonly citation?: Citation;
};

/** One judged file: where it is, and what was found in it. */
export interface SarifFile {
  /** Address of the file, relative to where the run was made; characters that a URI cannot hold are escaped. */
  readonly path: string;
  readonly findings: readonly SarifFinding[];
  /** Length of the file in bytes: a finding is on the whole of it. */
  readonly bytes?: number;
  /** Whether the file could be read at all. */
  readonly read?: boolean;
}

/** A SARIF log, as plain data. */
export interface SarifLog {
  readonly $schema: string;
  readonly version: '2.1.0';
  readonly runs: readonly object[];
}

const kinds: Readonly<Record<Outcome, string>> = {
  passed: 'pass',
  failed: 'fail',
  cantTell: 'review',
  inapplicable: 'notApplicable',
};

const levelOf = (outcome: Outcome, level: Level): string =>
  outcome === 'failed' ? (level === 'must' ? 'error' : 'note') : 'none';

const words = (citation: Citation | undefined): string =>
  citation === undefined
    ? 'A rule on the file itself, not of the scheme'
    : `${citation.paraphrase ? 'The scheme asks' : 'The scheme’s own words'}: ${quoteInWords(citation)} (${citation.at})`;

/**
 * Reports as one SARIF 2.1.0 log, for code-scanning tools and dashboards: a result for each finding, passes among them.
 *
 * `failed` becomes `fail`, `cantTell` becomes `review`; a place in a record is a logical location by its JSON Pointer.
 * Findings hold no text of a record, so the log holds none.
 *
 * @param scheme Id of the scheme, such as `nz-pharmacy`; it stands as the name of the tool's rules.
 * @see {@link https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html | SARIF 2.1.0}
 * @example
 * const log = toSarif('nz-pharmacy', [{ path: 'uploads/a.pdf', findings: [] }]);
 * log.version; //=> '2.1.0'
 */
export function toSarif(scheme: string, files: readonly SarifFile[]): SarifLog {
  const rules = new Map<string, { readonly index: number; readonly finding: SarifFinding }>();
  for (const { findings } of files) {
    for (const finding of findings) {
      if (!rules.has(finding.rule)) rules.set(finding.rule, { index: rules.size, finding });
    }
  }
  const results = files.flatMap(({ path, findings, bytes = 0 }) =>
    findings.map((finding) => ({
      ruleId: finding.rule,
      ruleIndex: rules.get(finding.rule)!.index,
      kind: kinds[finding.outcome],
      level: levelOf(finding.outcome, finding.level),
      message: { text: finding.mend === undefined ? finding.message : `${finding.message} ${finding.mend}` },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: encodeURI(path) },
            region: { byteOffset: 0, byteLength: bytes },
          },
          logicalLocations: [{ fullyQualifiedName: finding.at || '/' }],
        },
      ],
      partialFingerprints: { 'rulePlace/v1': `${finding.rule}${finding.at}` },
    })),
  );
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'peer-groups',
            semanticVersion: version,
            informationUri: 'https://www.npmjs.com/package/peer-groups',
            rules: [...rules.values()].map(({ finding: { rule, level, citation } }) => ({
              id: rule,
              shortDescription: { text: `${rule}, of ${scheme}.` },
              fullDescription: { text: `${words(citation)}.` },
              helpUri: citation?.source?.url ?? 'https://www.npmjs.com/package/peer-groups',
              help: { text: `${words(citation)}.` },
              defaultConfiguration: { level: level === 'must' ? 'error' : 'note' },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: files.every(({ read = true }) => read) }],
        results,
      },
    ],
  };
}
