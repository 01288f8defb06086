/**
 * Reads made uploads and compares them with their truth: how many outcomes, days, people, places and roles are right, and how
 * many alarms are false. Of files whose names begin with a prefix that is held back, only the counts are told.
 *
 *     node --conditions=@peer-groups/source packages/documents/uploads/measure.ts FOLDER [held-back-prefix]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
import { indirect, scan } from '@peer-groups/redaction';
import { reviewUpload } from '../src/read.ts';
import type { ReviewOptions } from '../src/read.ts';
import type { Truth } from './truth.ts';

const [folder = '', heldBack] = process.argv.slice(2);
const outcomes: Readonly<Record<string, readonly string[]>> = {
  accept: ['passed'],
  reject: ['failed'],
  'cannot-read': ['cantTell'],
  'accept-or-review': ['passed', 'cantTell'],
};
const options: ReviewOptions = {
  scheme: nzPharmacy,
  scan: scan as ReviewOptions['scan'],
  indirect: indirect as unknown as NonNullable<ReviewOptions['indirect']>,
  asOf: '2026-11-25',
};

/** Right of all, for each thing that is compared. */
const counts = new Map<string, [right: number, all: number]>();
const count = (what: string, right: number, all: number): void => {
  const [before, total] = counts.get(what) ?? [0, 0];
  counts.set(what, [before + right, total + all]);
};

for (const name of readdirSync(folder).filter((one) => one.endsWith('.truth.json'))) {
  const truth = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Truth;
  const review = await reviewUpload(new Uint8Array(readFileSync(join(folder, truth.file))), options);
  const held = heldBack !== undefined && truth.id.startsWith(heldBack);
  const wrong: string[] = [];
  const compare = (what: string, found: unknown, wanted: unknown): void => {
    const right = JSON.stringify(found) === JSON.stringify(wanted);
    count(`${held ? 'held back: ' : ''}${what}`, right ? 1 : 0, 1);
    if (!right) wrong.push(`${what}: ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
  };
  compare(
    'outcome',
    outcomes[truth.expected]!.includes(review.outcome) ? truth.expected : review.outcome,
    truth.expected,
  );
  if (wrong.length > 0) wrong.push(`reasons: ${review.reasons.join(', ')}`);
  if (truth.expected !== 'cannot-read') {
    const record = review.upload?.meetings[0]?.record;
    compare('day', record?.date ?? null, truth.record.date);
    compare(
      'modality',
      (record?.modality ?? null)?.replace('inPerson', 'in-person') ?? null,
      truth.record.modality,
    );
    compare('venue', record?.venue ?? null, truth.record.venue);
    compare('summary there', record?.summary !== undefined, truth.minimumDataSet.summary);
    compare(
      'confidentiality noted',
      record?.confidentiality !== undefined,
      truth.minimumDataSet.confidentialityNoted,
    );
    compare('note taker', record?.noteTaker ?? null, truth.record.noteTaker);
    compare('apologies', record?.apologies ?? [], truth.record.apologies);
    const found = (record?.attendees ?? []).map((one) => `${one.name} ${one.registrationNumber ?? ''}`);
    const listed = truth.record.attendees.map((one) => `${one.name} ${one.registrationNumber ?? ''}`);
    const right = listed.filter((one) => found.includes(one)).length;
    count(`${held ? 'held back: ' : ''}attendees`, right, listed.length);
    count(
      `${held ? 'held back: ' : ''}attendees that are none`,
      0,
      found.filter((one) => !listed.includes(one)).length,
    );
    if (found.join() !== listed.join())
      wrong.push(`attendees: ${found.join(', ')}; not ${listed.join(', ')}`);
    count(
      `${held ? 'held back: ' : ''}false alarms`,
      0,
      truth.privacyFindings.length > 0 ? 0 : review.privacy.length,
    );
    if (truth.privacyFindings.length === 0)
      for (const { kind, where, weight, page } of review.privacy)
        wrong.push(`false alarm: ${kind} in ${where}, ${weight}, page ${page}`);
    compare(
      'places of private details',
      truth.privacyFindings.filter(
        ({ where }) =>
          !review.privacy.some(
            (one) => one.where === where || (where === 'tracked-deletion' && one.where === 'tracked-change'),
          ),
      ),
      [],
    );
  }
  if (wrong.length > 0 && !held) console.log(`${truth.id}\n  ${wrong.join('\n  ')}`);
}
for (const [what, [right, all]] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
  console.log(`${what}: ${right} of ${all}`);
