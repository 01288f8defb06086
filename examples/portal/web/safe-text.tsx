/** A field in which what identifies somebody is marked while one types. */
import { useEffect, useRef, useState } from 'react';
import type { Answer, Found, Question } from './scanner.ts';
import { keyOf, useWords } from './words.ts';

/** The latest answer of the scanner; undefined while it reads. */
export function useScan(question: Question): Answer | undefined {
  const worker = useRef<Worker>(undefined);
  const [answer, set] = useState<{ readonly for: string; readonly answer: Answer }>();
  const asked = JSON.stringify(question);
  useEffect(() => {
    const started = new Worker(new URL('scanner.ts', import.meta.url), { type: 'module' });
    worker.current = started;
    return () => started.terminate();
  }, []);
  useEffect(() => {
    const listen = ({ data }: MessageEvent<{ readonly answer: Answer }>): void =>
      set({ for: asked, answer: data.answer });
    const timer = setTimeout(() => {
      worker.current?.addEventListener('message', listen, { once: true });
      worker.current?.postMessage({ turn: 0, question: JSON.parse(asked) as Question });
    }, 120);
    return () => {
      clearTimeout(timer);
      worker.current?.removeEventListener('message', listen);
    };
  }, [asked]);
  return answer?.for === asked ? answer.answer : undefined;
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
