import { wordParts } from '../format/embedded.ts';
import { fields, placeholders, sameLineEnds } from '../format/fields.ts';
import { unzipWithin } from './bounded.ts';
import { attribute, pieces } from './xml-pieces.ts';

/** What a Word file of ours carries. */
export interface WordFileParts {
  /** The record that it was made from, where its values do not tell all of it. */
  readonly json?: string;
  /** Values of the data part by JSON Pointer. */
  readonly data: ReadonlyMap<string, string>;
  /** What stands in the text, by JSON Pointer. */
  readonly shown: ReadonlyMap<string, string>;
}

const mostUnpacked = 32_000_000;

/** Ours nest two deep; a file made to nest further costs no more time. */
const deepest = 16;

/** Whether an XML part is the data part of a file of ours. */
export const isOurData = (xml: string): boolean => xml.includes(`"${wordParts.namespace}"`);

/** What the data part and the text of a Word file carry; without a data part, as after a conversion, the text alone. */
export const partsOf = (dataXml: string | undefined, documentXml: string): WordFileParts => ({
  ...(dataXml === undefined ? { data: new Map() } : dataPart(dataXml)),
  shown: controlTexts(documentXml),
});

/** Takes the data part and the controls out of a Word file; `undefined` where the bytes are none of ours. */
export function wordFileParts(bytes: Uint8Array): WordFileParts | undefined {
  const isWanted = (name: string): boolean =>
    name === 'word/document.xml' || /^customXml\/item\d*\.xml$/.test(name);
  const files = unzipWithin(bytes, isWanted, { bytes: mostUnpacked });
  if (files === undefined) return undefined;
  const decoder = new TextDecoder();
  const text = decoder.decode(files.get('word/document.xml'));
  for (const [name, content] of files) {
    const xml = name.startsWith('customXml/') ? decoder.decode(content) : '';
    if (isOurData(xml)) return partsOf(xml, text);
  }
  return undefined;
}

function dataPart(xml: string): Pick<WordFileParts, 'json' | 'data'> {
  const data = new Map<string, string>();
  let json: string | undefined;
  let at: string | undefined;
  let inJson = false;
  for (const piece of pieces(xml)) {
    if (piece.kind === 'open') {
      at = piece.name === 'value' ? attribute(piece.attributes, 'at') : undefined;
      inJson = piece.name === 'json' && !piece.isEmpty;
      if (inJson) json = '';
      if (at !== undefined) data.set(at, '');
    } else if (piece.kind === 'close') {
      at = undefined;
      inJson = false;
    } else if (inJson) json += piece.text;
    else if (at !== undefined) data.set(at, sameLineEnds((data.get(at) ?? '') + piece.text));
  }
  return json === undefined ? { data } : { json, data };
}

/** A place in the text that holds a value, while it is being read. */
interface Holder {
  at?: string;
  text: string;
  /** A paragraph ended: the next one begins a line. */
  isAfterParagraph: boolean;
  isPlaceholder: boolean;
  readonly choices: Map<string, string>;
}

const holder = (): Holder => ({
  text: '',
  isAfterParagraph: false,
  isPlaceholder: false,
  choices: new Map(),
});

const bookmarks = new Map(
  fields
    .filter(({ path }) => !path.includes('*'))
    .map(({ path }) => [`at${path.replaceAll('/', '_')}`, path]),
);

/** The texts of content controls by tag or binding, and of bookmarked prose whose control was dropped. */
function controlTexts(xml: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open: Holder[] = [];
  const marked = new Map<string, Holder>();
  const markOf = new Map<string, string>();
  const active = new Set<string>();
  const state = { isText: false, isPlaceholderRun: false };
  const add = (text: string): void => {
    if (state.isPlaceholderRun) return;
    const control = open.at(-1);
    for (const target of [
      ...(control === undefined ? [] : [control]),
      ...[...active].map((at) => marked.get(at)),
    ]) {
      if (target === undefined) continue;
      target.text += (target.isAfterParagraph ? '\n' : '') + text;
      target.isAfterParagraph = false;
    }
  };
  const endParagraph = (): void => {
    for (const target of [...open.slice(-deepest), ...[...active].map((at) => marked.get(at))]) {
      if (target === undefined) continue;
      if (target.isAfterParagraph) target.text += '\n';
      target.isAfterParagraph = true;
    }
  };
  for (const piece of pieces(xml)) {
    if (piece.kind === 'text') {
      if (state.isText) add(piece.text);
    } else if (piece.kind === 'close' || piece.isEmpty) {
      if (piece.kind === 'open') opened(piece.name, piece.attributes);
      closed(piece.name, piece.kind === 'open');
    } else opened(piece.name, piece.attributes);
  }
  for (const [at, { text }] of marked) if (!texts.has(at)) texts.set(at, sameLineEnds(text));
  return texts;

  function opened(name: string, attributes: string): void {
    const control = open.at(-1);
    const value = attribute(attributes, 'val');
    if (name === 'sdt') open.push(holder());
    else if (name === 't') state.isText = true;
    else if (name === 'br' || name === 'cr') add('\n');
    else if (name === 'tab') add('\t');
    else if (name === 'rStyle') state.isPlaceholderRun = /placeholder/i.test(value ?? '');
    else if (name === 'bookmarkStart') startMark(attributes);
    else if (name === 'bookmarkEnd') active.delete(markOf.get(attribute(attributes, 'id') ?? '') ?? '');
    else if (control === undefined) return;
    else if (name === 'tag' && value !== undefined) control.at = value;
    else if (name === 'dataBinding')
      control.at ??= /@at='([^']*)'/.exec(attribute(attributes, 'xpath') ?? '')?.[1] ?? '';
    else if (name === 'showingPlcHdr') control.isPlaceholder = value !== '0' && value !== 'false';
    else if (name === 'listItem')
      control.choices.set(attribute(attributes, 'displayText') ?? '', attribute(attributes, 'value') ?? '');
  }

  function closed(name: string, isEmpty: boolean): void {
    if (name === 't') state.isText = false;
    else if (name === 'r') state.isPlaceholderRun = false;
    else if (name === 'p') endParagraph();
    else if (name === 'sdt' && !isEmpty) keep(open.pop());
  }

  function startMark(attributes: string): void {
    const at = bookmarks.get(attribute(attributes, 'name') ?? '');
    if (at === undefined) return;
    markOf.set(attribute(attributes, 'id') ?? '', at);
    if (!marked.has(at)) marked.set(at, holder());
    active.add(at);
  }

  function keep(control: Holder | undefined): void {
    if (control?.at === undefined || control.at === '') return;
    const text = control.isPlaceholder || isPlaceholder(control.text) ? '' : control.text;
    texts.set(control.at, sameLineEnds(control.choices.get(text) ?? text));
  }
}

const isPlaceholder = (text: string): boolean => Object.values(placeholders).includes(text);
