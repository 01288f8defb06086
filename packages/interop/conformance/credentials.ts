import { evaluate } from '@peer-groups/core';
import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
import * as fc from 'fast-check';
import { awardFor, awardForAttendance, toCredential } from '../src/open-badges/index.ts';
import type { AchievementCredential, AwardDetails, Validity } from '../src/open-badges/index.ts';

export const issuer = { id: 'https://council.example', name: 'Example Council' };

const details: fc.Arbitrary<AwardDetails> = fc.record(
  {
    id: fc.uuid().map((id) => `urn:uuid:${id}`),
    subject: fc.record(
      {
        id: fc.uuid().map((id) => `urn:uuid:${id}`),
        name: fc.string({ unit: 'grapheme', minLength: 1 }),
        registrationNumber: fc.stringMatching(/^[0-9]{5,7}$/),
      },
      { requiredKeys: ['name'] },
    ),
    title: fc.string({ unit: 'grapheme', minLength: 1 }),
    description: fc.string({ unit: 'grapheme' }),
    base: fc.constant('https://council.example/'),
    creditsEarned: fc.double({ min: 0, max: 100, noNaN: true }),
  },
  { requiredKeys: ['id', 'subject', 'title', 'description', 'base'] },
) as fc.Arbitrary<AwardDetails>;

const validity: fc.Arbitrary<Validity> = fc.record(
  {
    from: fc.constantFrom('2026-04-01T00:00:00Z', '2026-04-01T12:00:00.5+12:00'),
    until: fc.constant('2027-04-01T00:00:00Z'),
    status: fc.nat(1000).map((at) => ({
      id: `https://council.example/status/1#${at}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: String(at),
      statusListCredential: 'https://council.example/status/1',
    })),
  },
  { requiredKeys: ['from'] },
) as fc.Arbitrary<Validity>;

const report = evaluate(nzPharmacy, { practitioner: { id: 'p' }, meetings: [] }, { asOf: '2026-03-31' });

/** Credentials of every kind that we write: a year that was met, a meeting attended; with and without what may be left out. */
export const credentials: fc.Arbitrary<AchievementCredential> = fc
  .tuple(details, validity, fc.boolean())
  .map(([given, valid, year]) => {
    const { name, registrationNumber } = given.subject;
    const attendee = { name, ...(registrationNumber !== undefined && { registrationNumber }) };
    const award = year
      ? awardFor({ ...report, outcome: 'passed' }, given)
      : awardForAttendance({ id: 'm 1', date: '2026-03-17', attendees: [attendee] }, given);
    return toCredential(award, issuer, valid);
  });

/** The same with what only a caller can add: evidence, and a result. */
export const withEvidence = (credential: AchievementCredential): AchievementCredential => ({
  ...credential,
  ...({
    evidence: [{ id: 'https://council.example/record.pdf', type: ['Evidence'], name: 'Record' }],
  } as object),
  credentialSubject: {
    ...credential.credentialSubject,
    result: [{ type: ['Result'], status: 'Completed' }],
  },
});
