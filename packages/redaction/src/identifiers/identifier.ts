/**
 * How one register writes its numbers, as data with its arithmetic: what it looks like, what may stand around
 * it, and whether the check character is right.
 */
export interface Identifier {
  /** Country and register in lower case: `nz-nhi`. It becomes the `subkind` of the span. */
  readonly id: string;
  /** What it is, in words, for `why`. */
  readonly title: string;
  /**
   * Layouts: `9` a digit, `L` an ASCII letter, `Ц` a letter of another script, `*` a digit or an ASCII letter,
   * `_` a space or a hyphen; space, `-`, `.` and `/` stand for themselves.
   */
  readonly forms: readonly string[];
  /** Layouts that are too common to be believed without a word of the context. */
  readonly formsInContext?: readonly string[];
  /** Words that, up to six tokens before or two after, name the register. */
  readonly words: readonly string[];
  /** What the layout cannot say: dates, ranges, letters that are not used. Compact, upper case. */
  readonly plausible?: (compact: string, written: string) => boolean;
  /** Whether the check character is right. Left out where the register publishes none. */
  readonly check?: (compact: string) => boolean;
  /** Score without context; for a number with a check, when it is right. 0: silent without context. */
  readonly bare: number;
  /** Score without context when the check is wrong; left out: silent. */
  readonly wrong?: number;
}
