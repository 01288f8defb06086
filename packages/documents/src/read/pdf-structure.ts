import { Inflate } from 'fflate';
import type { Spending } from './budget.ts';
import type { AsideText } from './content.ts';

/** What the bytes of a PDF tell without an engine. */
export interface PdfStructure {
  /** Where earlier states of the file end, oldest first; the file itself is not among them. */
  readonly revisions: readonly number[];
  /** What its XMP metadata says. */
  readonly asides: readonly AsideText[];
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (one) => one.charCodeAt(0));

const endMark = bytesOf('%%EOF');
const linearized = bytesOf('/Linearized');
const xmpStart = bytesOf('<x:xmpmeta');
const xmpEnd = bytesOf('</x:xmpmeta>');
const metadataType = bytesOf('/Metadata');
const streamMark = bytesOf('stream');

/** The place of a byte sequence, -1 where it is not. */
export function indexOfBytes(
  bytes: Uint8Array,
  wanted: Uint8Array,
  from: number = 0,
  to: number = bytes.length,
): number {
  const last = to - wanted.length;
  let at = from;
  while (at <= last) {
    at = bytes.indexOf(wanted[0]!, at);
    if (at < 0 || at > last) return -1;
    let same = 1;
    while (same < wanted.length && bytes[at + same] === wanted[same]) same += 1;
    if (same === wanted.length) return at;
    at += 1;
  }
  return -1;
}

/** Reads how a file was saved and what its metadata packet says, by a scan of its bytes. */
export function structureOf(bytes: Uint8Array, spending: Spending): PdfStructure {
  const ends: number[] = [];
  for (
    let at = indexOfBytes(bytes, endMark);
    at >= 0 && ends.length < 64;
    at = indexOfBytes(bytes, endMark, at + 5)
  )
    ends.push(at + endMark.length);
  const isLinearized = indexOfBytes(bytes, linearized, 0, Math.min(bytes.length, 2048)) >= 0;
  const last = ends.at(-1) ?? 0;
  const revisions = ends.filter((end, index) => end < last && !(isLinearized && index === 0));
  return { revisions, asides: [...xmpIn(bytes, spending)] };
}

/** XMP packets: in the clear, as most writers leave them, or deflated. */
function* xmpIn(bytes: Uint8Array, spending: Spending): Generator<AsideText> {
  let found = 0;
  for (
    let at = indexOfBytes(bytes, xmpStart);
    at >= 0 && found < 8;
    at = indexOfBytes(bytes, xmpStart, at + 10)
  ) {
    const end = indexOfBytes(bytes, xmpEnd, at);
    if (end < 0) return;
    found += 1;
    yield* wordsOf(new TextDecoder().decode(bytes.subarray(at, end)));
  }
  for (
    let at = indexOfBytes(bytes, metadataType);
    at >= 0 && found < 8;
    at = indexOfBytes(bytes, metadataType, at + 9)
  ) {
    const start = indexOfBytes(bytes, streamMark, at, Math.min(bytes.length, at + 400));
    if (start < 0) continue;
    const dictionary = new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, at - 200), start));
    if (!/\/FlateDecode/.test(dictionary) || !/\/Subtype\s*\/XML/.test(dictionary)) continue;
    const from = start + streamMark.length + (bytes[start + 6] === 13 ? 2 : 1);
    const packet = inflated(bytes.subarray(from, Math.min(bytes.length, from + 200_000)), spending);
    found += 1;
    if (packet !== undefined) yield* wordsOf(new TextDecoder().decode(packet));
  }
}

const largestPacket = 1 << 20;

/** Inflates a zlib stream as far as the cap allows. */
function inflated(bytes: Uint8Array, spending: Spending): Uint8Array | undefined {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    const inflate = new Inflate((chunk) => {
      size += chunk.length;
      spending.spend('inflatedBytes', chunk.length);
      if (size > largestPacket) throw new RangeError('too large');
      chunks.push(chunk);
    });
    for (let at = 2; at < bytes.length && size <= largestPacket; at += 4096)
      inflate.push(bytes.subarray(at, at + 4096), at + 4096 >= bytes.length);
  } catch (error) {
    if (error instanceof Error && error.name === 'OverBudget') throw error;
    if (chunks.length === 0) return undefined;
  }
  const joined = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}

/** What people typed into XMP: titles, authors, descriptions, key words, and entries of any name space but the tools'. */
function* wordsOf(packet: string): Generator<AsideText> {
  const seen = new Set<string>();
  const add = (holder: string, raw: string): AsideText | undefined => {
    const text = unescaped(raw.replaceAll(/<[^<>]{0,400}>/g, ' '))
      .replaceAll(/\s+/g, ' ')
      .trim();
    if (text === '' || seen.has(text) || !/\p{L}{2}/u.test(text)) return undefined;
    seen.add(text);
    return { where: 'metadata', text, holder: `xmp-${holder}` };
  };
  for (const [, prefix, name, value] of packet.matchAll(
    /<(\w{1,20}):(\w{1,40})(?:\s[^<>]{0,400})?>([\s\S]{1,4000}?)<\/\1:\2>/g,
  )) {
    if (toolSpaces.has(prefix!) || toolNames.has(name!)) continue;
    const aside = add(name!, value!);
    if (aside !== undefined) yield aside;
  }
  for (const [, prefix, name, value] of packet.matchAll(/\s(\w{1,20}):(\w{1,40})="([^"]{1,2000})"/g)) {
    if (toolSpaces.has(prefix!) || toolNames.has(name!)) continue;
    const aside = add(name!, value!);
    if (aside !== undefined) yield aside;
  }
}

const toolSpaces = new Set([
  'rdf',
  'xmlns',
  'x',
  'xml',
  'xmp',
  'xmpMM',
  'stEvt',
  'stRef',
  'pdfaid',
  'pdfuaid',
  'pdfaExtension',
  'pdfaSchema',
  'pdfaProperty',
  'pg',
]);
const toolNames = new Set(['Producer', 'format', 'Trapped', 'language', 'CreatorTool', 'PDFVersion']);

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** XML's own five entities and characters by number. */
export const unescaped = (text: string): string =>
  text.replaceAll(
    /&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w{1,8}));/g,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name !== undefined) return entities[name] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
        ? String.fromCodePoint(code)
        : '\ufffd';
    },
  );
