import { evaluate } from '@peer-groups/core';
import type { PeerGroup, Portfolio } from '@peer-groups/core';
import { completeRecord, peerGroup, portfolio } from '@peer-groups/core/testing';
import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPdf } from '../check-rules/check-pdf.ts';
import { entry, members, textOf } from '../check-rules/objects.ts';
import { UnwritableTextError } from '../layout/unwritable.ts';
import { PDFDocument } from '../pdf.ts';
import { streamBytes } from '../read-own/pdf-record.ts';
import { writeCertificate } from './certificate.ts';
import { writeCharter } from './charter.ts';
import { writeForm } from './form.ts';
import { writeYear } from './year.ts';

const faults = async (bytes: Uint8Array): Promise<unknown> =>
  (await checkPdf(bytes)).filter(({ outcome }) => outcome !== 'passed');

/** Right, or refused because of characters that no font holds. */
async function isRight(write: () => Promise<Uint8Array>): Promise<void> {
  const bytes = await write().catch((error: unknown) => error);
  if (bytes instanceof UnwritableTextError) return;
  expect(bytes).toBeInstanceOf(Uint8Array);
  expect(await faults(bytes as Uint8Array)).toEqual([]);
}

/** Names and texts of the files that a document carries. */
async function carried(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const { catalog } = await PDFDocument.load(bytes, { updateMetadata: false });
  return new Map(
    members(entry(catalog, 'AF')).map((spec) => [
      textOf(entry(spec, 'UF')) ?? '',
      new TextDecoder().decode(streamBytes(entry(entry(spec, 'EF'), 'F'))),
    ]),
  );
}

describe('a year', () => {
  const meeting = (date: string, text: string): Portfolio['meetings'][number] => ({
    id: date,
    date,
    summary: text,
    reflection: { text: 'Mine alone.' },
  });
  const year: Portfolio = {
    practitioner: { id: 'p0', name: 'Aroha' },
    meetings: [meeting('2025-05-07', 'One.'), meeting('2025-08-06', 'Two.')],
  };
  const report = evaluate(nzPharmacy, year, { asOf: '2026-03-31' });

  test('carries the report and the records, without what is private', async () => {
    const files = await carried(await writeYear(year, report));
    expect([...files.keys()]).toEqual(['peer-group-report.json', 'record-1.json', 'record-2.json']);
    expect(JSON.parse(files.get('peer-group-report.json') ?? '')).toEqual(JSON.parse(JSON.stringify(report)));
    expect(JSON.parse(files.get('record-2.json') ?? '')).toEqual({
      id: '2025-08-06',
      date: '2025-08-06',
      summary: 'Two.',
    });
    expect([...files.values()].join()).not.toContain('Mine alone');
  });

  test('of any portfolio is a right file', async () => {
    await fc.assert(
      fc.asyncProperty(portfolio(), async (any) =>
        isRight(() => writeYear(any, evaluate(nzPharmacy, any, { asOf: '2026-03-31' }))),
      ),
      { numRuns: 15 },
    );
  });
});

describe('a charter', () => {
  test('of any group is a right file', async () => {
    await fc.assert(
      fc.asyncProperty(peerGroup(), async (any) => isRight(() => writeCharter(any))),
      { numRuns: 25 },
    );
  });

  test('has a line for those who are members on the day', async () => {
    const group: PeerGroup = {
      id: 'g',
      memberships: Array.from({ length: 60 }, (_, index) => ({
        practitioner: `p${index}`,
        from: index < 3 ? '2025-01-01' : '2026-01-01',
      })),
    };
    const pages = async (day?: string): Promise<number> =>
      (
        await PDFDocument.load(await writeCharter(group, day === undefined ? {} : { membersOn: day }))
      ).getPageCount();
    expect(await pages('2025-06-01')).toBe(1);
    expect(await pages()).toBeGreaterThan(2);
  });
});

test('a certificate of any attendee is a right file that carries nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      completeRecord({ from: '2025-04-01', to: '2026-03-31' }),
      fc.nat(3),
      async (record, attendee) => {
        const bytes = await writeCertificate({ record, attendee });
        expect(await faults(bytes)).toEqual([]);
        expect((await carried(bytes)).size).toBe(0);
      },
    ),
    { numRuns: 15 },
  );
});

describe('a form', () => {
  test('has as many rows as are asked for, and never fewer than its record', async () => {
    const names = async (options: Parameters<typeof writeForm>[0]): Promise<number> => {
      const fields = (await PDFDocument.load(await writeForm(options), { updateMetadata: false }))
        .getForm()
        .getFields();
      return fields.filter((field) => /^\/attendees\/\d+\/name$/.test(field.getName())).length;
    };
    expect(await names({ attendees: 20 })).toBe(20);
    expect(await names({ attendees: 1, record: { attendees: [{ name: 'A' }, { name: 'B' }] } })).toBe(2);
    expect(await names({ attendees: 0 })).toBe(0);
  });

  test('leaves the private reflection out, unless it is one’s own', async () => {
    const record = { id: 'm', reflection: { text: 'Mine alone.' } };
    const data = async (audience?: 'own'): Promise<string | undefined> =>
      (await carried(await writeForm({ record, ...(audience === undefined ? {} : { audience }) }))).get(
        'peer-group-record.json',
      );
    expect(await data()).toBe('{"id":"m"}');
    expect(await data('own')).toContain('Mine alone.');
  });

  test.each([-1, 2.5, 501, Number.NaN])('refuses %s rows in words that help', async (attendees) => {
    await expect(writeForm({ attendees })).rejects.toThrow(
      `A form cannot have ${attendees} rows of attendees. Give a whole number from 0 to 500.`,
    );
  });

  test('is the same each time, and no larger than 100 KB', async () => {
    const bytes = await writeForm();
    expect(await writeForm()).toEqual(bytes);
    expect(bytes.length).toBeLessThan(100_000);
  });
});
