import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plausibilityOf, registerOf, registers, systemOf } from './index.ts';

test.each([
  ['nz-pharmacy', '104417', 'plausible'],
  ['nz-hpi-facility', 'FZZ835-E', 'plausible'],
  ['nz-hpi-facility', 'FZZ835-F', 'checkDigitWrong'],
  ['nz-hpi-facility', 'FZI835-E', 'shapeWrong'],
  ['nz-hpi-organisation', 'G00001-G', 'plausible'],
  ['nz-hpi-organisation', 'G00001-A', 'checkDigitWrong'],
  ['nz-hpi-person', '99ZZFX', 'plausible'],
  ['nz-hpi-person', '99ZZFX1', 'shapeWrong'],
  ['au-ahpra', 'PHA0001234567', 'plausible'],
  ['au-ahpra', 'pha0001234567', 'shapeWrong'],
  ['au-hpi-i', '8003610833334085', 'plausible'],
  ['au-hpi-i', '8003619900015718', 'checkDigitWrong'],
  ['au-hpi-i', '8003629900015717', 'shapeWrong'],
  ['gb-gphc', '2033467', 'plausible'],
  ['gb-gphc', '1033467', 'shapeWrong'],
  ['gb-nmc', '71A2998E', 'plausible'],
  ['gb-hcpc', 'PH123456', 'plausible'],
  ['ch-gln', '7601000000002', 'plausible'],
  ['ch-gln', '7601000000003', 'checkDigitWrong'],
  ['us-npi', '1234567893', 'plausible'],
  ['us-npi', '1234567890', 'checkDigitWrong'],
  ['xx-none', '1', 'unknownRegister'],
])('%s %s is %s', (register, number, plausibility) => {
  expect(plausibilityOf({ register, number })).toBe(plausibility);
});

test('addresses lead back to their registers', () => {
  for (const { id } of registers) expect(registerOf(systemOf(id))).toBe(id);
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (id) => {
      expect(registerOf(systemOf(id))).toBe(id);
    }),
  );
  for (const system of [
    'http://elsewhere.example',
    'urn:peer-groups:register:%',
    'urn:peer-groups:register:',
  ])
    expect(registerOf(system)).toBeUndefined();
});

test('no number in any shape throws', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...registers.map(({ id }) => id)),
      fc.string(),
      (register, number) => void plausibilityOf({ register, number }),
    ),
  );
});

const vectors = fileURLToPath(
  new URL('../../../../../shared/interop/identifiers/vectors.json', import.meta.url),
);

describe.skipIf(!existsSync(vectors))(
  'numbers that implementation guides print (skipped where they are not at hand)',
  () => {
    const read = (): Record<string, { valid?: readonly string[]; invalid?: readonly string[] }> =>
      JSON.parse(readFileSync(vectors, 'utf8'));

    test('HPI organisations and facilities', () => {
      const { valid = [], invalid = [] } = read()['nz-hpi-org-or-facility-check']!;
      const of = (number: string) =>
        plausibilityOf({
          register: number.startsWith('F') ? 'nz-hpi-facility' : 'nz-hpi-organisation',
          number,
        });
      expect(valid.filter((number) => of(number) !== 'plausible')).toEqual([]);
      expect(invalid.filter((number) => of(number) === 'plausible')).toEqual([]);
    });

    test('Ahpra and HPI-I', () => {
      for (const register of ['au-ahpra', 'au-hpi-i']) {
        const { valid = [], invalid = [] } = read()[register]!;
        expect(valid.filter((number) => plausibilityOf({ register, number }) !== 'plausible')).toEqual([]);
        expect(invalid.filter((number) => plausibilityOf({ register, number }) === 'plausible')).toEqual([]);
      }
    });
  },
);
