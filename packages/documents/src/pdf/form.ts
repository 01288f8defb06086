import type { Widget } from '../layout/flow.ts';
import { boxOperators, frameOperators, linesOperators, number } from '../layout/painter.ts';
import { colours, styles } from '../layout/style.ts';
import type { Style } from '../layout/style.ts';
import { drop } from '../layout/flow.ts';
import type { Typesetter } from '../layout/typesetter.ts';
import { latin1, textString } from '../pdf.ts';
import type { PdfFile, Reference } from '../pdf.ts';
import type { FormParts } from './assemble.ts';

const style: Style = { ...styles.cell, size: 10, leading: 13 };
const inset = 4;

const multiline = 1 << 12;
const combo = 1 << 17;

/** What a field looks like before anybody types: its frame, and the text it holds. */
export function appearanceOf({ rectangle, entry, at, text }: Widget, setter: Typesetter): string {
  const [left, bottom, right, top] = rectangle;
  const [width, height] = [right - left, top - bottom];
  const shown = entry.choices?.find(({ value }) => value === text)?.label ?? text;
  const isTall = (entry.lines ?? 1) > 1;
  const lines = setter.linesOf(
    shown,
    style.face,
    style.size,
    isTall ? width - 2 * inset : Number.POSITIVE_INFINITY,
    at,
  );
  const y = isTall ? height - 3 - drop(style) : (height - style.leading) / 2 + style.leading - drop(style);
  const clip = `1 1 ${number(width - 2)} ${number(height - 2)} re W n`;
  const content = text === '' ? '' : ` q ${clip} ${linesOperators(lines, inset, y, style, setter)} Q `;
  return `${boxOperators([0, 0, width, height], colours.field)} ${frameOperators([0.4, 0.4, width - 0.4, height - 0.4], colours.fieldLine, 0.8)} /Tx BMC${content} EMC`;
}

/** Writes the fields of a form: each is its own widget, named by the JSON Pointer of its value. */
export function addFields(
  file: PdfFile,
  pages: readonly Reference[],
  fonts: ReadonlyMap<string, Reference>,
  widgets: readonly Widget[],
  appearances: readonly string[],
): FormParts {
  const resources = `<</Font<<${[...fonts].map(([name, font]) => `/${name} ${font}`).join('')}>>>>`;
  const shared = file.add(resources);
  const appearance = `/${[...fonts.keys()][0] ?? 'F1'} ${style.size} Tf ${style.colour.map((part) => String(Math.round(part * 1000) / 1000)).join(' ')} rg`;
  const references = widgets.map((widget, index) => {
    const [left, bottom, right, top] = widget.rectangle;
    const normal = file.addStream(
      `/Type/XObject/Subtype/Form/BBox[0 0 ${number(right - left)} ${number(top - bottom)}]/Resources ${shared}`,
      latin1(appearances[index] ?? ''),
    );
    const name = `/T${textString(widget.at)}/TU${textString(widget.entry.label)}`;
    const value = widget.text === '' ? '' : `/V${textString(widget.text)}`;
    const place = `/Rect[${[left, bottom, right, top].map(number).join(' ')}]/P ${pages[widget.page]}/StructParent ${pages.length + index}`;
    return file.add(
      `<</Type/Annot/Subtype/Widget/F 4${kindOf(widget)}${name}${value}/DA(${appearance})${place}/MK<</BC[${rgb(colours.fieldLine)}]/BG[${rgb(colours.field)}]>>/AP<</N ${normal}>>>>`,
    );
  });
  return {
    widgets: references,
    catalog: `/AcroForm<</Fields[${references.join(' ')}]/DR ${shared}/DA(${appearance})>>`,
  };
}

const rgb = (colour: readonly number[]): string =>
  colour.map((part) => String(Math.round(part * 1000) / 1000)).join(' ');

function kindOf({ entry }: Widget): string {
  if (entry.choices === undefined) return `/FT/Tx${(entry.lines ?? 1) > 1 ? `/Ff ${multiline}` : ''}`;
  const options = entry.choices
    .map(({ value, label }) => `[${textString(value)}${textString(label)}]`)
    .join('');
  return `/FT/Ch/Ff ${combo}/Opt[[()()]${options}]`;
}
