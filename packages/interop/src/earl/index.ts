import type { Report } from '@peer-groups/core';

/** What the report is on and who made it, as IRIs. */
export interface EarlOptions {
  /** IRI of what was judged: a portfolio, a group or a record. */
  readonly subject: string;
  /** IRI under which the scheme's rules are described; the rule's id is appended. */
  readonly rules: string;
}

/** A report as EARL assertions in JSON-LD, as plain data. */
export interface EarlReport {
  readonly '@context': Readonly<Record<string, unknown>>;
  readonly '@graph': readonly object[];
}

/**
 * A report in W3C's Evaluation and Report Language, as JSON-LD: one assertion for each finding.
 *
 * The four outcomes are EARL's own. Nothing is fetched: the context stands in the document.
 *
 * @see {@link https://www.w3.org/TR/EARL10-Schema/ | EARL 1.0}
 * @example
 * const report = { scheme: 'x', edition: '2022-04-01', about: 'record', period: { from: '2025-04-01', to: '2026-03-31' }, asOf: '2026-03-31', outcome: 'passed', outlook: { state: 'met' }, findings: [], meetings: [], interpretations: {} } as const;
 * toEarl(report, { subject: 'urn:x:1', rules: 'urn:rules:' })['@graph'].length; //=> 0
 */
export function toEarl(report: Report, { subject, rules }: EarlOptions): EarlReport {
  return {
    '@context': {
      earl: 'http://www.w3.org/ns/earl#',
      dct: 'http://purl.org/dc/terms/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@graph': report.findings.map(({ rule, outcome, message, at }) => ({
      '@type': 'earl:Assertion',
      'earl:assertedBy': { '@id': 'https://www.npmjs.com/package/peer-groups', '@type': 'earl:Software' },
      'earl:mode': { '@id': 'earl:automatic' },
      'earl:subject': { '@id': subject, '@type': 'earl:TestSubject' },
      'earl:test': { '@id': rules + encodeURIComponent(rule), '@type': 'earl:TestRequirement' },
      'earl:result': {
        '@type': 'earl:TestResult',
        'earl:outcome': { '@id': `earl:${outcome}` },
        'earl:pointer': { 'dct:description': at || '/' },
        'dct:description': message,
        'dct:date': { '@type': 'xsd:date', '@value': report.asOf },
      },
    })),
  };
}
