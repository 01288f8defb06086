import { descriptionsOf } from './descriptions.ts';
import { markerOf, openGrounds, shadeOf } from './grounds.ts';
import { cellOf, hiddenBy, isHeadingStyle, isOn, plainRun, splitAt } from './pieces.ts';
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
const holdsText = new Set(['w:t', 'a:t', 'm:t', 'w:delText']);

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
  let style: string | undefined;
  let deleted = 0;
  let deletedText = '';
  let fallback = 0;
  let textOpen = false;
  let baseline = firstBaseline;
  let run = plainRun();
  const grounds = openGrounds();
  let inRunProperties = false;
  let inParagraphProperties = false;
  let extent = 0;

  const put = (text: string): void => {
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
    const hidden = hiddenBy(run, grounds.around());
    const last = paragraph.at(-1);
    if (last !== undefined && last.hidden === hidden)
      paragraph[paragraph.length - 1] = { ...last, text: last.text + text };
    else paragraph.push({ text, ...(hidden && { hidden }) });
  };
  const describe = (text: string): void => {
    if (!asides.some((one) => one.text === text))
      asides.push({ where: 'metadata', text, holder: 'alternate-text' });
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
      for (const text of descriptionsOf(name, attribute)) describe(text);
      grounds.open(name, attribute);
      const value = (): string | undefined => attribute('w:val');
      switch (name) {
        case 'mc:Fallback':
          fallback += 1;
          break;
        case 'w:p':
          if (paragraph.length > 0) endParagraph();
          style = undefined;
          break;
        case 'w:pPr':
          inParagraphProperties = true;
          break;
        case 'w:pStyle':
          style = value();
          heading = isHeadingStyle(style ?? '');
          break;
        case 'w:outlineLvl':
          if (Number(value()) < 9) heading = true;
          break;
        case 'w:tr':
          rows.push(cells as unknown as Piece[][]);
          cells = [];
          break;
        case 'w:tc':
          cells.push([]);
          break;
        case 'w:rPr':
          inRunProperties = true;
          break;
        case 'w:r':
          run = { ...plainRun(), vanish: hides(style) };
          break;
        case 'w:rStyle':
          if (!inParagraphProperties && hides(value())) run.vanish = true;
          break;
        case 'w:vanish':
        case 'w:webHidden':
          if (inRunProperties && !inParagraphProperties) run.vanish = isOn(value() ?? '1');
          break;
        case 'w:color':
          if (!inParagraphProperties) run.colour = value();
          break;
        case 'w:sz':
          if (!inParagraphProperties) run.half = Number(value());
          break;
        case 'w:shd':
          if (inRunProperties && !inParagraphProperties) run.shade = shadeOf(attribute);
          break;
        case 'w:highlight':
          if (!inParagraphProperties) run.marker = markerOf(value());
          break;
        case 'v:textpath':
          put(attribute('string') ?? '');
          break;
        case 'w:tab':
          if (!inParagraphProperties) put('\t');
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
      grounds.close(name);
      switch (name) {
        case 'w:p':
          endParagraph();
          break;
        case 'w:pPr':
          inParagraphProperties = false;
          break;
        case 'w:rPr':
          inRunProperties = false;
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
