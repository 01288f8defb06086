/** A field in which what identifies somebody is marked while one types. */
import { useEffect, useRef, useState } from 'react';
import type { Answer, Found, Question } from './scanner.ts';
import { keyOf, useWords } from './words.ts';

/** Details found in an earlier text, where they stand in the text as it is now; those that were touched are gone. */
function moved(found: readonly Found[], before = '', now = ''): readonly Found[] {
  if (before === now) return found;
  let same = 0;
  while (same < before.length && before[same] === now[same]) same += 1;
  let tail = 0;
  while (tail < before.length - same && before.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const by = now.length - before.length;
  return found.flatMap((one) => {
    if (one.end <= same) return [one];
    return one.start >= before.length - tail ? [{ ...one, start: one.start + by, end: one.end + by }] : [];
  });
}

/** What the scanner finds; while it reads, what it found before, moved along with the text. `latest` waits for it. */
export function useScan(question: Question): {
  readonly seen: Answer;
  readonly latest: () => Promise<Answer>;
} {
  const worker = useRef<Worker>(undefined);
  const [last, set] = useState<{ readonly asked: string; readonly answer: Answer }>();
  const asked = JSON.stringify(question);
  const current = useRef<Answer>(undefined);
  current.current = last?.asked === asked ? last.answer : undefined;
  useEffect(() => {
    const started = new Worker(new URL('scanner.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<{ asked: string; answer: Answer }>) =>
      set(data),
    );
    worker.current = started;
    return () => started.terminate();
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => worker.current?.postMessage(asked), 120);
    return () => clearTimeout(timer);
  }, [asked]);
  const latest = async (): Promise<Answer> => {
    while (current.current === undefined) await new Promise((resolve) => setTimeout(resolve, 50));
    return current.current;
  };
  if (last === undefined) return { seen: { summary: [], confidentiality: [], scan: undefined }, latest };
  const { record: before } = JSON.parse(last.asked) as Question;
  const { summary, confidentiality, scan } = last.answer;
  const seen = {
    summary: moved(summary, before.summary, question.record.summary),
    confidentiality: moved(confidentiality, before.confidentiality, question.record.confidentiality),
    scan,
  };
  return { seen, latest };
}

interface SafeTextProps {
  readonly label: string;
  readonly value: string;
  readonly rows: number;
  readonly found: readonly Found[];
  readonly onChange: (text: string) => void;
  readonly onAllow: (phrase: string) => void;
}

/** Replaces from the last to the first, so that places stay true. */
const generalised = (text: string, found: readonly Found[]): string =>
  found
    .toReversed()
    .reduce((now, { start, end, instead }) => now.slice(0, start) + instead + now.slice(end), text);

const mayBeAllowed = (kind: Found['kind']): boolean => !['identifier', 'phone', 'email', 'ip'].includes(kind);

export function SafeText({ label, value, rows, found, onChange, onAllow }: SafeTextProps) {
  const { t } = useWords();
  const pieces: React.ReactNode[] = [];
  let from = 0;
  for (const { start, end, kind } of found) {
    pieces.push(
      value.slice(from, start),
      <mark key={start} className={kind}>
        {value.slice(start, end)}
      </mark>,
    );
    from = end;
  }
  return (
    <div className="field wide">
      <label>
        <span>{label}</span>
        <span className="safe">
          <span className="marks" aria-hidden="true">
            {pieces}
            {value.slice(from)}{' '}
          </span>
          <textarea value={value} rows={rows} onChange={(event) => onChange(event.target.value)} spellCheck />
        </span>
      </label>
      <div aria-live="polite">
        {found.length > 0 && (
          <>
            <p className="alert">
              {t('safe.found', { count: found.length })}{' '}
              <button type="button" onClick={() => onChange(generalised(value, found))}>
                {t('safe.all')}
              </button>
            </p>
            <ul className="rows found">
              {found.map((one) => (
                <li key={one.start}>
                  <span>
                    <mark className={one.kind}>{value.slice(one.start, one.end)}</mark>{' '}
                    {t(keyOf('kind', one.kind))}
                    <small lang="en">{one.why}</small>
                  </span>
                  <span className="actions">
                    <button type="button" onClick={() => onChange(generalised(value, [one]))}>
                      {t('safe.write', { instead: one.instead })}
                    </button>
                    {mayBeAllowed(one.kind) && (
                      <button type="button" onClick={() => onAllow(value.slice(one.start, one.end))}>
                        {t('safe.nobody')}
                      </button>
                    )}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}
