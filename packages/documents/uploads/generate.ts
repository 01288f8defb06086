import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  withAttachment,
  withEarlierState,
  withHiddenText,
  withNote,
  withoutMeaning,
  withSubject,
} from './hide.ts';
import { cases } from './cases.ts';
import { otherTables } from './other-tables.ts';
import { inLanguages } from './third-hand-languages.ts';
import { fourthHand } from './fourth-hand.ts';
import { thirdHand } from './third-hand.ts';
import type { ThirdCase } from './third-hand.ts';
import { layouts } from './layouts.ts';
import type { Made } from './layouts.ts';
import { byChromium, byLibreOffice, encrypted, rotated, scanned } from './print.ts';
import { proses } from './prose.ts';
import { day, talks } from './texts.ts';
import { PDFDocument } from 'pdf-lib';
import { wordFile } from './word.ts';
import type { WordExtras } from './word.ts';

/**
 * Makes uploads as groups make them, with Chromium, LibreOffice, Tesseract and by hand, none with our own writer, and
 * beside each the truth: what a careful reader finds.
 *
 *     node --conditions=@peer-groups/source packages/documents/uploads/generate.ts FOLDER [ids…]
 *
 * Needs chromium, soffice, qpdf, pdftoppm, convert and tesseract. Files of layouts marked as held back have ids that
 * begin with h: they were not looked at while the reader was built.
 */
const [target = 'packages/documents/uploads/made', ...only] = process.argv.slice(2);
mkdirSync(target, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'uploads-'));

interface Expected {
  readonly expected: 'accept' | 'reject' | 'cannot-read' | 'accept-or-review';
  readonly defects?: readonly string[];
  readonly privacy?: readonly (readonly [string, string])[];
  readonly date?: string | null;
  readonly modality?: string | null;
  readonly venue?: string | null;
}

let made = 0;
const write = (
  id: string,
  bytes: Uint8Array,
  extension: 'pdf' | 'docx',
  record: Made,
  by: string,
  { expected, defects = [], privacy = [], ...rest }: Expected,
): void => {
  const truth = {
    id,
    file: `${id}.${extension}`,
    language: record.talk.language,
    madeWith: by,
    record: {
      date: rest.date === undefined ? day : rest.date,
      start: record.times ? '18:30' : null,
      end: record.times ? '20:00' : null,
      modality: rest.modality === undefined ? 'in-person' : rest.modality,
      venue: rest.venue === undefined ? (record.venue ?? null) : rest.venue,
      attendees: record.people.map(([name, registrationNumber]) => ({
        name,
        registrationNumber: registrationNumber ?? null,
      })),
      apologies: record.away ? [record.talk.away] : [],
      noteTaker: record.noteTaker ?? null,
    },
    minimumDataSet: {
      date: rest.date !== null,
      venueOrModality: record.venue !== undefined,
      attendeeNames: true,
      registrationNumbers: record.people.every(([, number]) => number !== undefined),
      summary: record.summary.length > 0,
      confidentialityNoted: record.kept !== undefined,
    },
    defects,
    privacyFindings: privacy.map(([kind, where]) => ({ kind, where })),
    expected,
  };
  writeFileSync(join(target, truth.file), bytes);
  writeFileSync(join(target, `${id}.truth.json`), `${JSON.stringify(truth, null, 1)}\n`);
  made += 1;
};
const wanted = (id: string): boolean => only.length === 0 || only.includes(id);

const whole = (language: string, dateStyle: number, change: Partial<Made> = {}): Made => {
  const talk = talks[language]!;
  return {
    talk,
    date: talk.dates[dateStyle % talk.dates.length]!,
    people: talk.people,
    venue: talk.venue,
    times: false,
    away: dateStyle % 2 === 0,
    noteTaker: talk.people[1]![0],
    summary: talk.summary,
    kept: talk.kept,
    ...change,
  };
};

