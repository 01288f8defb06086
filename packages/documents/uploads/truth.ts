/** What a careful reader finds in an upload, and what a reviewer would decide: the file `NAME.truth.json` beside it. */
export interface Truth {
  readonly id: string;
  readonly file: string;
  readonly textLayer?: string;
  readonly record: {
    readonly date: string | null;
    readonly modality: string | null;
    readonly venue: string | null;
    readonly noteTaker: string | null;
    readonly attendees: readonly { readonly name: string; readonly registrationNumber: string | null }[];
    readonly apologies: readonly string[];
  };
  readonly minimumDataSet: { readonly summary: boolean; readonly confidentialityNoted: boolean };
  readonly privacyFindings: readonly { readonly kind: string; readonly where: string }[];
  readonly expected: 'accept' | 'reject' | 'cannot-read' | 'accept-or-review';
}
