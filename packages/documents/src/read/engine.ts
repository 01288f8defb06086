import type { Spending } from './budget.ts';
import type { Content, UnreadWhy } from './content.ts';

/** What an engine made of a file: its content, or why there is none. */
export type Opened =
  { readonly ok: true; readonly content: Content } | { readonly ok: false; readonly why: UnreadWhy };

/**
 * Reads PDF files: the one thing that another engine must do to take PDFium's place.
 *
 * An engine fetches nothing, runs nothing that a file brings along, and throws nothing but what `spending` throws: what it
 * cannot read, it says.
 */
export interface PdfEngine {
  readonly name: string;
  /** Reads one file within its budget. */
  readonly read: (bytes: Uint8Array, spending: Spending) => Promise<Opened>;
}
