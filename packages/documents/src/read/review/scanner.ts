/** What a scanner says of a stretch of text: never the text itself. The spans of `@peer-groups/redaction` are such. */
export interface ScannedSpan {
  /** UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Such as `person`, `identifier`, `age`. */
  readonly kind: string;
  readonly subkind?: string;
  /** 0 to 1. */
  readonly score: number;
}

/** Whom the record itself names, and where it may. */
export interface ScannerOptions {
  readonly roster: {
    readonly members: readonly { readonly name: string; readonly registration?: string }[];
    /** Stretches of the text where members may stand. */
    readonly attendance: readonly { readonly start: number; readonly end: number }[];
  };
  /** Phrases that are no one's secret: the name of the group. */
  readonly allow: readonly string[];
}

/** Finds what identifies someone in a text: `scan` of `@peer-groups/redaction`, or the caller's own. */
export type Scanner = (text: string, options: ScannerOptions) => readonly ScannedSpan[];

/** Details that single someone out together, though none of them names anybody. */
export interface IndirectGroup {
  readonly places: readonly { readonly start: number; readonly end: number }[];
  /** 0 to 1. */
  readonly score: number;
}

/** Finds combinations that single someone out: `indirect` of `@peer-groups/redaction`, or the caller's own. */
export type IndirectScanner = (text: string, spans: readonly never[]) => readonly IndirectGroup[];