// Complete records: every layout in several languages, by two programs.
const languages = Object.keys(talks);
let turn = 0;
for (const [name, { html, heldBack }] of Object.entries(layouts)) {
  for (let step = 0; step < 4; step += 1) {
    const language = step === 0 ? 'en' : languages[(turn * 3 + step) % languages.length]!;
    const id = `${heldBack ? 'h' : 'm'}-${name}-${language}-${step}`;
    const record = whole(language, turn + step, {
      times:
        name !== 'runningList' &&
        (name === 'labelledTable' || name === 'numberedLines' || name === 'sideways') &&
        step % 2 === 1,
    });
    if (wanted(id)) {
      const office = step === 3 && !['twoColumns', 'sideways'].includes(name);
      write(
        id,
        office ? byLibreOffice(folder, id, html(record), 'html') : byChromium(folder, id, html(record)),
        'pdf',
        record,
        office ? 'LibreOffice' : 'Chromium',
        { expected: 'accept' },
      );
    }
  }
  turn += 1;
}
for (const [index, prose] of proses.entries()) {
  const id = `${prose.heldBack ? 'h' : 'm'}-prose-${prose.language}-${index}`;
  if (!wanted(id)) continue;
  const record = whole(prose.language.slice(0, 2), 1, {
    people: prose.truth.people,
    away: prose.truth.apologies.length > 0,
    noteTaker: undefined,
    times: prose.truth.start !== undefined,
  } as Partial<Made>);
  write(
    id,
    byChromium(folder, id, `<meta charset="utf-8"><style>body{font:11pt "DejaVu Sans"}</style>${prose.html}`),
    'pdf',
    record,
    'Chromium',
    { expected: 'accept', venue: prose.truth.venue, modality: prose.truth.modality },
  );
}

// Defects, one a file.
const chromium = (id: string, record: Made, layout = 'labelledTable'): Uint8Array =>
  byChromium(folder, id, layouts[layout]!.html(record));
const leak = 'Mr Cuthbert Pennyfather (NHI ZZZ0016)';
const found = (where: string): readonly (readonly [string, string])[] => [
  ['patient-name', where],
  ['patient-identifier', where],
];
const box = `<span style="background:#000;color:#000">${leak}</span>`;
const over = `<span style="position:relative;display:inline-block">${leak}<span style="position:absolute;left:-2px;top:-1px;right:-2px;bottom:-1px;background:#111"></span></span>`;
const white = `<span style="color:#fff;font-size:4pt">${leak}</span>`;
type Defect = readonly [string, () => Promise<Uint8Array> | Uint8Array, Made, Expected];
const english = (change: Partial<Made> = {}, style = 1): Made => whole('en', style, change);
const people = talks['en']!.people;
const roster =
  'This was the regular monthly staff meeting. We went through the roster, annual leave and the stocktake, and agreed on new opening hours.';
