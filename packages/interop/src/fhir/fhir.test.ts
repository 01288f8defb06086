import { peerGroup, practitioner } from '@peer-groups/core/testing';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fromFhirGroup,
  fromFhirPractitioner,
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

test('what is no resource of the kind gives issues, and nothing throws', () => {
  fc.assert(
    fc.property(
      fc.record({
        resourceType: fc.constant('Group' as const),
        type: fc.constant('practitioner' as const),
        actual: fc.constant(true as const),
        id: fc.string(),
      }),
      (group) => {
        expect(typeof fromFhirGroup(group, '2026-04-01').ok).toBe('boolean');
      },
    ),
  );
  expect(fromFhirPractitioner({ resourceType: 'Practitioner' }).ok).toBe(false);
});
