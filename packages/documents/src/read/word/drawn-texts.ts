import type { Line } from '../layout/lines.ts';
import { cellOf } from './pieces.ts';
import { readXml } from './xml.ts';

/** Parts in which nobody writes: how things look, and how the parts hang together. */
const mechanical =
  /^(?:\[Content_Types\]\.xml|word\/(?:styles\w*|settings\d*|fontTable\d*|numbering\d*|webSettings\d*|people|theme\/\w+|diagrams\/(?:layout|quickStyle|colors)\d*|charts\/(?:style|colors)\d*)\.xml|docMetadata\/.*|customXml\/.*|.*\.rels)$/;

/** Whether a part may hold words that a page shows: diagrams, charts, and whatever goes by another name than usual. */
export const mayShowText = (name: string): boolean => name.endsWith('.xml') && !mechanical.test(name);

/** Elements of text: of Word, of drawings, of formulas, and of what a chart keeps of its table. */
const texts = new Set(['w:t', 'a:t', 'm:t', 'c:v', 'cx:v', 'cx:pt']);
const ends = new Set(['w:p', 'a:p', 'm:oMathPara', 'c:pt', 'c:tx', 'cx:pt', 'dgm:pt', 'dsp:sp']);

/**
 * The words of a part that is no running text, a line for each paragraph or label; figures alone are left out.
 *
 * @see ECMA-376 part 1, 21.2 (charts), 21.4 (diagrams)
 */
export function drawnTexts(xml: string, firstBaseline: number): readonly Line[] {
  const lines: Line[] = [];
  let text = '';
  let open = 0;
  let baseline = firstBaseline;
  const end = (): void => {
    if (/\p{L}/u.test(text)) {
      baseline += 14;
      const cell = cellOf([{ text: text.trim() }], 0);
      lines.push({ page: 0, baseline, size: 10, cells: [cell], paragraph: true });
    }
    text = '';
  };
  readXml(xml, {
    open: (name) => {
      if (texts.has(name)) open += 1;
    },
    close: (name) => {
      if (texts.has(name)) open -= 1;
      if (ends.has(name)) end();
    },
    text: (piece) => {
      if (open > 0) text += piece;
    },
  });
  end();
  return lines;
}
