import type { JsonPointer, Outcome } from '@peer-groups/core';
import type { PDFDocument } from '../pdf.ts';

/** What a check of a file found: the library's finding, with a clause of a standard in place of a scheme's words. */
export interface PdfFinding {
  readonly rule: string;
  readonly level: 'must';
  readonly outcome: Outcome;
  /** Where in the file: `/pages/0`, `/catalog`, `/fonts/F1`; the whole file is the empty pointer. */
  readonly at: JsonPointer;
  /** What would mend it. */
  readonly mend?: string;
  readonly message: string;
  /** The clause that asks for it, or why this library does. */
  readonly clause: string;
}

/** What is wrong at one place. */
export interface Fault {
  readonly at: JsonPointer;
  readonly message: string;
  readonly mend?: string;
}

/** One thing that a file must be. */
export interface PdfRule {
  readonly id: string;
  readonly clause: string;
  /** Said where nothing is wrong. */
  readonly passed: string;
  readonly faults: (file: CheckedFile) => Iterable<Fault>;
}

/** A file under check: its bytes and its objects. */
export interface CheckedFile {
  readonly bytes: Uint8Array;
  readonly document: PDFDocument;
  /** The XMP packet; empty where there is none. */
  readonly xmp: string;
}

/** At most this many places are told of one rule. */
const mostFaults = 50;

/** Applies a rule: one finding where it is kept, one for each place where it is not. */
export function apply(rule: PdfRule, file: CheckedFile): readonly PdfFinding[] {
  const found: PdfFinding[] = [];
  for (const fault of rule.faults(file)) {
    found.push({ rule: rule.id, level: 'must', outcome: 'failed', clause: rule.clause, ...fault });
    if (found.length === mostFaults) break;
  }
  if (found.length > 0) return found;
  return [
    { rule: rule.id, level: 'must', outcome: 'passed', at: '', message: rule.passed, clause: rule.clause },
  ];
}
