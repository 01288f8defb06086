import { defaultBudget, OverBudget, startSpending } from '../budget.ts';
import type { WasmSource } from '../pdfium/module.ts';
import { readUpload } from '../read-upload.ts';
import type { ReadOptions, UploadIssue } from '../read-upload.ts';
import type { Hidden, Upload } from '../upload.ts';
import { cleanPdf } from './clean-pdf.ts';
import { cleanWord } from './clean-word.ts';

/** What `cleanUpload` may be told. */
export interface CleanOptions extends ReadOptions {
  /** PDFium's WebAssembly file, which a browser must be given. */
  readonly wasm?: WasmSource;
}

/** A copy of an upload without what was hidden or left over in it, and the proof. */
export interface CleanedUpload {
  readonly bytes: Uint8Array;
  /** What was there and is gone. */
  readonly removed: readonly Hidden[];
  /** What a second reading of the copy still finds: empty, or the copy must not be passed on. */
  readonly left: readonly Hidden[];
  /**
   * Whether the copy reads as the same records. It may not where a form's font cannot show what was typed: then the copy
   * shows what viewers showed, and a person must decide.
   */
  readonly same: boolean;
}

/** A cleaned copy, or why there is none. */
export type ParsedCleaned =
  | { readonly ok: true; readonly value: CleanedUpload }
  | { readonly ok: false; readonly issues: readonly UploadIssue[] };

/**
 * Writes a copy of a file without hidden and left-over content (text that cannot be seen, notes, comments, tracked
 * changes, metadata, attachments, earlier states), and proves it by reading the copy again.
 *
 * Only what is seen comes along. The copy of a PDF has no tags, bookmarks, links or fillable fields: the values of a form
 * stay as they look. What a person can read on the page stays: this is no redaction of visible text.
 *
 * @throws {TypeError} when `bytes` is no `Uint8Array`.
 * @example
 * (await cleanUpload(new Uint8Array())).ok; //=> false
 */
export async function cleanUpload(bytes: Uint8Array, options: CleanOptions = {}): Promise<ParsedCleaned> {
  const before = await readUpload(bytes, options);
  if (!before.ok) return before;
  try {
    const spending = startSpending({ ...defaultBudget, ...options.budget });
    const cleaned =
      before.value.format === 'word'
        ? cleanWord(bytes, spending)
        : await cleanPdf(bytes, spending, options.wasm);
    if (!cleaned.ok)
      return {
        ok: false,
        issues: [{ at: '', code: cleaned.why, message: 'The file could not be written anew.' }],
      };
    const after = await readUpload(cleaned.bytes, options);
    if (!after.ok) return after;
    const left = after.value.hidden;
    return {
      ok: true,
      value: {
        bytes: cleaned.bytes,
        removed: before.value.hidden,
        left,
        same: recordsOf(before.value) === recordsOf(after.value),
      },
    };
  } catch (error) {
    if (error instanceof OverBudget)
      return {
        ok: false,
        issues: [{ at: '', code: 'over-budget', message: 'The file asks for more than the budget allows.' }],
      };
    throw error;
  }
}

const recordsOf = ({ meetings }: Upload): string => JSON.stringify(meetings.map(({ record }) => record));
