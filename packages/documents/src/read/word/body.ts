import { choicesOf, descriptionsOf } from './descriptions.ts';
import { openFields } from './field-codes.ts';
import { openRuns } from './run-reader.ts';
import { cellOf, isHeadingStyle, isOn, splitAt } from './pieces.ts';
import type { Control, WordPart } from './pieces.ts';
import type { AsideText, Unread } from '../content.ts';
import type { Line, Piece } from '../layout/lines.ts';
import type { Hides } from './hiding-styles.ts';
import { readXml } from './xml.ts';

/** English metric units in a point (ECMA-376, 20.1.10.16). */
const unitsPerPoint = 12_700;
/** A picture larger than this, in square points, may be a page of writing: 8 % of A4. */
const largeImage = 40_000;
const lineHeight = 14;
/** Elements whose text is a text of the document's. */
const holdsText = new Set(['w:t', 'a:t', 'm:t', 'w:delText', 'w:instrText', 'w:delInstrText']);

/**
 * Reads `document.xml` or a part of its kind: paragraphs and rows as lines, deleted text and descriptions of pictures
 * beside them.
 *
 * @see ECMA-376 part 1, 17 (WordprocessingML)
 */
export function readBody(xml: string, firstBaseline = 0, hides: Hides = () => false): WordPart {
  const lines: Line[] = [];
  const asides: AsideText[] = [];
  const tags = new Map<string, string>();
  const unread: Unread[] = [];
  const controls: Control[] = [];
  const rows: Piece[][][] = [];
  let cells: Piece[][] = [];
  let paragraph: Piece[] = [];
  let heading = false;
  let deleted = 0;
  let deletedText = '';
  let fallback = 0;
  let textOpen = false;
  let baseline = firstBaseline;
  const runs = openRuns(hides);
  const told = new Set<string>();
  const beside = (text: string, where: AsideText['where'], holder: string): void => {
    const key = `${holder}\n${text}`;
    if (text.trim() === '' || told.has(key)) return;
    told.add(key);
    asides.push({ where, text: text.trim(), holder });
  };
  const fields = openFields((words) => beside(words, 'metadata', 'field-code'));
  let extent = 0;

  const put = (text: string): void => {
    if (fields.inCode()) {
      fields.put(text);
      return;
    }
    if (deleted > 0) {
      deletedText += text;
      return;
    }
    const standIn = controls.find(({ placeholder }) => placeholder);
    if (standIn !== undefined) {
      standIn.text += text;
      return;
    }
    for (const control of controls) control.text += text;
    const hidden = runs.hidden();
    const last = paragraph.at(-1);
    if (last !== undefined && last.hidden === hidden)
      paragraph[paragraph.length - 1] = { ...last, text: last.text + text };
    else paragraph.push({ text, ...(hidden && { hidden }) });
  };
  const addLine = (parts: readonly (readonly Piece[])[], row: boolean): void => {
    baseline += lineHeight;
    // Each keeps the place of its column, however many before it are empty.
    const kept = parts.map(cellOf).filter(({ pieces }) => pieces.some(({ text }) => text.trim() !== ''));
    if (kept.length > 0)
      lines.push({
        page: 0,
        baseline,
        size: 10,
        cells: kept,
        paragraph: true,
        ...(row && { row }),
        ...(heading && { heading }),
      });
  };
  const endParagraph = (): void => {
    if (deletedText.trim() !== '')
      asides.push({ where: 'tracked-change', text: deletedText.trim(), holder: 'deletion' });
    deletedText = '';
    if (rows.length > 0) {
      const cell = cells.at(-1);
      if (cell !== undefined && paragraph.length > 0)
        cell.push(...(cell.length > 0 ? [{ text: '\n' }] : []), ...paragraph);
    } else for (const part of splitAt(paragraph, '\n')) addLine(splitAt(part, '\t'), false);
    paragraph = [];
    heading = false;
  };

  const wellFormed = readXml(xml, {
    open(name, attribute) {
      if (fallback > 0) {
        if (name === 'mc:Fallback') fallback += 1;
        return;
      }
      for (const text of descriptionsOf(name, attribute)) beside(text, 'metadata', 'alternate-text');
      for (const text of choicesOf(name, attribute)) beside(text, 'form', 'form-choice');
      runs.open(name, attribute);
      fields.open(name, attribute);
      const value = (): string | undefined => attribute('w:val');
      switch (name) {
        case 'mc:Fallback':
          fallback += 1;
          break;
        case 'w:p':
          if (paragraph.length > 0) endParagraph();
          break;
        case 'w:pStyle':
          heading = isHeadingStyle(value() ?? '');
          break;
        case 'w:outlineLvl':
          if (Number(value()) < 9) heading = true;
          break;
        case 'w:tr':
          // What a row says before the table within it comes first.
          if (cells.some((cell) => cell.length > 0)) {
            if (paragraph.length > 0) endParagraph();
            addLine(cells, true);
          }
          rows.push(cells.map(() => []));
          cells = [];
          break;
        case 'w:tc':
          cells.push([]);
          break;
        case 'v:textpath':
          put(attribute('string') ?? '');
          break;
        case 'w:tab':
          if (!runs.inParagraphProperties()) put('\t');
          break;
        case 'w:br':
        case 'w:cr':
          put('\n');
          break;
        case 'w:noBreakHyphen':
          put('-');
          break;
        case 'w:del':
        case 'w:moveFrom':
          deleted += 1;
          break;
        case 'w:sdt':
          controls.push({ tag: undefined, placeholder: false, text: '' });
          break;
        case 'w:tag':
          if (controls.length > 0) controls.at(-1)!.tag = value();
          break;
        case 'w:showingPlcHdr':
          if (controls.length > 0 && isOn(value() ?? '1')) controls.at(-1)!.placeholder = true;
          break;
        case 'wp:extent':
          extent = (Number(attribute('cx')) / unitsPerPoint) * (Number(attribute('cy')) / unitsPerPoint);
          break;
        case 'a:blip':
        case 'v:imagedata':
          if (extent > largeImage || name === 'v:imagedata') unread.push({ why: 'image-without-text' });
          break;
        case 'w:altChunk':
        case 'o:OLEObject':
          unread.push({ why: 'part-not-opened', part: 'embedded object' });
          break;
        default:
          if (holdsText.has(name)) textOpen = true;
      }
    },
    close(name) {
      if (fallback > 0) {
        if (name === 'mc:Fallback') fallback -= 1;
        return;
      }
      runs.close(name);
      switch (name) {
        case 'w:p':
          endParagraph();
          break;
        case 'a:p':
          put('\n');
          break;
        case 'w:del':
        case 'w:moveFrom':
          deleted -= 1;
          break;
        case 'w:tr': {
          const row = cells;
          cells = (rows.pop() ?? []) as Piece[][];
          // A table of one column is a frame: its paragraphs are lines like any other.
          if (row.length === 1)
            for (const part of splitAt(row[0]!, '\n')) addLine(splitAt(part, '\t'), false);
          else addLine(row, true);
          break;
        }
        case 'w:tbl':
          baseline += lineHeight;
          break;
        case 'w:sdt': {
          const control = controls.pop();
          // What stands in for a value is no value, but it can be seen.
          if (control?.placeholder && control.text.trim() !== '')
            asides.push({ where: 'form', text: control.text.trim(), holder: 'placeholder' });
          else if (control?.tag !== undefined)
            tags.set(control.tag, (tags.has(control.tag) ? `${tags.get(control.tag)}\n` : '') + control.text);
          break;
        }
        default:
          if (holdsText.has(name)) textOpen = false;
      }
    },
    text(text) {
      if (textOpen && fallback === 0) put(text);
    },
  });
  return { lines, asides, tags, unread, wellFormed };
}
