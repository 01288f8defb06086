import type { AsideText, Attachment, Box, FormValue } from '../content.ts';
import { wordsOfTarget } from '../link-targets.ts';

/** What is used of an annotation as pdf.js gives it. */
export interface Annotation {
  readonly subtype?: string;
  readonly rect: readonly number[];
  readonly fieldName?: string;
  readonly fieldValue?: unknown;
  readonly file?: { readonly filename?: string; readonly content?: Uint8Array };
  readonly url?: string;
  readonly unsafeUrl?: string;
  readonly checkBox?: boolean;
  readonly radioButton?: boolean;
  readonly buttonValue?: string;
  readonly alternativeText?: string;
  readonly contentsObj?: { readonly str?: string };
}

/** Applies a transform to a point. */
export const times = (m: readonly number[], x: number, y: number): readonly [number, number] => [
  m[0]! * x + m[2]! * y + m[4]!,
  m[1]! * x + m[3]! * y + m[5]!,
];

/** The file that is pinned to a page by an annotation. */
export const pinnedFile = ({ file }: Annotation): Attachment => ({
  name: file?.filename ?? '',
  ...(file?.content && { bytes: file.content }),
});

/** Reads a note, a form value or where a link points. */
export function readAnnotation(
  note: Annotation,
  page: number,
  view: readonly number[],
  asides: AsideText[],
  forms: FormValue[],
): void {
  const [ax, ay] = times(view, note.rect[0]!, note.rect[1]!);
  const [bx, by] = times(view, note.rect[2]!, note.rect[3]!);
  const box: Box = {
    x: Math.min(ax, bx),
    y: Math.min(ay, by),
    width: Math.abs(ax - bx),
    height: Math.abs(ay - by),
  };
  if (note.subtype === 'Widget') {
    const value = Array.isArray(note.fieldValue)
      ? note.fieldValue.join('\n')
      : typeof note.fieldValue === 'string'
        ? note.fieldValue
        : '';
    const isBox = note.checkBox === true || note.radioButton === true;
    forms.push({
      ...(isBox && {
        checked:
          note.radioButton === true
            ? value !== '' && value === note.buttonValue
            : value !== '' && value !== 'Off',
      }),
      name: note.fieldName ?? '',
      value,
      page,
      box,
      ...(note.alternativeText !== undefined &&
        note.alternativeText !== '' && { label: note.alternativeText }),
    });
    return;
  }
  const target = wordsOfTarget(note.unsafeUrl ?? note.url ?? '');
  if (target !== '') asides.push({ where: 'metadata', text: target, holder: 'link-target', page, box });
  const text = note.contentsObj?.str ?? '';
  if (text.trim() !== '')
    asides.push({
      where: 'annotation',
      text,
      holder: (note.subtype ?? 'annotation').toLowerCase(),
      page,
      box,
    });
}
