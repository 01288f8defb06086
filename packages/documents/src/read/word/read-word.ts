import { parseRecord } from '@peer-groups/core/schema';
import { fieldAt, withFieldTexts } from '../../format/fields.ts';
import type { MeetingRecord } from '@peer-groups/core';
import type { Spending } from '../budget.ts';
import type { AsideText, Attachment, Content, Unread, UnreadWhy } from '../content.ts';
import type { Embedded } from '../embedded.ts';
import type { Line } from '../layout/lines.ts';
import { isOurData, partsOf } from '../../read-own/word-record.ts';
import { wordTexts } from '../../read-own/word-texts.ts';
import { readBody } from './body.ts';
import { drawnTexts, mayShowText } from './drawn-texts.ts';
import { targetsIn, variablesIn, wordsInData } from './kept-data.ts';
import { stylesThatHide } from './hiding-styles.ts';
import { readXml } from './xml.ts';
import { inflateEntry, zipEntries } from './zip.ts';
import type { ZipEntry } from './zip.ts';

/** What a Word file holds, or why it could not be read. */
export type WordOpened =
  | {
      readonly ok: true;
      readonly content: Content;
      readonly lines: readonly Line[];
      readonly embedded: Embedded | undefined;
    }
  | { readonly ok: false; readonly why: UnreadWhy };

const decoder = new TextDecoder();

/** Reads a Word file by its zip directory and its XML parts; macros and links are never followed. */
export function readWord(bytes: Uint8Array, spending: Spending): WordOpened {
  const entries = zipEntries(bytes);
  if (entries === undefined) return { ok: false, why: 'damaged' };
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const main =
    byName.get('word/document.xml') ?? entries.find(({ name }) => /^word\/document\d*\.xml$/.test(name));
  if (main === undefined) return { ok: false, why: 'unknown-format' };
  if (main.encrypted) return { ok: false, why: 'encrypted' };
  const part = (entry: ZipEntry | undefined): string | undefined => {
    spending.checkTime();
    const found = entry === undefined ? undefined : inflateEntry(bytes, entry, spending);
    return found === undefined ? undefined : decoder.decode(found);
  };
  const xml = part(main);
  if (xml === undefined) return { ok: false, why: 'damaged' };
  spending.spend('characters', Math.floor(xml.length / 12));
  const hides = stylesThatHide(part(byName.get('word/styles.xml')) ?? '');
  const body = readBody(xml, 1000, hides);
  if (!body.wellFormed && body.lines.length === 0) return { ok: false, why: 'damaged' };
  const asides: AsideText[] = [...body.asides];
  const unread: Unread[] = [
    ...body.unread,
    ...(body.wellFormed ? [] : [{ why: 'damaged' as const, part: main.name }]),
  ];
  const before: Line[] = [];
  const after: Line[] = [];
  const attachments: Attachment[] = [];
  let data: string | undefined;
  for (const entry of entries) {
    const { name } = entry;
    const kind = /^word\/(header|footer|footnotes|endnotes|comments|glossary\/document)[\w]*\.xml$/.exec(
      name,
    )?.[1];
    if (kind === 'comments') asides.push(...commentsIn(part(entry) ?? ''));
    else if (kind !== undefined) {
      const own = readBody(part(entry) ?? '', kind === 'header' ? 0 : 1_000_000, hides);
      (kind === 'header' ? before : after).push(...own.lines);
      asides.push(...own.asides);
      unread.push(...own.unread);
    } else if (/^word\/_rels\/[\w.]+\.rels$/.test(name)) asides.push(...targetsIn(part(entry) ?? ''));
    else if (/^docProps\/(?:core|app|custom)\.xml$/.test(name))
      asides.push(...propertiesIn(part(entry) ?? '', name));
    else if (name.startsWith('word/embeddings/') || /\/(?:oleObject|afchunk)/.test(name)) {
      unread.push({ why: 'part-not-opened', part: 'embedded file' });
      attachments.push({ name: name.slice(name.lastIndexOf('/') + 1) });
    } else if (/^word\/settings\d*\.xml$/.test(name)) asides.push(...variablesIn(part(entry) ?? ''));
    else if (isDataName(name)) {
      const xml = part(entry) ?? '';
      if (data === undefined && isOurData(xml)) data = xml;
      else asides.push(...wordsInData(xml));
    } else if (entry !== main && mayShowText(name)) after.push(...drawnTexts(part(entry) ?? '', 2_000_000));
  }
  const unique = (lines: readonly Line[]): readonly Line[] =>
    lines.filter((line, at) => lines.findIndex((other) => same(other, line)) === at);
  const lines = [...unique(before), ...body.lines, ...unique(after)];
  if (lines.length === 0) return { ok: false, why: unread.length > 0 ? unread[0]!.why : 'empty' };
  const content: Content = { pages: [], forms: [], asides, attachments, unread };
  const isOurs = data !== undefined || [...body.tags.keys()].some((tag) => fieldAt(tag) !== undefined);
  return { ok: true, content, lines, embedded: isOurs ? embeddedIn(data, xml) : undefined };
}

