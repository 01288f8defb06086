import type { Block, Said } from './sheet.ts';

/** Whether a text says something. */
export const isSaid = (text: string | undefined): text is string => text !== undefined && text !== '';

/** A column of a table, for rows of one kind. */
export interface Part<Row> {
  readonly title: string;
  readonly share: number;
  readonly of: (row: Row) => string | undefined;
  readonly key: string;
}

/** A table of a record's list; a column is there where some row has something to say in it. */
export function tableOf<Row>(
  list: string,
  rows: readonly Row[],
  parts: readonly Part<Row>[],
  summary: string,
): Block {
  const [first, ...others] = parts;
  const shown = [first, ...others.filter((part) => rows.some((row) => isSaid(part.of(row))))].filter(
    (part) => part !== undefined,
  );
  return {
    kind: 'table',
    columns: shown.map(({ title, share }) => ({ title, share })),
    rows: rows.map((row, index) =>
      shown.map((part): Said => ({ text: part.of(row) ?? '', at: `/${list}/${index}/${part.key}` })),
    ),
    summary,
  };
}
