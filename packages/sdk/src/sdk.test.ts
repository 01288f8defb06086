import { mapTexts, parseRecord, sharedPart } from '@peer-groups/core';
import type { MeetingRecord } from '@peer-groups/core';
import { planAgenda } from '@peer-groups/core';
import { formats } from '@peer-groups/core/formats';
import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
import { meetingRecord } from '@peer-groups/core/testing';
import { meetingRecordRules, redactRecord, sharedRecord } from '@peer-groups/redaction';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  evaluateScanned,
  reviewUpload,
  scanDraft,
  scanRecord,
  screenRecord,
  writeRecord,
  writeRedacted,
  writeWord,
} from './index.ts';

const attendees = ['Mereana Tūhoe-Ward', 'Hēmi Paraone', 'Siobhán Ní Dhálaigh', 'Ngaire Whātuira'].map(
  (name, at) => ({
    name,
    registrationNumber: String(104_417 + at),
  }),
);
const record = {
  id: 'm',
  date: '2026-03-17',
  venue: 'Kōwhai Pharmacy',
  attendees,
  summary: 'Anticoagulants in older people.',
};

/** A number in each text of a record. */
const withNumber: readonly Partial<MeetingRecord>[] = [
  { summary: 'NHI ZZZ0016.' },
  { confidentiality: 'NHI ZZZ0016.' },
  { expectations: 'NHI ZZZ0016.' },
  { context: 'NHI ZZZ0016.' },
  { topics: [{ title: 'NHI ZZZ0016.' }] },
  { references: [{ title: 'NHI ZZZ0016.' }] },
  { agenda: [{ step: 'present', title: 'NHI ZZZ0016.', minutes: 20 }] },
  { cases: [{ question: 'NHI ZZZ0016.' }] },
];