/** Editors number the data parts anew. */
const isDataName = (name: string): boolean => /^customXml\/item\d{0,3}\.xml$/.test(name);

const same = (a: Line, b: Line): boolean =>
  a.cells.map(({ text }) => text).join('\t') === b.cells.map(({ text }) => text).join('\t');

/** Comments, each as one text. */
function commentsIn(xml: string): readonly AsideText[] {
  const asides: AsideText[] = [];
  let text = '';
  let open = false;
  readXml(xml, {
    open: (name) => {
      if (name === 'w:t') open = true;
    },
    close: (name) => {
      if (name === 'w:t') open = false;
      if (name === 'w:p') text += '\n';
      if (name !== 'w:comment') return;
      if (text.trim() !== '') asides.push({ where: 'comment', text: text.trim(), holder: 'comment' });
      text = '';
    },
    text: (piece) => {
      if (open) text += piece;
    },
  });
  return asides;
}

/** What programs write of themselves and of the file's size. */
const mechanical =
  /^(?:Template|TotalTime|Pages|Words|Characters|CharactersWithSpaces|Application|DocSecurity|Lines|Paragraphs|ScaleCrop|LinksUpToDate|SharedDoc|HyperlinksChanged|AppVersion|created|modified|revision|lastPrinted|language|version|TitlesOfParts|HeadingPairs|i4|lpstr|vector|variant|identifier|filetime|bool)$/;

/** The document's own words about itself. */
function propertiesIn(xml: string, part: string): readonly AsideText[] {
  const asides: AsideText[] = [];
  let holder = '';
  readXml(xml, {
    open: (name) => {
      holder = name.slice(name.indexOf(':') + 1);
    },
    close: () => {
      holder = '';
    },
    text: (text) => {
      if (text.trim() === '' || (mechanical.test(holder) && !part.includes('custom'))) return;
      asides.push({ where: 'metadata', text: text.trim(), holder: holder.toLowerCase() });
    },
  });
  return asides;
}

/**
 * The record of a file of ours, as our own reader takes it: the data part, and what stands in the tagged controls. A day or a person
 * that the two tell differently is said to disagree.
 */
function embeddedIn(dataXml: string | undefined, documentXml: string): Embedded | undefined {
  const parts = partsOf(dataXml, documentXml);
  const { base, texts, disagreeing } = wordTexts(parts);
  const parsed = parseRecord(withId(withFieldTexts(texts, base)));
  if (!parsed.ok) return undefined;
  const weighty = disagreeing.filter(
    (at) => (at === '/date' || at.startsWith('/attendees/')) && parts.data.get(at) !== '',
  );
  return { record: parsed.value, source: 'word', ...(weighty.length > 0 && { disagreeing: weighty }) };
}

const withId = (record: unknown): unknown => ({ id: 'meeting-1', ...(record as Partial<MeetingRecord>) });
