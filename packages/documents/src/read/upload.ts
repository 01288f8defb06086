import type { JsonPointer, MeetingRecord } from '@peer-groups/core';
import type { AsideText, Attachment, Box, Unread } from './content.ts';
import type { HiddenHow, Where } from './content.ts';
import type { MappedText } from './layout/text.ts';

/** Where a value of a record comes from. */
export interface Origin {
  readonly source: 'embedded' | 'form' | 'word' | 'page';
  readonly page?: number;
  readonly box?: Box;
  /** 0 to 1: a value under its own label 0.9, one from running text 0.5 to 0.75, one found by its shape alone less. */
  readonly confidence: number;
}

/** Two statements of one file that cannot both be true. */
export interface Contradiction {
  readonly code:
    | 'dates-differ'
    | 'weekday-differs'
    | 'embedded-differs'
    | 'number-twice'
    | 'number-unlike-others'
    | 'name-twice'
    | 'ends-before-it-starts';
  readonly at: JsonPointer;
  readonly page?: number;
}

/** Text that is in the file and not to be seen. */
export interface Hidden {
  readonly how:
    HiddenHow | 'annotation' | 'attachment' | 'metadata' | 'revision' | 'tracked-change' | 'comment';
  readonly where: Where;
  readonly page?: number;
  readonly box?: Box;
}

/** One meeting of an upload. */
export interface ReadMeeting {
  readonly record: MeetingRecord;
  readonly origins: Readonly<Record<JsonPointer, Origin>>;
  readonly contradictions: readonly Contradiction[];
}

/** What was read from a file. */
export interface Upload {
  readonly format: 'pdf' | 'word' | 'text';
  /** BCP 47 code of the language of most of the text, where known. */
  readonly language?: string;
  /** At least one; several where a file holds the records of several meetings. */
  readonly meetings: readonly ReadMeeting[];
  /** The pages as one text, with the way back to places. It holds hidden words too: it is for scanning, not for showing. */
  readonly text: MappedText;
  /** Lines of the text that hold the roll, roles and letterheads. */
  readonly structural: ReadonlySet<number>;
  /** Lines of the text that are titles. */
  readonly headings: ReadonlySet<number>;
  readonly asides: readonly AsideText[];
  readonly attachments: readonly Attachment[];
  /** The files within the file that the meetings were read from, where its own pages hold no record, as in a portfolio. */
  readonly within?: readonly Upload[];
  readonly hidden: readonly Hidden[];
  readonly unread: readonly Unread[];
  /** Everyone whom the record itself names as there, absent, or in a role. */
  readonly names: readonly string[];
  /** Size of each page in points, in order. */
  readonly pages: readonly { readonly width: number; readonly height: number }[];
  /** Where the text of the pages comes from. */
  readonly textLayer: 'text' | 'ocr' | 'none';
}
