import { quoteInWords } from '@peer-groups/core';
import type { IsoDate, Report } from '@peer-groups/core';

/** Who issues a credential. */
export interface Issuer {
  /** An IRI, such as a DID or a web address. */
  readonly id: string;
  readonly name: string;
}

/** A year that was met, or a meeting attended, of one person. */
export interface Award {
  /** IRI of the credential. */
  readonly id: string;
  /** The holder, by the identifier that she agreed to. */
  readonly subject: { readonly id?: string; readonly name: string; readonly registrationNumber?: string };
  readonly title: string;
  readonly description: string;
  /** IRI of what was achieved: the same for everybody. */
  readonly achievement: string;
  /** What was asked, in words. */
  readonly criteria: string;
  readonly period: { readonly from: IsoDate; readonly to: IsoDate };
  readonly creditsEarned?: number;
}

/** An Open Badges 3.0 credential, as plain data; unsigned. */
export interface AchievementCredential {
  readonly '@context': readonly string[];
  readonly id: string;
  readonly type: readonly string[];
  readonly issuer: { readonly id: string; readonly type: readonly string[]; readonly name: string };
  readonly validFrom: string;
  readonly validUntil?: string;
  readonly name: string;
  readonly credentialSubject: Readonly<Record<string, unknown>> & { readonly id?: string };
  readonly credentialStatus?: CredentialStatus;
}

/** Where a credential's status can be asked for. */
export interface CredentialStatus {
  readonly id: string;
  readonly type: string;
  readonly [key: string]: unknown;
}

/** When a credential begins and ends to be valid, and where its status is kept. */
export interface Validity {
  /** Instant, ISO 8601 in UTC. */
  readonly from: string;
  readonly until?: string;
  readonly status?: CredentialStatus;
}

/**
 * An Open Badges 3.0 credential of a year that was met or of attendance, unsigned.
 *
 * Its vocabulary has no "attendance": `CertificateOfCompletion` is the nearest. What was said at a meeting is never in it.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/ | 1EdTech, Open Badges 3.0}
 * @example
 * const award = { id: 'urn:uuid:1', subject: { name: 'Aroha' }, title: 'Peer support group 2025/26', description: 'Met.', achievement: 'https://example.org/a', criteria: 'Two meetings.', period: { from: '2025-04-01', to: '2026-03-31' } };
 * toCredential(award, { id: 'https://example.org', name: 'Example' }, { from: '2026-04-01T00:00:00Z' }).validFrom; //=> '2026-04-01T00:00:00Z'
 */
export function toCredential(
  award: Award,
  issuer: Issuer,
  { from, until, status }: Validity,
): AchievementCredential {
  const { subject, period } = award;
  return {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    id: award.id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id: issuer.id, type: ['Profile'], name: issuer.name },
    validFrom: from,
    ...(until !== undefined && { validUntil: until }),
    name: award.title,
    credentialSubject: {
      ...(subject.id !== undefined && { id: subject.id }),
      type: ['AchievementSubject'],
      identifier: [
        { type: 'IdentityObject', hashed: false, identityHash: subject.name, identityType: 'name' },
        ...(subject.registrationNumber === undefined
          ? []
          : [
              {
                type: 'IdentityObject',
                hashed: false,
                identityHash: subject.registrationNumber,
                identityType: 'identifier',
              },
            ]),
      ],
      activityStartDate: `${period.from}T00:00:00Z`,
      activityEndDate: `${period.to}T23:59:59Z`,
      ...(award.creditsEarned !== undefined && { creditsEarned: award.creditsEarned }),
      achievement: {
        id: award.achievement,
        type: ['Achievement'],
        achievementType: 'CertificateOfCompletion',
        name: award.title,
        description: award.description,
        criteria: { narrative: award.criteria },
      },
    },
    ...(status && { credentialStatus: status }),
  };
}

/**
 * An award for a report that passed.
 *
 * @throws {RangeError} when the report did not pass: a credential says that a year was met.
 */
export function awardFor(
  report: Report,
  award: Omit<Award, 'period' | 'achievement' | 'criteria'> & { readonly base: string },
): Award {
  if (report.outcome !== 'passed') {
    throw new RangeError(
      `The report's outcome is ${report.outcome}. A credential is made of a report that passed.`,
    );
  }
  const { base, ...rest } = award;
  const asked = report.findings.filter(({ level, about }) => level === 'must' && about === report.about);
  return {
    ...rest,
    period: report.period,
    achievement: `${base}${encodeURIComponent(report.scheme)}/${report.edition}`,
    criteria: asked.map(({ citation }) => quoteInWords(citation)).join(' '),
  };
}
