import type { Spending } from '../budget.ts';
import type { AsideText, Attachment, Box, FormValue, Page } from '../content.ts';
import { annotationsOf } from './annotations.ts';
import { alternateTextsOf } from './asides.ts';
import { frameOf } from './geometry.ts';
import type { PageFrame } from './geometry.ts';
import { glyphsOf } from './glyphs.ts';
import type { Glyph } from './glyphs.ts';
import type { Pdfium } from './module.ts';
import { drawnOn } from './objects.ts';
import type { Drawn } from './objects.ts';
import { runsOf } from './runs.ts';
import type { Setting } from './runs.ts';
import { hiddenGlyphs } from './visibility.ts';

/** What one page holds, on it and beside it. */
export interface PageContent {
  readonly page: Page;
  readonly asides: readonly AsideText[];
  readonly forms: readonly FormValue[];
  readonly attachments: readonly Attachment[];
}

/** A picture of at least this share of the page may be a page of writing. */
const largeImage = 0.08;

/** Reads one page that PDFium has loaded; where its `document` is given, what its links point to as well. */
export function readPage(
  pdfium: Pdfium,
  page: number,
  number: number,
  form: () => number,
  file: Uint8Array,
  spending: Spending,
  document = 0,
): PageContent {
  const scratch = pdfium.malloc(64);
  const frame = frameOf(pdfium, page, scratch);
  pdfium.free(scratch);
  const textPage = pdfium.call('FPDFText_LoadPage', page);
  try {
    const annotations = annotationsOf(pdfium, page, number, frame, form, document, spending);
    const drawn = drawnOn(pdfium, page, frame, spending);
    const glyphs = textPage === 0 ? [] : glyphsOf(pdfium, textPage, frame, spending.budget.characters + 1);
    spending.spend('characters', glyphs.length);
    spending.checkTime();
    const hidden = hiddenGlyphs(pdfium, page, frame, drawn, glyphs, annotations.covers, file);
    const runs = runsOf(glyphs, number, settings(pdfium, textPage, glyphs, frame), (index) =>
      hidden.get(index),
    );
    return {
      page: {
        number,
        width: frame.width,
        height: frame.height,
        runs,
        unmapped: glyphs.filter(({ unmapped }) => unmapped).length,
        glyphs: glyphs.filter(({ text }) => text.trim() !== '').length,
        unreadImages: unreadImages(drawn, glyphs, frame),
        drawn: drawn.some(({ kind }) => kind !== 'text'),
      },
      asides: [...annotations.asides, ...alternateTextsOf(pdfium, page, number)],
      forms: annotations.forms,
      attachments: annotations.attachments,
    };
  } finally {
    if (textPage !== 0) pdfium.call('FPDFText_ClosePage', textPage);
  }
}

/** Size and direction of each text object, asked once per object. */
function settings(
  pdfium: Pdfium,
  textPage: number,
  glyphs: readonly Glyph[],
  frame: PageFrame,
): (glyph: Glyph) => Setting {
  const known = new Map<number, Setting>();
  const matrix = pdfium.fn('FPDFText_GetMatrix');
  const fontSize = pdfium.fn('FPDFText_GetFontSize');
  const scratch = pdfium.malloc(24);
  // Breaks are not glyphs of PDFium's list one to one, so each object is asked by the index of a glyph of its own.
  let index = 0;
  const count = pdfium.call('FPDFText_CountChars', textPage);
  const objectOf = pdfium.fn('FPDFText_GetTextObject');
  const wanted = new Set(glyphs.map(({ object }) => object));
  for (; index < count && known.size < wanted.size; index += 1) {
    const object = objectOf(textPage, index);
    if (known.has(object)) continue;
    const nominal = fontSize(textPage, index) || 1;
    if (matrix(textPage, index, scratch) === 0) {
      known.set(object, { size: nominal, angle: 0 });
      continue;
    }
    const [a, b, c, d] = new Float32Array(pdfium.memory.buffer, scratch, 4) as unknown as readonly [
      number,
      number,
      number,
      number,
    ];
    const size = nominal * Math.max(Math.hypot(c, d), 0.001);
    const turned = Math.round((-Math.atan2(b, a) * 180) / Math.PI / 90) * 90 + frame.rotation;
    known.set(object, { size, angle: ((turned % 360) + 360) % 360 });
  }
  pdfium.free(scratch);
  return ({ object, box }) => known.get(object) ?? { size: Math.max(box.height, 1), angle: 0 };
}

/** Pictures that may hold writing, with next to no text over them. */
function unreadImages(drawn: readonly Drawn[], glyphs: readonly Glyph[], frame: PageFrame): readonly Box[] {
  const area = frame.width * frame.height;
  return drawn
    .filter(
      ({ kind, box }) =>
        kind === 'image' &&
        Math.min(box.width, frame.width) * Math.min(box.height, frame.height) > largeImage * area,
    )
    .map(({ box }) => box)
    .filter(
      (image) => glyphs.filter(({ box, text }) => text.trim() !== '' && isInside(box, image)).length < 40,
    );
}

const isInside = (box: Box, outer: Box): boolean =>
  box.x >= outer.x - 2 &&
  box.y >= outer.y - 2 &&
  box.x + box.width <= outer.x + outer.width + 2 &&
  box.y + box.height <= outer.y + outer.height + 2;
