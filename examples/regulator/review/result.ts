/** What is kept of a review: outcome, findings and places, and no word of the upload. */
import { canonicalJson } from '@peer-groups/documents';
import type { Box, MeetingSketch } from '@peer-groups/documents/read';
import type { Finding, IsoDate } from '@peer-groups/core';
import type { Review } from 'peer-groups';

export type ResultFinding = Pick<Finding, 'rule' | 'level' | 'outcome' | 'at' | 'message'> & {
  readonly mend?: string;
  readonly page?: number;
};

/** Where on a page something was found, and of what kind. */
export interface Place {
  readonly what: string;
  readonly where: string;
  readonly weight: 'breach' | 'unsure' | 'hidden';
  readonly page?: number;
  readonly box?: Box;
}

/** The same for the same bytes wherever and whenever they are reviewed: it holds no time and no name of a file. */
export interface Result {
  readonly outcome: Review['outcome'];
  readonly reasons: readonly string[];
  /** First day of the edition of the scheme that was applied. */
  readonly edition?: IsoDate;
  readonly findings: readonly ResultFinding[];
  readonly places: readonly Place[];
  readonly look: readonly { readonly what: string; readonly page?: number }[];
  readonly pages: readonly { readonly width: number; readonly height: number }[];
}

/** A result, and what matching needs of the records: numbers in the place of names and words, and yet never kept. */
export interface Answer {
  readonly result: Result;
  readonly sketches: readonly MeetingSketch[];
}

const placed = ({
  page,
  box,
}: {
  readonly page?: number;
  readonly box?: Box;
}): Pick<Place, 'page' | 'box'> => ({
  ...(page !== undefined && { page }),
  ...(box !== undefined && { box }),
});

export function resultOf({
  outcome,
  reasons,
  report,
  findings,
  privacy,
  hidden,
  look,
  upload,
}: Review): Result {
  return {
    outcome,
    reasons,
    ...(report && { edition: report.edition }),
    findings: findings
      .filter((finding) => finding.outcome !== 'inapplicable')
      .map((finding) => ({
        rule: finding.rule,
        level: finding.level,
        outcome: finding.outcome,
        at: finding.at,
        message: finding.message,
        ...(finding.mend !== undefined && { mend: finding.mend }),
        ...('page' in finding && finding.page !== undefined && { page: finding.page }),
      })),
    places: [
      ...privacy.map((one): Place => ({
        what: one.subkind === undefined ? one.kind : `${one.kind}, ${one.subkind}`,
        where: one.where,
        weight: one.weight,
        ...placed(one),
      })),
      ...hidden.map((one): Place => ({ what: one.how, where: one.where, weight: 'hidden', ...placed(one) })),
    ],
    look,
    pages: upload?.pages ?? [],
  };
}

/** For a file that ended its thread: it still gets an answer, and a person looks. */
export const unanswered: Result = {
  outcome: 'cantTell',
  reasons: ['over-budget'],
  findings: [
    {
      rule: 'upload-readable',
      level: 'must',
      outcome: 'cantTell',
      at: '',
      message: 'The file was too much for its reader.',
    },
  ],
  places: [],
  look: [{ what: 'The file was too much for its reader.' }],
  pages: [],
};

export const asText = (result: Result): string => canonicalJson(result);
