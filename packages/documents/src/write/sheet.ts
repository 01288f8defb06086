import type { IsoDate } from '@peer-groups/core';
import { sha256Hex } from '../format/canonical-json.ts';
import type { DocumentKind } from '../format/embedded.ts';
import { notoSans } from '../fonts/noto-sans.ts';
import { setSheet } from '../layout/set-sheet.ts';
import { typesetter } from '../layout/typesetter.ts';
import { assemble } from '../pdf/assemble.ts';
import type { Attachment } from '../pdf/assemble.ts';
import type { Sheet } from '../sheet/sheet.ts';
import type { settings } from './options.ts';

/** What a document is and carries. */
export interface Nature {
  readonly kind: DocumentKind;
  readonly made?: IsoDate;
  /** The first is what the metadata's hash is of. */
  readonly attachments?: readonly Attachment[];
}

/** Sets a document and writes its file. */
export async function writeSheet(
  sheet: Sheet,
  set: ReturnType<typeof settings>,
  nature: Nature,
): Promise<Uint8Array> {
  const setter = typesetter(notoSans(), set.fonts);
  const layout = setSheet(sheet, setter, set.paper);
  const [first] = nature.attachments ?? [];
  return assemble({
    layout,
    fonts: setter.fonts,
    metadata: {
      title: sheet.footer,
      language: set.locale,
      kind: nature.kind,
      ...(first === undefined ? {} : { hash: sha256Hex(first.bytes) }),
      ...(nature.made === undefined ? {} : { made: nature.made }),
    },
    attachments: nature.attachments ?? [],
  });
}
