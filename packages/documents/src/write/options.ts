import type { IsoDate } from '@peer-groups/core';
import type { Font } from '../fonts/truetype.ts';
import type { Paper } from '../layout/style.ts';
import { english } from '../sheet/english.ts';
import type { Words } from '../sheet/words.ts';

/** What every document can be told about how it is set. */
export interface SettingOptions {
  /** BCP 47 tag of the reader's language; it decides how days are written. Default `en-NZ`. */
  readonly locale?: string;
  /** The words printed; English if absent. */
  readonly words?: Words;
  /** Default `A4`. */
  readonly paper?: Paper;
  /** Fonts that serve characters which Noto Sans lacks, in their order; read them once with `readFont`. */
  readonly fonts?: readonly Font[];
  /** The day the document was made, for its metadata. Nothing reads the clock. */
  readonly on?: IsoDate;
}

/** The options with their defaults. */
export function settings(
  options: SettingOptions,
): Required<Omit<SettingOptions, 'on'>> & Pick<SettingOptions, 'on'> {
  return {
    locale: localeOf(options.locale ?? 'en-NZ'),
    words: options.words ?? english,
    paper: options.paper ?? 'A4',
    fonts: options.fonts ?? [],
    ...(options.on === undefined ? {} : { on: options.on }),
  };
}

function localeOf(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en-NZ';
  } catch {
    throw new RangeError(
      `${JSON.stringify(tag)} is not a language tag. Give a BCP 47 tag such as "en-NZ" or "mi".`,
    );
  }
}
