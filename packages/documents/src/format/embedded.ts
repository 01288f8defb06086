/**
 * What our files carry beside what a person sees: one JSON file in a PDF, one XML part in a Word file.
 *
 * A PDF's catalog names the JSON file in `/AF` (ISO 19005-3, annex E) and its hash stands in the XMP, so that a reader
 * can tell whether the file was exchanged after the document was made.
 */
export const embedded = {
  /** Name of the embedded JSON file: canonical JSON in UTF-8. */
  fileName: 'peer-group-record.json',
  mimeType: 'application/json',
  /** The JSON is what the page was made from. */
  relationship: 'Source',
} as const;

/** The XMP properties of our own: namespace, preferred prefix and names. */
export const xmpProperties = {
  namespace: 'urn:peer-groups:documents:1#',
  prefix: 'pg',
  /** SHA-256 of the embedded file, lower-case hexadecimal. */
  hash: 'hash',
  /** One of {@link DocumentKind}. */
  kind: 'kind',
} as const;

/** What a file of ours is. */
export type DocumentKind = 'record' | 'form' | 'year' | 'charter' | 'certificate';

/** The parts of a Word file of ours. */
export const wordParts = {
  /**
   * Holds `<record xmlns="…"><json>…</json><value at="/date">2026-11-25</value>…</record>`; the JSON only where the values
   * alone do not tell all of the record.
   */
  data: 'customXml/item1.xml',
  properties: 'customXml/itemProps1.xml',
  namespace: 'urn:peer-groups:documents:1#record',
  /** The data store's id, to which content controls are bound. */
  storeId: '{6A1C3C5E-52B1-4D0E-9B1B-7C4E5D2F8A10}',
} as const;
