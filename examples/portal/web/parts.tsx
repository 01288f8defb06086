/** The parts that every page is made of. */
import type { Finding, Outcome } from '@peer-groups/core';
import { useEffect, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import type { Loaded } from './api.ts';
import { Refused } from './api.ts';
import { keyOf, useWords } from './words.ts';

const moved = 'portal:moved';

/** Goes to a page of the portal without loading it anew. */
export function go(to: string): void {
  history.pushState(null, '', to);
  dispatchEvent(new Event(moved));
  scrollTo(0, 0);
}

export function usePath(): string {
  const [path, set] = useState(location.pathname);
  useEffect(() => {
    const update = (): void => set(location.pathname);
    for (const event of ['popstate', moved]) addEventListener(event, update);
    return () => ['popstate', moved].forEach((event) => removeEventListener(event, update));
  }, []);
  return path;
}

export function Link({
  to,
  children,
  button,
  current,
}: {
  to: string;
  children: ReactNode;
  button?: boolean;
  current?: boolean;
}) {
  return (
    <a
      href={to}
      className={button ? 'button' : undefined}
      aria-current={current ? 'page' : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        go(to);
      }}
    >
      {children}
    </a>
  );
}

/** A page with its heading, which is read out and takes the keyboard when one arrives. */
export function Page({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · Peer groups`;
    document.querySelector('h1')?.focus({ preventScroll: true });
  }, [title]);
  return (
    <>
      <h1 tabIndex={-1}>{title}</h1>
      {lead && <p className="lead">{lead}</p>}
      {children}
    </>
  );
}

interface ShowProps<T> {
  readonly of: Loaded<T>;
  readonly children: (data: T) => ReactNode;
  /** Whether what is shown is the whole page, heading and all. */
  readonly whole?: boolean;
}

/** Shows what was loaded; until then, or instead, one sentence. */
export function Show<T>({ of, children, whole }: ShowProps<T>) {
  const { t } = useWords();
  if (of.problem) {
    const why = t(keyOf('error', of.problem.code));
    return whole ? <Page title={why}>{null}</Page> : <p role="alert">{why}</p>;
  }
  return of.data === undefined ? <p className="quiet">{t('loading')}</p> : children(of.data);
}

const shapes: Readonly<Record<Outcome, string>> = {
  passed: 'M5 10.5l3.2 3.2L15 7',
  failed: 'M10 5v6.5M10 14.4v.2',
  cantTell: 'M7.4 7.6a2.7 2.7 0 1 1 3.6 2.6c-.7.3-1 .8-1 1.6M10 14.4v.2',
  inapplicable: 'M6 10h8',
};

/** An outcome as a shape and a word: never by colour alone. */
export function Mark({ outcome, children }: { outcome: Outcome; children?: ReactNode }) {
  const { t } = useWords();
  return (
    <span className={`mark ${outcome}`}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="9" />
        <path d={shapes[outcome]} />
      </svg>
      {children ?? t(`outcome.${outcome}`)}
    </span>
  );
}

/** Findings with what mends them and the words they rest on, in the language of the document. */
export function Findings({ of }: { of: readonly Finding[] }) {
  return (
    <ul className="findings" lang="en">
      {of.map(({ rule, at, outcome, message, mend, citation }) => (
        <li key={`${rule}${at}`}>
          <Mark outcome={outcome}>{message}</Mark>
          {mend && outcome !== 'passed' && <p className="mend">{mend}</p>}
          <blockquote>
            “{citation.quote}” <cite>{citation.at}</cite>
          </blockquote>
        </li>
      ))}
    </ul>
  );
}

type Values = Readonly<Record<string, string>>;

/** A form that says what went wrong beside its button and cannot be sent twice. */
export function Form({
  send,
  label,
  children,
  saves = true,
}: {
  /** Whether it says so when all went well. */
  saves?: boolean;
  send: (values: Values, form: FormData) => Promise<unknown>;
  label: string;
  children: ReactNode;
}) {
  const { t } = useWords();
  const [state, set] = useState<{ busy?: boolean; code?: string; done?: boolean }>({});
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    set({ busy: true });
    send(
      Object.fromEntries(
        [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
      ),
      form,
    ).then(
      () => set({ done: true }),
      (error: unknown) => set({ code: error instanceof Refused ? error.code : 'other' }),
    );
  };
  return (
    <form onSubmit={submit}>
      {children}
      <div className="actions">
        <button type="submit" className="primary" disabled={state.busy}>
          {label}
        </button>
        <span role="status">{state.done && saves ? t('done') : ''}</span>
        {state.code && <span role="alert">{t(keyOf('error', state.code))}</span>}
      </div>
    </form>
  );
}

export function Field({ label, children, wide }: { label: string; children: ReactNode; wide?: boolean }) {
  return (
    <label className={wide ? 'field wide' : 'field'}>
      <span>{label}</span>
      {children}
    </label>
  );
}

/** A day as a tile, and what is on it. */
export function Day({ on, children }: { on: string; children: ReactNode }) {
  const { day, month } = useWords();
  return (
    <li className="day">
      <time dateTime={on}>
        <span className="unseen">{day(on)}</span>
        <b aria-hidden="true">{Number(on.slice(8))}</b>
        <span aria-hidden="true">{month(on)}</span>
      </time>
      <div>{children}</div>
    </li>
  );
}
