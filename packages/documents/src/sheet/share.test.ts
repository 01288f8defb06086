import { meetingRecord } from '@peer-groups/core/testing';
import { parseRecord } from '@peer-groups/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { partFor } from './share.ts';
import type { Withheld } from './share.ts';

const parts: readonly Withheld[] = [
  'attendees',
  'registrationNumbers',
  'professions',
  'guests',
  'apologies',
  'topics',
  'agenda',
  'expectations',
  'context',
  'cases',
  'recommendations',
  'commitments',
  'summary',
  'references',
  'noteTaker',
  'roles',
  'venue',
  'scan',
];

test('a copy is a record still, holds nothing that its record does not, and nothing that is withheld', () => {
  const audience = fc.constantFrom('own', 'group', 'auditor');
  fc.assert(
    fc.property(meetingRecord(), audience, fc.subarray([...parts]), (record, whose, withheld) => {
      const part = partFor(record, whose, withheld);
      expect(parseRecord(part).ok).toBe(true);
      expect(record).toMatchObject(part as object);
      expect('reflection' in part).toBe(whose === 'own' && record.reflection !== undefined);
      for (const key of withheld) expect(part).not.toHaveProperty(key);
      const text = JSON.stringify(part.attendees ?? []);
      if (withheld.includes('registrationNumbers')) expect(text).not.toContain('registrationNumber');
      if (whose === 'auditor') expect(text).not.toContain('"practitioner"');
    }),
  );
});

test('the own copy with nothing withheld is the record', () => {
  fc.assert(
    fc.property(meetingRecord(), (record) => {
      expect(partFor(record, 'own')).toEqual(record);
    }),
  );
});