const plain = english();
const defects: readonly Defect[] = [
  [
    'm-date-missing',
    () => chromium('dm', english({ date: '' })),
    english({ date: '' }),
    { expected: 'reject', date: null, defects: ['date-missing'] },
  ],
  [
    'm-venue-missing',
    () => chromium('vm', english({ venue: undefined } as Partial<Made>)),
    english({ venue: undefined } as Partial<Made>),
    { expected: 'reject', modality: null, defects: ['venue-missing'] },
  ],
  [
    'm-summary-missing',
    () => chromium('sm', english({ summary: [] })),
    english({ summary: [] }),
    { expected: 'reject', defects: ['summary-missing'] },
  ],
  [
    'm-numbers-missing',
    () => chromium('nm', english({ people: people.map(([name]) => [name, undefined] as const) })),
    english({ people: people.map(([name]) => [name, undefined] as const) }),
    { expected: 'reject', defects: ['numbers-missing'] },
  ],
  [
    'm-one-number-missing',
    () =>
      chromium(
        'n1',
        english({
          people: people.map(([name, number], index) => [name, index === 2 ? undefined : number] as const),
        }),
        'numberedLines',
      ),
    english({
      people: people.map(([name, number], index) => [name, index === 2 ? undefined : number] as const),
    }),
    { expected: 'reject', defects: ['numbers-missing'] },
  ],
  [
    'm-three',
    () => chromium('t3', english({ people: people.slice(0, 3), away: true }, 2), 'numberedLines'),
    english({ people: people.slice(0, 3), away: true }, 2),
    { expected: 'reject', defects: ['fewer-than-four'] },
  ],
  [
    'm-twice',
    () =>
      chromium(
        'tw',
        english({
          people: people.map(
            ([name, number], index) => [name, index === 3 ? people[0]![1] : number] as const,
          ),
        }),
      ),
    english({
      people: people.map(([name, number], index) => [name, index === 3 ? people[0]![1] : number] as const),
    }),
    { expected: 'reject', defects: ['number-twice'] },
  ],
  [
    'm-malformed',
    () =>
      chromium(
        'mf',
        english({
          people: people.map(([name, number], index) => [name, index === 1 ? '1033' : number] as const),
        }),
      ),
    english({
      people: people.map(([name, number], index) => [name, index === 1 ? '1033' : number] as const),
    }),
    { expected: 'reject', defects: ['number-malformed'] },
  ],
  [
    'm-two-days',
    () => chromium('td', english({ title: 'Notes of the meeting on 5 May 2026' })),
    english(),
    { expected: 'reject', defects: ['dates-inconsistent'] },
  ],
  [
    'm-weekday',
    () => chromium('wd', english({ date: 'Friday, 12 May 2026' })),
    english(),
    { expected: 'reject', defects: ['weekday'] },
  ],
  [
    'm-staff',
    () => chromium('st', english({ title: 'Peer group notes', summary: [roster] })),
    english({ summary: [roster] }),
    { expected: 'reject', defects: ['staff-meeting'] },
  ],
  [
    'm-staff-title',
    () => chromium('s2', english({ title: 'Pharmacy staff meeting' })),
    english(),
    { expected: 'reject', defects: ['staff-meeting'] },
  ],
  [
    'm-leak',
    () => chromium('lk', english({ extra: ` We talked of ${leak}, who was given the wrong strength.` })),
    english(),
    { expected: 'reject', privacy: found('body') },
  ],
  [
    'm-black',
    () => chromium('bk', english({ extra: ` One case: ${box}.` })),
    english(),
    { expected: 'reject', privacy: found('same-colour') },
  ],
  [
    'm-over',
    () => chromium('ov', english({ extra: ` One case: ${over}.` })),
    english(),
    { expected: 'reject', privacy: found('under-rectangle') },
  ],
  [
    'm-white',
    () => chromium('wh', english({ extra: ` ${white}` })),
    english(),
    { expected: 'reject', privacy: found('same-colour') },
  ],
  [
    'm-note',
    async () => withNote(chromium('an', plain), 'Text', `This was ${leak}`),
    plain,
    { expected: 'reject', privacy: found('annotation') },
  ],
  [
    'm-highlight',
    async () => withNote(chromium('hi', plain), 'Highlight', `${leak}, seen on Monday`),
    plain,
    { expected: 'reject', privacy: found('annotation') },
  ],
  [
    'm-subject',
    async () => withSubject(chromium('sj', plain), `Case of ${leak}`),
    plain,
    { expected: 'reject', privacy: found('metadata') },
  ],
  [
    'm-attached',
    async () => withAttachment(chromium('at', plain), `Cases\n${leak}\n`),
    plain,
    { expected: 'reject', privacy: found('attachment') },
  ],
  [
    'm-off-page',
    async () => withHiddenText(chromium('op', plain), 'off-page', leak),
    plain,
    { expected: 'reject', privacy: found('invisible') },
  ],
  [
    'm-covered-white',
    async () => withHiddenText(chromium('cw', plain), 'covered', leak),
    plain,
    { expected: 'reject', privacy: found('under-rectangle') },
  ],
  [
    'm-transparent',
    async () => withHiddenText(chromium('tp', plain), 'invisible', leak),
    plain,
    { expected: 'reject', privacy: found('invisible') },
  ],
  [
    'm-tiny',
    async () => withHiddenText(chromium('ty', plain), 'tiny', leak),
    plain,
    { expected: 'reject', privacy: found('invisible') },
  ],
  ['m-scan', () => scanned(folder, 'sc', chromium('sc0', plain), false), plain, { expected: 'cannot-read' }],
  [
    'm-ocr',
    () => scanned(folder, 'oc', chromium('oc0', plain), true),
    plain,
    { expected: 'accept-or-review' },
  ],
  ['m-unmapped', async () => withoutMeaning(chromium('un', plain)), plain, { expected: 'cannot-read' }],
  ['m-encrypted', () => encrypted(folder, 'en', chromium('en0', plain)), plain, { expected: 'cannot-read' }],
  [
    'm-cut',
    () => {
      const bytes = chromium('cu', plain);
      return bytes.subarray(0, Math.floor(bytes.length * 0.6));
    },
    plain,
    { expected: 'cannot-read' },
  ],
  ['m-rotated', () => rotated(folder, 'ro', chromium('ro0', plain), 90), plain, { expected: 'accept' }],
  [
    'm-revision',
    async () => {
      const save = async (bytes: Uint8Array): Promise<Uint8Array> =>
        (await PDFDocument.load(bytes, { updateMetadata: false })).save({ useObjectStreams: false });
      return withEarlierState(
        await save(chromium('rv1', english({ extra: ` We talked of ${leak}.` }))),
        await save(chromium('rv2', plain)),
      );
    },
    plain,
    { expected: 'reject', privacy: found('revision') },
  ],
];
for (const [id, make, record, expected] of defects)
  if (wanted(id)) write(id, await make(), 'pdf', record, 'Chromium', expected);

