import { isIsoDate, quoteInWords } from '@peer-groups/core';
import type { IsoDate, MeetingRecord, Report } from '@peer-groups/core';
import { wrong } from '../wrong.ts';
import { instantOf } from './instant.ts';

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
  /** The holder, by the identifier that she agreed to: an IRI such as a DID or a urn:uuid, without which nothing is signed. */
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
  /** A date and time with its zone, ISO 8601. */
  readonly from: string;
  readonly until?: string;
  readonly status?: CredentialStatus;
}

const assertValid = ({ period }: Award, { from, until }: Validity): void => {
  const [start, end] = [instantOf(from), until === undefined ? Infinity : instantOf(until)];
  for (const [value, instant] of [
    [from, start],
    [until, end],
  ] as const) {
    if (instant === undefined)
      wrong(
        `${JSON.stringify(value)} is no instant`,
        'Give a date and time with its zone, such as 2026-04-01T00:00:00Z.',
      );
  }
  if (end! <= start!) wrong('The credential ends before it begins', 'Give an end after its beginning.');
  if (!isIsoDate(period.from) || !isIsoDate(period.to) || period.to < period.from)
    wrong(
      `${JSON.stringify(period)} is no period`,
      'Give two days that exist, the first not after the last.',
    );
};

/**
 * An Open Badges 3.0 credential of a year that was met or of attendance, unsigned.
 *
 * Its vocabulary has no "attendance": `CertificateOfCompletion` is the nearest. What was said at a meeting is never in it.
 * The period's days are written as instants in UTC, since the format has no days.
 *
 * @throws {RangeError} when the validity or the period is none.
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/ | 1EdTech, Open Badges 3.0}
 * @example
 * const award = { id: 'urn:uuid:1', subject: { name: 'Aroha' }, title: 'Peer support group 2025/26', description: 'Met.', achievement: 'https://example.org/a', criteria: 'Two meetings.', period: { from: '2025-04-01', to: '2026-03-31' } };
 * toCredential(award, { id: 'https://example.org', name: 'Example' }, { from: '2026-04-01T00:00:00Z' }).validFrom; //=> '2026-04-01T00:00:00Z'
 */
export function toCredential(award: Award, issuer: Issuer, validity: Validity): AchievementCredential {
  assertValid(award, validity);
  const { subject, period } = award;
  const { from, until, status } = validity;
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

/** What a report or a record does not say of an award. */
export type AwardDetails = Omit<Award, 'period' | 'achievement' | 'criteria'> & {
  /** IRI under which achievements have their ids, ending in `/` or `#`. */
  readonly base: string;
};

/**
 * An award for a report that passed.
 *
 * @throws {RangeError} when the report did not pass: a credential says that a year was met.
 */
export function awardFor(report: Report, award: AwardDetails): Award {
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

/**
 * An award for having been at a meeting: its day, and nothing of what was said or who else was there.
 *
 * The subject is found among the attendees by registration number, or by name where she has none.
 *
 * @throws {RangeError} when the record has no date, or does not list the subject as an attendee.
 * @example
 * const record = { id: 'm1', date: '2026-03-17', attendees: [{ name: 'Aroha', registrationNumber: '104417' }] };
 * const details = { id: 'urn:uuid:1', subject: { name: 'Aroha', registrationNumber: '104417' }, title: 'Peer group', description: 'Attended.', base: 'https://portal.example/' };
 * awardForAttendance(record, details).period; //=> { from: '2026-03-17', to: '2026-03-17' }
 */
export function awardForAttendance(record: MeetingRecord, award: AwardDetails): Award {
  const { base, ...rest } = award;
  const { name, registrationNumber } = rest.subject;
  const { id, date, attendees = [] } = record;
  if (date === undefined) return wrong('The record has no date', 'Give the day of the meeting.');
  const listed = attendees.some((one) =>
    registrationNumber === undefined ? one.name === name : one.registrationNumber === registrationNumber,
  );
  if (!listed)
    wrong('The record does not list the subject among its attendees', 'Give someone who was there.');
  return {
    ...rest,
    period: { from: date, to: date },
    achievement: `${base}meetings/${encodeURIComponent(id)}`,
    criteria: 'To be listed as an attendee in the record of the meeting.',
  };
}
