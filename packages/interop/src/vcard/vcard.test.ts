import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromVcards, membersFrom } from './index.ts';

const card = (...lines: readonly string[]): string => ['BEGIN:VCARD', ...lines, 'END:VCARD'].join('\r\n');

test.each([
  [
    '4.0',
    card(
      'VERSION:4.0',
      'FN:Mereana Tūhoe-Ward',
      'EMAIL;TYPE=work:m@example.org',
      'ORG:Kōwhai Pharmacy;Dispensary',
    ),
    { name: 'Mereana Tūhoe-Ward', emails: ['m@example.org'], organisation: 'Kōwhai Pharmacy, Dispensary' },
  ],
  ['a name in parts', card('N:Paraone;Hēmi;;Dr;'), { name: 'Dr Hēmi Paraone' }],
  [
    '2.1, quoted-printable over two lines',
    card('VERSION:2.1', 'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:H=C4=93mi =', 'Paraone'),
    { name: 'Hēmi Paraone' },
  ],
  ['a folded line', card('FN:Siobhán', '  Ní Dhálaigh'), { name: 'Siobhán Ní Dhálaigh' }],
  [
    'a group before the name',
    card('item1.FN:Priya', 'X-REGISTRATION-NUMBER:113518', 'TITLE:Pharmacist'),
    { name: 'Priya', title: 'Pharmacist', registrationNumber: '113518' },
  ],
  ['escapes', card('FN:Ward\\, Mereana'), { name: 'Ward, Mereana' }],
])('%s', (_, text, value) => {
  expect(fromVcards(text)).toEqual({ ok: true, value: [value] });
});

test('cards without a name are passed over, and other files refused', () => {
  expect(fromVcards(card('EMAIL:x@example.org') + '\n' + card('FN:A'))).toEqual({
    ok: true,
    value: [{ name: 'A' }],
  });
  expect(fromVcards('Name,Number').ok).toBe(false);
});

test('members begin on the day given', () => {
  expect(
    membersFrom(
      [
        { name: 'A', registrationNumber: '1' },
        { name: 'B', emails: ['b@x.org'] },
      ],
      '2026-04-01',
    ).map(({ practitioner }) => practitioner),
  ).toEqual(['1', 'b@x.org']);
});

test('nothing that comes in throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => void fromVcards(`BEGIN:VCARD\n${text}\nEND:VCARD`)),
  );
});

const folder = fileURLToPath(new URL('../../../../../shared/interop/vcard/src', import.meta.url));

describe.skipIf(!existsSync(folder))(
  'real exports of phones and mail programs (skipped where they are not at hand)',
  () => {
    test.each(existsSync(folder) ? globSync('**/*.vcf', { cwd: folder }) : [])('%s', (file) => {
      const parsed = fromVcards(readFileSync(`${folder}/${file}`, 'utf8'));
      expect(parsed.ok && parsed.value.length).toBeTruthy();
      for (const { name } of parsed.ok ? parsed.value : []) expect(name.trim()).not.toBe('');
    });
  },
);
