import { expect, test } from 'vitest';
import { announcesCases, tellsOfCases, tellsOfTasks } from './others.ts';

test.each([
  ...[
    'Patient',
    'Patient name',
    'Patient’s initials',
    'NHI',
    'NHI number',
    'Hospital no.',
    'DOB',
    'Date of birth',
    'Age',
  ],
  ...[
    'Fallnummer',
    'Geburtsdatum',
    'Patientin',
    'Numéro de dossier',
    'Date de naissance',
    'Geboortedatum',
    'Fødselsdato',
  ],
  ...['Födelsedatum', 'Historia clínica', 'Діагноз', 'Tūroro', 'Room number', 'Bewoner', 'Pasient'],
])('%s heads a column of those who are spoken of', (head) => {
  expect(tellsOfCases(head)).toBe(true);
});

test.each([
  ...[
    'Name',
    'Number',
    'Registration number',
    'Patients seen this year',
    'Number of patients',
    'Case presented',
    'Ward',
  ],
  ...[
    'Signature',
    'Agenda',
    'Vorname',
    'LANR',
    'Unterschrift',
    'Nom',
    'RPPS',
    'Naam',
    'Navn',
    'Nombre',
    'Ім’я',
    'Ingoa',
  ],
])('%s may head a column of a roll', (head) => {
  expect(tellsOfCases(head)).toBe(false);
  expect(tellsOfTasks(head)).toBe(false);
});

test.each(['Action', 'Due date', 'By when', 'Aufgabe', 'Échéance', 'Actiepunten', 'Uppgift', 'Plazo'])(
  '%s heads a column of tasks',
  (head) => {
    expect(tellsOfTasks(head)).toBe(true);
  },
);

test('what announces cases, and what does not', () => {
  for (const line of [
    'Cases discussed',
    'Patients we talked about:',
    'Fallbesprechung',
    'Cas cliniques',
    'Casos clínicos',
  ])
    expect(announcesCases(line)).toBe(true);
  for (const line of ['Who came', 'Members', 'Casey House', 'In any event', 'Outpatient pharmacy'])
    expect(announcesCases(line)).toBe(false);
});
