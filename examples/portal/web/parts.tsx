/** The parts that every page is made of. */
import type { Finding, Outcome } from '@peer-groups/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ComponentProps, FormEvent, ReactNode } from 'react';
import { Link } from 'wouter';
import { day, keyOf, month, t } from './words.ts';
import type { Key } from './words.ts';

/** A page with its heading, which is read out and takes the keyboard when one arrives. */
export function Page({ title, lead, children }: { title: string; lead?: ReactNode; children?: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · Peer groups`;
    document.querySelector('h1')?.focus();
    scrollTo(0, 0);
  }, [title]);
  return (
    <>
      <h1 tabIndex={-1}>{title}</h1>
      {lead && <p className="lead">{lead}</p>}
      {children}
    </>
  );
}

interface CardProps {
  readonly id: string;
  readonly title: ReactNode;
  /** Where the title is not in the language of the page. */
  readonly lang?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

export const Card = ({ id, title, lang, className = '', children }: CardProps) => (
  <section className={`card ${className}`} aria-labelledby={id}>
    <h2 id={id} lang={lang}>
      {title}
    </h2>
    {children}
  </section>
);

/** A part that is opened when it is asked for. */
export const Fold = ({ words, open, children }: { words: string; open?: boolean; children: ReactNode }) => (
  <details open={open}>
    <summary>{words}</summary>
    {children}
  </details>
);

/** Goes to a page or fetches a file, which has its address on the server. */
export const Go = ({ to, words }: { to: string; words: string }) => (
  <Link className="button" href={to}>
    {words}
  </Link>
);
export const Download = ({ of, words }: { of: string; words: string }) => (
  <a className="button" href={`/api${of}`} download>
    {words}
  </a>
);
/** Does something at once. `name` tells it from others like it to whoever hears it. */
export const Act = ({ words, name, act }: { words: string; name?: string; act: () => unknown }) => (
  <button type="button" aria-label={name} onClick={() => void act()}>
    {words}
  </button>
);

/** Names with what they stand for; what is empty is left out. */
export const Terms = ({ of }: { of: readonly (readonly [name: string, value: ReactNode])[] }) => (
  <dl>
    {of
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
);

/** An outcome as a sign, which the style sheet draws, and words: never by colour alone. */
export const Mark = ({ outcome, children }: { outcome: Outcome; children?: ReactNode }) => (
  <span className={`mark ${outcome}`}>
    <span>{children ?? t(`outcome.${outcome}`)}</span>
  </span>
);

type Found = Pick<Finding, 'outcome' | 'message'> & Partial<Pick<Finding, 'mend' | 'citation'>>;

/** Findings with what mends them and the words they rest on, in the language of the document. */
export const Findings = ({ of }: { of: readonly Found[] }) => (
  <ul className="findings" lang="en">
    {of.map(({ outcome, message, mend, citation }, at) => (
      <li key={at}>
        <Mark outcome={outcome}>{message}</Mark>
        {mend && outcome !== 'passed' && <p className="mend">{mend}</p>}
        {citation && (
          <blockquote>
            “{citation.quote}” <cite>{citation.at}</cite>
          </blockquote>
        )}
      </li>
    ))}
  </ul>
);

/** A day as a tile, and what is on it. */
export const Day = ({ on, children }: { on: string; children: ReactNode }) => (
  <li className="day">
    <time dateTime={on}>
      <span className="unseen">{day(on)}</span>
      <b aria-hidden="true">{Number(on.slice(8))}</b>
      <span aria-hidden="true">{month(on)}</span>
    </time>
    <div>{children}</div>
  </li>
);

export type Values = Readonly<Record<string, string>>;

interface FormProps {
  readonly send: (values: Values, form: FormData) => Promise<unknown>;
  readonly label: Key;
  readonly children: ReactNode;
  /** Whether it says so when all went well. */
  readonly saves?: boolean;
}

/** A form that says what went wrong beside its button and cannot be sent twice. */
export function Form({ send, label, children, saves = true }: FormProps) {
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: (form: FormData) => send(Object.fromEntries(form) as Values, form),
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    mutate(new FormData(event.currentTarget));
  };
  return (
    <form onSubmit={submit}>
      {children}
      <div className="actions">
        <button type="submit" className="primary" disabled={isPending}>
          {t(label)}
        </button>
        <span role="status">{isSuccess && saves ? t('done') : ''}</span>
        {error && <span role="alert">{t(keyOf('error', error.message))}</span>}
      </div>
    </form>
  );
}

/** Values with their words. */
type Options = readonly (readonly [value: string, words: ReactNode])[];

interface FieldProps extends ComponentProps<'input'> {
  readonly name: string;
  /** Where it is not the message that is called like the field. */
  readonly label?: Key;
  readonly wide?: boolean;
  /** Makes it a choice. */
  readonly options?: Options;
  /** Makes it a field of several lines. */
  readonly rows?: number;
  readonly onValue?: (value: string) => void;
}

export function Field({ name, label = name as Key, wide, options, onValue, ...rest }: FieldProps) {
  const Control = (options ? 'select' : rest.rows ? 'textarea' : 'input') as 'input';
  return (
    <label className={wide || rest.rows ? 'field wide' : 'field'}>
      <span>{t(label)}</span>
      <Control {...rest} name={name} onChange={({ target }) => onValue?.(target.value)}>
        {options?.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </Control>
    </label>
  );
}

interface ChecksProps {
  readonly label: Key;
  readonly options: Options;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Several of several, in the order in which they are chosen. */
export function Checks({ label, options, chosen, onChange }: ChecksProps) {
  const toggled = (value: string) =>
    chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  return (
    <fieldset>
      <legend>{t(label)}</legend>
      {options.map(([value, words]) => (
        <label key={value}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => onChange(toggled(value))} />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
