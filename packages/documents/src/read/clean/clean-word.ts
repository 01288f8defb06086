import { strFromU8, strToU8, zipSync } from 'fflate';
import type { Spending } from '../budget.ts';
import type { UnreadWhy } from '../content.ts';
import { stylesThatHide } from '../word/hiding-styles.ts';
import type { Hides } from '../word/hiding-styles.ts';
import { openRuns } from '../word/run-reader.ts';
import { inflateEntry, zipEntries } from '../word/zip.ts';
import { hiddenCodes } from './hidden-codes.ts';
import { attributeIn, nameOf, tokens } from './word-tokens.ts';

/** A copy without what was hidden, or why there is none. */
export type CleanedWord =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly why: UnreadWhy };

/** Parts that hold nothing that a reader of the page sees. */
const dropped =
  /^(?:docProps\/|word\/comments|word\/people|word\/embeddings\/|word\/glossary\/|word\/vbaProject|word\/vbaData|docMetadata\/|customXml\/)/;
const rewritten = /^word\/(?:document|header|footer|footnotes|endnotes|settings)[\w]*\.xml$/;

/** Copies a Word file without comments, deletions, hidden runs, properties, descriptions and embedded files. */
export function cleanWord(bytes: Uint8Array, spending: Spending): CleanedWord {
  const entries = zipEntries(bytes);
  if (entries === undefined) return { ok: false, why: 'damaged' };
  const files: Record<string, Uint8Array> = {};
  const stylesEntry = entries.find(({ name }) => name === 'word/styles.xml');
  const styles = stylesEntry && inflateEntry(bytes, stylesEntry, spending);
  const hides = stylesThatHide(styles ? strFromU8(styles) : '');
  for (const entry of entries) {
    spending.checkTime();
    if (dropped.test(entry.name) || entry.name.endsWith('/')) continue;
    const content = inflateEntry(bytes, entry, spending);
    if (content === undefined) return { ok: false, why: entry.encrypted ? 'encrypted' : 'damaged' };
    if (rewritten.test(entry.name)) files[entry.name] = strToU8(cleanXml(strFromU8(content), hides));
    else if (entry.name.endsWith('.rels')) files[entry.name] = strToU8(withoutRelations(strFromU8(content)));
    else if (entry.name === '[Content_Types].xml')
      files[entry.name] = strToU8(withoutTypes(strFromU8(content)));
    else files[entry.name] = content;
  }
  // The earliest day that a zip can hold: when a copy was made is nobody's business.
  return { ok: true, bytes: zipSync(files, { mtime: new Date(1980, 0, 1, 12) }) };
}

/** Elements that go with all that they hold. */
const removed = new Set([
  ...['w:del', 'w:moveFrom', 'mc:Fallback', 'w:altChunk', 'w:object', 'w:docVars'],
  ...['w:tblCaption', 'w:tblDescription', 'w:helpText', 'w:statusText'],
  ...['w:attachedTemplate', 'w:mailMerge', 'w:subDoc', 'a:hlinkClick', 'a:hlinkHover'],
]);
/** Elements that go, and leave what they hold. */
const unwrapped = new Set(['w:ins', 'w:moveTo']);
/** Marks that stand alone. */
const marks = new Set([
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:commentReference',
  'w:moveFromRangeStart',
  'w:moveFromRangeEnd',
  'w:moveToRangeStart',
  'w:moveToRangeEnd',
  'w:rPrChange',
  'w:pPrChange',
]);

function cleanXml(xml: string, hides: Hides): string {
  const out: string[] = [];
  let skipping = 0;
  let skipped = '';
  let run: string[] | undefined;
  const runs = openRuns(hides);
  const codes = hiddenCodes(xml);
  let at = -1;
  for (const [token] of xml.matchAll(tokens)) {
    at += 1;
    const isTag = token.startsWith('<');
    const name = isTag ? nameOf(token) : '';
    const isEnd = token.startsWith('</');
    const isEmpty = token.endsWith('/>');
    if (skipping > 0) {
      if (name === skipped && !isEmpty) skipping += isEnd ? -1 : 1;
      continue;
    }
    if (isTag && !isEnd && (removed.has(name) || marks.has(name))) {
      if (!isEmpty) [skipping, skipped] = [1, name];
      continue;
    }
    if (unwrapped.has(name) || codes.has(at)) continue;
    if (isTag && !isEnd) runs.open(name, (wanted) => attributeIn(token, wanted));
    if (isEnd || isEmpty) runs.close(name);
    const kept =
      name === 'wp:docPr' || name.endsWith(':cNvPr') || name.startsWith('v:')
        ? token.replaceAll(/\s(?:descr|title|alt)=(?:"[^"]*"|'[^']*')/g, '')
        : isTag
          ? token.replaceAll(/\s(?:r:link|w:tooltip)=(?:"[^"]*"|'[^']*')/g, '')
          : token;
    if (name === 'w:r' && !isEnd && !isEmpty) {
      // A run within a run stands in a text box: the outer one is judged without it.
      if (run !== undefined) out.push(...run);
      run = [kept];
      continue;
    }
    if (run === undefined) out.push(kept);
    else {
      run.push(kept);
      if (name === 'w:r' && isEnd) {
        if (runs.hidden() === undefined) out.push(...run);
        run = undefined;
      }
    }
  }
  if (run !== undefined) out.push(...run);
  return out.join('');
}

const isDroppedTarget = (target: string): boolean =>
  /(?:comments|people|embeddings|glossary|vbaProject|docProps|customXml|docMetadata)/.test(target);

const withoutRelations = (xml: string): string =>
  xml.replaceAll(/<Relationship\s[^>]*\/>/g, (relation) =>
    attributeIn(relation, 'TargetMode') === 'External' ||
    isDroppedTarget(attributeIn(relation, 'Target') ?? '')
      ? ''
      : relation,
  );

const withoutTypes = (xml: string): string =>
  xml.replaceAll(/<Override\s[^>]*\/>/g, (override) =>
    dropped.test(/PartName="\/([^"]*)"/.exec(override)?.[1] ?? '') ? '' : override,
  );
