import type { MeetingRecord, Portfolio, Report, Scheme } from '@peer-groups/core';

/** What a verifier is shown: frozen, without private reflections and without the caller's ids of people, groups and records. */
export interface VerifierCopy {
  readonly who: { readonly name?: string; readonly number?: string };
  readonly scheme: Pick<Scheme, 'id' | 'title' | 'authority'>;
  /** Only the findings about the practitioner; a group's own are not hers to show. */
  readonly report: Pick<Report, 'outcome' | 'outlook' | 'period' | 'asOf' | 'findings'>;
  /** In the order of the portfolio, as `record-1`, `record-2` … */
  readonly records: readonly MeetingRecord[];
}

/**
 * The copy of a portfolio and its report that may be handed to a verifier; plain data, to be kept until the share ends.
 *
 * @example
 * import { evaluate } from '@peer-groups/core';
 * import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
 * const year = { meetings: [{ id: 'm-7', group: 'g', date: '2026-03-17', reflection: { text: 'Mine alone.' } }] };
 * const report = evaluate(nzPharmacy, year, { asOf: '2026-03-31' });
 * (await verifierCopy(nzPharmacy, year, report)).records; //=> [{ id: 'record-1', date: '2026-03-17' }]
 */
export async function verifierCopy(
  scheme: Scheme,
  portfolio: Portfolio,
  report: Report,
): Promise<VerifierCopy> {
  const { partFor } = await import('@peer-groups/documents');
  const { name, registrations = [] } = portfolio.practitioner ?? {};
  const number = registrations[0]?.number;
  const { outcome, outlook, period, asOf, findings } = report;
  return {
    who: { ...(name !== undefined && { name }), ...(number !== undefined && { number }) },
    scheme: { id: scheme.id, title: scheme.title, authority: scheme.authority },
    report: {
      outcome,
      outlook,
      period,
      asOf,
      findings: findings.filter(({ about }) => about === 'practitioner'),
    },
    records: portfolio.meetings.map((record, at) => ({
      ...partFor(record, 'auditor'),
      id: `record-${at + 1}`,
    })),
  };
}