describe('scanRecord', () => {
  test.each([
    ['nothing private', 'Anticoagulants in older people; an article on falls.', 0],
    ['a patient by name and number', 'Mrs Winifred Tamahere-Scott (NHI ZZZ0016).', 2],
    ['a member, linked to what was said', 'Hēmi Paraone spoke of his own illness.', 1],
    ['a member who presented', 'Hēmi Paraone presented an article on falls.', 0],
    ['someone singled out', 'A 96-year-old former mayor of Ōpōtiki with scleroderma.', 1],
    ['nothing at all', undefined, 0],
  ])('%s', async (_, summary, findings) => {
    const { summary: __, ...rest } = record;
    const { scan } = await scanRecord(
      { ...rest, ...(summary !== undefined && { summary }) },
      { on: '2026-03-18' },
    );
    expect(scan).toMatchObject({ on: '2026-03-18', findings });
  });

  test.each(withNumber)('reads what was written in %o', async (field) => {
    expect((await scanRecord({ ...record, ...field })).scan?.findings).toBe(1);
  });

  test.each([
    ['Aroha Tamatea will present next time.', { findings: 0 }],
    ['Aroha Tamatea has been suspended.', { findings: 0, unsure: 1 }],
    ['Aroha Tamatea told of her own illness.', { findings: 1 }],
  ])('knows whoever sent apologies as a member: %s', async (summary, scan) => {
    expect((await scanRecord({ ...record, apologies: ['Aroha Tamatea'], summary })).scan).toEqual(scan);
  });

  test('finds nobody in the steps of any format', async () => {
    const agenda = formats.flatMap((format) => planAgenda(format, ['Hēmi Paraone'], 240).agenda);
    expect((await scanRecord({ ...record, agenda })).scan).toEqual({ findings: 0 });
    const told = [{ ...agenda[0]!, title: 'Mrs Winifred Tamahere-Scott' }];
    expect((await scanRecord({ ...record, agenda: told })).scan).toEqual({ findings: 1 });
  });

  test('keeps everything else as it was', async () => {
    await fc.assert(
      fc.asyncProperty(meetingRecord(), async (given) => {
        const { scan: _, ...rest } = await scanRecord(given);
        const { scan: __, ...before } = given;
        expect(rest).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });
});

test.each([['NHI ZZZ0016 was discussed.'], [undefined], [null], [[record]]])(
  'what is no record is never found clean: %o',
  async (given) => {
    const asked = given as unknown as MeetingRecord;
    await expect(scanRecord(asked)).rejects.toThrow('A record is asked for');
    await expect(scanDraft(asked)).rejects.toThrow('A record is asked for');
    await expect(screenRecord(asked)).rejects.toThrow('A record is asked for');
  },
);

test('a record is scanned before it is judged, and a scan that is there is believed', async () => {
  const judged = async (summary: string, scan?: { findings: number }) =>
    (
      await evaluateScanned(
        nzPharmacy,
        { meetings: [{ ...record, summary, ...(scan && { scan }) }] },
        { asOf: '2026-03-31' },
      )
    ).outcome;
  expect(await judged('Anticoagulants.')).toBe('passed');
  expect(await judged('NHI ZZZ0016.')).toBe('failed');
  expect(await judged('NHI ZZZ0016.', { findings: 0 })).toBe('passed');
});

test('a redacted record is a record still: only what people wrote has changed', () => {
  fc.assert(
    fc.property(meetingRecord(), (given) => {
      const { record: redacted } = redactRecord(given, sharedRecord, meetingRecordRules);
      const parsed = parseRecord(redacted);
      expect(parsed).toMatchObject({ ok: true });
      const blank = (one: MeetingRecord): MeetingRecord => mapTexts(sharedPart(one), () => '');
      expect(blank(redacted as MeetingRecord)).toEqual(blank(given));
    }),
    { numRuns: 50 },
  );
});

test('a redacted record, written and read back, holds nothing private and is judged as it was', async () => {
  const bytes = await writeRedacted({
    ...record,
    summary: 'Mrs Winifred Tamahere-Scott (NHI ZZZ0016) and her warfarin.',
  });
  const review = await reviewUpload(bytes, { scheme: nzPharmacy, asOf: '2026-03-31' });
  expect(review.outcome).toBe('passed');
  expect(JSON.stringify(review.upload)).not.toMatch(/Winifred|ZZZ0016/);
  const open = await reviewUpload(
    await writeRecord({ ...record, summary: 'Mrs Winifred Tamahere-Scott (NHI ZZZ0016).' }),
    { scheme: nzPharmacy, asOf: '2026-03-31' },
  );
  expect(open.outcome).toBe('failed');
});

describe.each([
  ['PDF', writeRecord],
  ['Word', writeWord],
])('a review of our own %s file', (_, write) => {
  const review = async (field: Partial<MeetingRecord> = {}) =>
    reviewUpload(await write({ ...record, ...field }), { scheme: nzPharmacy, asOf: '2026-03-31' });

  test('finds nothing in a record that holds nothing private', async () => {
    const { outcome, privacy } = await review();
    expect([outcome, privacy]).toEqual(['passed', []]);
  });

  test('masks a name in every text, also where it stands in a table', async () => {
    const told = 'Mrs Winifred Tamahere-Scott (NHI ZZZ0016) fell.';
    for (const field of withNumber) {
      const given = JSON.parse(JSON.stringify(field).replace('NHI ZZZ0016.', told)) as Partial<MeetingRecord>;
      const { outcome, privacy, records, findings, look } = await review(given);
      expect(outcome).toBe('failed');
      expect(privacy.map(({ kind }) => kind)).toContain('person');
      expect(JSON.stringify([records, findings, look])).not.toMatch(/Winifred|Tamahere|ZZZ0016/);
    }
  });

  test.each(withNumber)(
    'finds what was written in %o, on the pages or not, and does not repeat it',
    async (field) => {
      const { outcome, privacy, records, findings, look } = await review(field);
      expect(outcome).toBe('failed');
      expect(privacy).toMatchObject([{ kind: 'identifier', subkind: 'nz-nhi', weight: 'breach' }]);
      expect(JSON.stringify([privacy, records, findings, look])).not.toContain('ZZZ0016');
    },
  );
});
