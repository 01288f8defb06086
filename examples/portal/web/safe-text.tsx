/** A field in which what identifies somebody is marked while one types, with the reason and what to write instead. */
import type { MeetingRecord } from '@peer-groups/core';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { wrap } from 'comlink';
import { generaliseDetails, mayBeAllowed, moveDetails, piecesOf } from 'peer-groups';
import type { Detail, scanDraft } from 'peer-groups';
import { queries } from './api.ts';
import { Act } from './parts.tsx';
import { keyOf, t } from './words.ts';

const worker = new Worker(new URL('scanner.ts', import.meta.url), { type: 'module' });
const scanner = wrap<{ scanDraft: typeof scanDraft }>(worker);

const scanOf = (record: MeetingRecord, allow: string[]) =>
  queryOptions({
    queryKey: ['scan', record, allow],
    queryFn: async ({ signal }) => {
      // Whoever types on is not scanned at every letter.
      await new Promise((resolve) => setTimeout(resolve, 120));
      signal.throwIfAborted();
      return { of: record, ...(await scanner.scanDraft(record, { allow })) };
    },
    placeholderData: keepPreviousData,
  });

/** What the scanner finds; while it reads, what it found before, moved along with the text. `latest` waits for it. */
export function useScan(record: MeetingRecord, allow: string[]) {
  const { data } = useQuery(scanOf(record, allow));
  const seen = (field: keyof typeof rows): readonly Detail[] =>
    data === undefined ? [] : moveDetails(data[field], data.of[field] ?? '', record[field] ?? '');
  return { seen, latest: () => queries.fetchQuery(scanOf(record, allow)) };
}

/** How many lines each has to begin with. */
const rows = { summary: 7, confidentiality: 2 } as const;

interface SafeTextProps {
  readonly field: keyof typeof rows;
  readonly value: string;
  readonly found: readonly Detail[];
  readonly onValue: (text: string) => void;
  readonly onAllow: (phrase: string) => void;
}

export function SafeText({ field, value, found, onValue, onAllow }: SafeTextProps) {
  const generalise = (details: readonly Detail[]): void => onValue(generaliseDetails(value, details));
  const marked = piecesOf(value, found).map(({ text, detail }, at) =>
    detail ? <mark key={at}>{text}</mark> : text,
  );
  const row = (one: Detail) => {
    const phrase = value.slice(one.start, one.end);
    return (
      <li key={one.start}>
        <span>
          <mark>{phrase}</mark> {t(keyOf('kind', one.kind))}
          <small lang="en">{one.why}</small>
        </span>
        <span className="actions">
          <Act words={t('safe.write', { instead: one.instead })} act={() => generalise([one])} />
          {mayBeAllowed(one.kind) && <Act words={t('safe.nobody')} act={() => onAllow(phrase)} />}
        </span>
      </li>
    );
  };
  return (
    <div className="field wide">
      <label>
        <span>{t(`record.${field}`)}</span>
        <span className="safe">
          <span className="marks" aria-hidden="true">
            {marked}{' '}
          </span>
          <textarea
            value={value}
            rows={rows[field]}
            onChange={({ target }) => onValue(target.value)}
            spellCheck
          />
        </span>
      </label>
      <div aria-live="polite">
        {found.length > 0 && (
          <p className="alert">
            {t('safe.found', { count: found.length })}{' '}
            <Act words={t('safe.all')} act={() => generalise(found)} />
          </p>
        )}
        <ul className="rows found">{found.map(row)}</ul>
      </div>
    </div>
  );
}
