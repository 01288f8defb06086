/** A box on a page as shown, in points (1/72 inch) from the top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where in a file a text was found: on the page, or beside, under and behind it. */
export type Where =
  | 'body'
  | 'under-rectangle'
  | 'same-colour'
  | 'invisible'
  | 'metadata'
  | 'annotation'
  | 'attachment'
  | 'form'
  | 'revision'
  | 'tracked-change'
  | 'comment'
  | 'image-unread';

/** How a text is kept from the eye. */
export type HiddenHow =
  | 'covered'
  | 'same-colour'
  | 'invisible-mode'
  | 'transparent'
  | 'tiny'
  | 'off-page'
  | 'clipped'
  | 'hidden-layer'
  | 'hidden-run'
  | 'white'
  | 'ocr-layer';

/** Text set in one go along one baseline. */
export interface Run {
  readonly text: string;
  /** Page number, from 1. */
  readonly page: number;
  readonly box: Box;
  /** Left edge of each UTF-16 unit and the right edge of the last, along the direction of reading. */
  readonly edges: readonly number[];
  /** The baseline, growing down the page in the direction of reading. */
  readonly baseline: number;
  readonly size: number;
  /** Degrees by which the text is turned on the page as shown: 0, 90, 180 or 270. */
  readonly angle: number;
  readonly hidden?: HiddenHow;
  /** Whether the file does not say what most of its glyphs mean. */
  readonly unmapped?: true;
}

/** What one page holds. */
export interface Page {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** In the order of the file. */
  readonly runs: readonly Run[];
  /** Glyphs drawn whose meaning the file does not give. */
  readonly unmapped: number;
  /** Glyphs in all. */
  readonly glyphs: number;
  /** Pictures large enough to hold text, where no text lies over them. */
  readonly unreadImages: readonly Box[];
  /** Whether anything but text is drawn. */
  readonly drawn: boolean;
}

/** A value typed into a form. */
export interface FormValue {
  readonly name: string;
  /** The tooltip, which screen readers speak. */
  readonly label?: string;
  readonly value: string;
  /** Of a box to tick: whether it is ticked. */
  readonly checked?: boolean;
  readonly page: number;
  readonly box: Box;
}

/** Text that is in the file but not on its pages. */
export interface AsideText {
  readonly where: Where;
  readonly text: string;
  /** What holds it, such as `title`, `highlight` or `bookmark`. */
  readonly holder: string;
  readonly page?: number;
  readonly box?: Box;
}

/** A file within the file. */
export interface Attachment {
  readonly name: string;
  /** Absent where the file is over the budget or damaged. */
  readonly bytes?: Uint8Array;
}

/** Why a file, or a part of it, could not be read. */
export type UnreadWhy =
  | 'encrypted'
  | 'damaged'
  | 'image-without-text'
  | 'unmapped-glyphs'
  | 'over-budget'
  | 'part-not-opened'
  | 'unknown-format'
  | 'empty';

/** A part that was not read: it never counts as passed. */
export interface Unread {
  readonly why: UnreadWhy;
  readonly page?: number;
  readonly box?: Box;
  /** The part, such as `attachment`. */
  readonly part?: string;
}

/** Everything that an engine found in a file. */
export interface Content {
  readonly pages: readonly Page[];
  readonly forms: readonly FormValue[];
  readonly asides: readonly AsideText[];
  readonly attachments: readonly Attachment[];
  readonly unread: readonly Unread[];
}

/** The smallest box around several. */
export function boxAround(boxes: readonly Box[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return boxes.length === 0
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: left, y: top, width: right - left, height: bottom - top };
}
