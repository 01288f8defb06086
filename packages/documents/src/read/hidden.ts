import type { AsideText, Attachment } from './content.ts';
import { whereHidden } from './layout/text.ts';
import type { MappedText } from './layout/text.ts';
import type { Hidden } from './upload.ts';

/** What a form shows, or would show. */
const shown: ReadonlySet<string> = new Set(['form-choice', 'form-help', 'placeholder']);

/** Everything that is in a file and not to be seen: on its pages, beside them, and the files within it. */
export const hiddenIn = (
  text: MappedText,
  asides: readonly AsideText[],
  attachments: readonly Attachment[],
): readonly Hidden[] => [
  ...text.stretches
    .filter(({ how }) => how !== undefined && how !== 'ocr-layer')
    .map(({ how, page, piece }) => ({
      how: how!,
      where: whereHidden(how),
      ...(page !== undefined && { page }),
      ...(piece.box && { box: piece.box }),
    })),
  // What a form offers to choose from, or shows where nothing is filled in, is looked at, and hides nothing.
  ...asides
    .filter(({ holder }) => !shown.has(holder))
    .map(({ where, page, box }): Hidden => ({
      how: asHow(where),
      where,
      ...(page !== undefined && { page }),
      ...(box && { box }),
    })),
  ...attachments.map((): Hidden => ({ how: 'attachment', where: 'attachment' })),
];

const asHow = (where: AsideText['where']): Hidden['how'] =>
  where === 'annotation' ||
  where === 'attachment' ||
  where === 'revision' ||
  where === 'tracked-change' ||
  where === 'comment' ||
  where === 'metadata'
    ? where
    : 'hidden-run';
