import { meetingRecord, peerGroup, practitioner } from '@peer-groups/core/testing';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fromFhirDocumentReference,
  fromFhirGroup,
  fromFhirPractitioner,
  toFhirDocumentReference,
  toFhirGroup,
  toFhirPractitioner,
  toFhirPractitionerRole,
} from './index.ts';

test('a practitioner goes out and comes back, with what HL7 has a word for', () => {
  fc.assert(
    fc.property(practitioner(), (given) => {
      const { certificateDate: _, ...mapped } = given;
      expect(fromFhirPractitioner(toFhirPractitioner(given), toFhirPractitionerRole(given))).toEqual({
        ok: true,
        value: mapped,
      });
    }),
  );
});

test('a group goes out and comes back with its dated members', () => {
  fc.assert(
    fc.property(peerGroup(), ({ id, name, memberships }) => {
      const members = memberships?.map(({ practitioner: who, name: called, from, to }) => ({
        practitioner: who,
        ...(called && { name: called }),
        from,
        ...(to && { to }),
      }));
      const mapped = {
        id,
        ...(name !== undefined && { name }),
        ...(members?.length && { memberships: members }),
      };
      expect(
        fromFhirGroup(
          toFhirGroup(
            { id, ...(name !== undefined && { name }), ...(memberships && { memberships }) },
            'nz-pharmacy',
          ),
          '2020-01-01',
        ),
      ).toEqual({ ok: true, value: mapped });
    }),
  );
});

test('the file of a record goes out and comes back', () => {
  const file = fc.record(
    {
      url: fc.webUrl(),
      contentType: fc.constantFrom('application/pdf', 'text/plain'),
      size: fc.nat(),
      sha1: fc.constant('2jmj7l5rSw0yVb/vlWAYkK/YBwk='),
    },
    { requiredKeys: ['url', 'contentType'] },
  );
  fc.assert(
    fc.property(meetingRecord(), file, ({ id, date, groupName, ...rest }, given) => {
      const mapped = {
        id,
        ...(date !== undefined && { date }),
        ...(groupName !== undefined && { groupName }),
      };
      const document = toFhirDocumentReference({ ...mapped, ...rest }, given);
      expect(fromFhirDocumentReference(document)).toEqual({ record: mapped, file: given });
      if (rest.summary !== undefined && rest.summary.length > 12)
        expect(JSON.stringify(document)).not.toContain(JSON.stringify(rest.summary).slice(1, -1));
    }),
  );
});

test('what is no resource of the kind gives issues, and nothing throws', () => {
  const parts = fc.dictionary(
    fc.constantFrom(
      'id',
      'identifier',
      'name',
      'member',
      'content',
      'code',
      'coding',
      'entity',
      'attachment',
    ),
    fc.oneof(
      fc.jsonValue(),
      fc.array(fc.dictionary(fc.constantFrom('entity', 'coding', 'system', 'value'), fc.jsonValue())),
    ),
  );
  const resource = fc.tuple(
    fc.constantFrom('Practitioner', 'Group', 'DocumentReference', 'PractitionerRole', 7),
    parts,
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything(),
        resource.map(([resourceType, rest]) => ({ ...rest, resourceType })),
      ),
      (given) => {
        expect(typeof fromFhirGroup(given, '2026-04-01').ok).toBe('boolean');
        expect(typeof fromFhirPractitioner(given, given).ok).toBe('boolean');
        fromFhirDocumentReference(given);
      },
    ),
    { numRuns: 1000 },
  );
  expect(fromFhirPractitioner({ resourceType: 'Practitioner' }).ok).toBe(false);
  for (const given of [{ resourceType: 'Patient', id: 'p' }, null, [], 'Group'])
    for (const read of [fromFhirPractitioner(given), fromFhirGroup(given, '2026-04-01')])
      expect(read).toMatchObject({ ok: false, issues: [{ at: '/resourceType', code: 'wrongType' }] });
  expect(fromFhirDocumentReference({ resourceType: 'DocumentReference' })).toBeUndefined();
});

test('a member whose period is a month alone is one from the day given', () => {
  const member = [
    { entity: { reference: 'Practitioner/a' }, period: { start: '2025-04', end: '2026-04-30T12:00:00Z' } },
  ];
  expect(fromFhirGroup({ resourceType: 'Group', id: 'g', member }, '2025-01-01')).toEqual({
    ok: true,
    value: { id: 'g', memberships: [{ practitioner: 'a', from: '2025-01-01', to: '2026-04-30' }] },
  });
});
