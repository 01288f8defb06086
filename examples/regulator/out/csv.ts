/** A row for each upload, safe in a spreadsheet: outcome, reasons, counts and the decision, no name of a person. */
import { writeCsv } from '@peer-groups/interop/csv';
import type { Fields, Profile } from '@peer-groups/interop/csv';
import type { Database } from '../store/database.ts';
import { everyUpload } from '../store/listed.ts';

type Field = 'file' | 'sha256' | 'outcome' | 'reasons' | 'breaches' | 'hidden' | 'decision' | 'rule';

const profile: Profile<Field> = {
  id: 'regulator-uploads',
  title: 'Uploads',
  columns: [
    { headings: ['File'], field: 'file', kind: 'text', required: true },
    { headings: ['SHA-256'], field: 'sha256', kind: 'text', required: true },
    { headings: ['Outcome'], field: 'outcome', kind: 'text', required: true },
    { headings: ['Reasons'], field: 'reasons', kind: 'text' },
    { headings: ['Places that identify someone'], field: 'breaches', kind: 'number' },
    { headings: ['Places not to be seen'], field: 'hidden', kind: 'number' },
    { headings: ['Decision'], field: 'decision', kind: 'text' },
    { headings: ['Returned for'], field: 'rule', kind: 'text' },
  ],
};

export async function asCsv(db: Database): Promise<string> {
  const rows: Fields<Field>[] = [];
  for await (const { name, hash, result, decision } of everyUpload(db)) {
    const count = (weight: string): number => result.places.filter((place) => place.weight === weight).length;
    rows.push({
      file: name,
      sha256: hash,
      outcome: result.outcome,
      reasons: result.reasons.join(' '),
      breaches: count('breach'),
      hidden: count('hidden'),
      ...(decision && { decision: decision.decision }),
      ...(decision?.rule !== undefined && { rule: decision.rule }),
    });
  }
  return [...writeCsv(rows, profile)].join('');
}
