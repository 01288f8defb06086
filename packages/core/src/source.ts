import type { IsoDate } from './dates.ts';

/**
 * How sure we are of a document's words: `read` in the authority's own text, or `secondary`, told by another.
 *
 * A figure that rests on a secondary source is answered with `cantTell` unless the caller accepts such sources.
 */
export type Certainty = 'read' | 'secondary';

/** A document that a rule rests on. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  /** Address of the document; absent where it was read as a file and no address is known. */
  readonly url?: string;
  /** The day on which we read it. */
  readonly read: IsoDate;
  readonly certainty: Certainty;
}

/** Where in its source a rule stands, and the words it rests on. */
export interface Citation {
  /** Heading or section of the source. */
  readonly at: string;
  /** The source's own words: 25 at most, unaltered, in the source's language. */
  readonly quote: string;
  /** The words are a digest's, summing up what the source says; nobody's own words were at hand. */
  readonly paraphrase?: true;
  /** Only where the words stand in another document than the edition's. */
  readonly source?: Source;
}
