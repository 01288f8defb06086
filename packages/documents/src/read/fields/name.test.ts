import { expect, test } from 'vitest';
import { dotted } from './dotted.ts';
import { asSaid, looksLikeName } from './name.ts';

test.each([
  ['KERBRAT Solène', 'Solène Kerbrat'],
  ['LE GOFF Yann', 'Yann Le Goff'],
  ['VAN DER MEULEN Sanne', 'Sanne Van der Meulen'],
  ['Solène KERBRAT', 'Solène Kerbrat'],
  ['Ana María PEÑALVER-RUIZ', 'Ana María Peñalver-Ruiz'],
  ['FERGUS O’HALLORAN', 'Fergus O’Halloran'],
  ['DARRAGH MCILVENNY', 'Darragh McIlvenny'],
  ['TŪHOE-WARD Mereana', 'Mereana Tūhoe-Ward'],
])('%s is said %s', (listed, said) => {
  expect(asSaid(listed)).toBe(said);
  expect(asSaid(said)).toBe(said);
});

test.each([
  'Jane Smith MPS',
  'Ngaire Hohepa',
  'JP Okafor',
  'Te Rina Maaka RN',
  'Mereana',
  'Ali McIvor',
  'Sam DE la Cruz-ORR',
])('%s stays as it is', (name) => {
  expect(asSaid(name)).toBe(name);
});

test.each([
  ['Ngaire Hohepa 204412 · Piotr Zielinski 203385', 'Ngaire Hohepa 204412 ; Piotr Zielinski 203385'],
  ['Ngaire Hohepa · Piotr Zielinski', 'Ngaire Hohepa ; Piotr Zielinski'],
  ['Ngaire Hohepa · chair · 204412', 'Ngaire Hohepa , chair , 204412'],
  ['Jörg Wäldchen · EFN 276000111222333', 'Jörg Wäldchen , EFN 276000111222333'],
  ['Ngaire Hohepa (204412) ·', 'Ngaire Hohepa (204412) ; '],
  ['col·lega', 'col·lega'],
])('%s is parted as %s', (text, parted) => {
  expect(dotted(text)).toBe(parted);
});

test.each([
  ['Aroha Te Whata', true],
  ['Sanne van der Meulen', true],
  ['Meeting Room', false],
  ['aroha te whata', false],
  ['Aroha', false],
])('%s looks like a name: %s', (text, expected) => {
  expect(looksLikeName(text)).toBe(expected);
});