// Each set in its own way.
const singles: readonly (readonly [string, ThirdCase])[] = [
  ...cases.map((one) => [`c-${one.id}`, one] as const),
  ...inLanguages.map((one) => [`tl-${one.id}`, one] as const),
  ...otherTables.map((one) => [`${one.heldBack ? 'oh' : 'o'}-${one.id}`, one] as const),
  ...thirdHand.map((one) => [`${one.heldBack ? 'th' : 't'}-${one.id}`, one] as const),
  ...fourthHand.map((one) => [`${one.heldBack ? 'fh' : 'f'}-${one.id}`, one] as const),
];
for (const [id, one] of singles) {
  if (!wanted(id)) continue;
  const page = `<!doctype html><html lang="${one.language}"><head><meta charset="utf-8"><title>&#8203;</title><style>body{font:11pt "DejaVu Sans"}td,th{padding:3px 8px}table{border-collapse:collapse}</style></head><body>${one.html}</body></html>`;
  const bytes =
    one.by === 'chromium'
      ? byChromium(folder, id, page)
      : byLibreOffice(folder, id, page, 'html', one.by === 'word' ? 'docx' : 'pdf');
  const truth = {
    id,
    file: `${id}.${one.by === 'word' ? 'docx' : 'pdf'}`,
    language: one.language,
    madeWith: one.by,
    record: {
      date: one.date === undefined ? day : one.date,
      start: one.times?.[0] ?? null,
      end: one.times?.[1] ?? null,
      modality: one.modality,
      venue: one.venue,
      attendees: one.people.map(([name, registrationNumber]) => ({ name, registrationNumber })),
      apologies: one.apologies ?? [],
      noteTaker: one.noteTaker ?? null,
    },
    minimumDataSet: {
      date: one.date !== null,
      venueOrModality: one.modality !== null,
      attendeeNames: true,
      registrationNumbers: one.people.every(([, number]) => number !== null),
      summary: one.summary !== false,
      confidentialityNoted: one.kept !== false,
    },
    defects: [],
    privacyFindings: (one.privacy ?? []).map(([kind, where]) => ({ kind, where })),
    expected: one.expected,
  };
  writeFileSync(join(target, truth.file), bytes);
  writeFileSync(join(target, `${id}.truth.json`), `${JSON.stringify(truth, null, 1)}\n`);
  made += 1;
}

// Word files by hand, and what may be left in them.
const word: readonly (readonly [string, Made, WordExtras, boolean, Expected])[] = [
  ['m-word-en', english(), {}, false, { expected: 'accept' }],
  ['m-word-de', whole('de', 0), {}, true, { expected: 'accept' }],
  ['h-word-es', whole('es', 1), {}, false, { expected: 'accept' }],
  ['h-word-sv', whole('sv', 2), {}, true, { expected: 'accept' }],
  [
    'm-word-comment',
    english(),
    { comment: `That was ${leak}` },
    false,
    { expected: 'reject', privacy: found('comment') },
  ],
  [
    'm-word-hidden',
    english(),
    { hiddenRun: ` ${leak}` },
    false,
    { expected: 'reject', privacy: found('invisible') },
  ],
  [
    'h-word-white',
    english(),
    { whiteRun: ` ${leak}` },
    false,
    { expected: 'reject', privacy: found('same-colour') },
  ],
  [
    'h-word-deleted',
    english(),
    { deleted: ` ${leak}` },
    true,
    { expected: 'reject', privacy: found('tracked-change') },
  ],
  [
    'h-word-header',
    english(),
    { header: 'Meeting of 5 May 2026' },
    false,
    { expected: 'reject', defects: ['dates-inconsistent'] },
  ],
  [
    'm-word-alt',
    english(),
    { alternate: `Photo of ${leak}` },
    false,
    { expected: 'reject', privacy: found('metadata') },
  ],
  [
    'h-word-property',
    english(),
    { property: `Re ${leak}` },
    false,
    { expected: 'reject', privacy: found('metadata') },
  ],
];
for (const [id, record, extras, asList, expected] of word)
  if (wanted(id)) write(id, wordFile(record, extras, asList), 'docx', record, 'by hand', expected);
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`${made} uploads in ${target}\n`);
