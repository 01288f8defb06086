import { useState } from 'react';
import type { SharedCopy } from '../../server/shares.ts';
import { call, useData } from '../api.ts';
import { Field, Findings, Form, Link, Page, Show } from '../parts.tsx';
import { useWords } from '../words.ts';
import { Facts } from './meeting.tsx';
import { Answer } from './year.tsx';

interface Listed {
  readonly id: string;
  readonly expires: number;
  readonly title: string;
  readonly who?: string;
  readonly asOf: string;
  readonly verifier: string | null;
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

export function Sharing({ schemes }: { schemes: readonly string[] }) {
  const { t, day } = useWords();
  const list = useData<{ shares: readonly Listed[]; verifiers: readonly { id: string; name: string }[] }>(
    '/shares',
  );
  const [link, setLink] = useState<string>();
  return (
    <Page title={t('nav.sharing')} lead={t('sharing.lead')}>
      <Show of={list}>
        {({ shares, verifiers }) => (
          <>
            <Form
              saves={false}
              label={t('sharing.make')}
              send={async ({ scheme, days, verifier }) => {
                const to = verifier ? { verifier } : {};
                const made = await call<{ link: string }>('POST', '/shares', {
                  scheme,
                  days: Number(days),
                  ...to,
                });
                setLink(made.link);
                list.reload();
              }}
            >
              <Field label={t('sharing.scheme')}>
                <select name="scheme">
                  {schemes.map((id) => (
                    <option key={id}>{id}</option>
                  ))}
                </select>
              </Field>
              <Field label={t('sharing.days')}>
                <input type="number" name="days" min="1" max="30" defaultValue={7} required />
              </Field>
              <Field wide label={t('sharing.with')}>
                <select name="verifier">
                  <option value="">{t('sharing.anyone')}</option>
                  {verifiers.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </select>
              </Field>
            </Form>
            {link && (
              <p className="card" role="status">
                {t('sharing.link')} <a href={link}>{link}</a>
              </p>
            )}
            <h2>{t('sharing.open')}</h2>
            {shares.length === 0 && <p className="quiet">{t('sharing.none')}</p>}
            <ul className="rows">
              {shares.map(({ id, title, expires, verifier }) => (
                <li key={id}>
                  <span>
                    {verifier ?? t('sharing.anyone')} <small>{title}</small>
                    <small>{t('sharing.until', { day: day(dayOf(expires)) })}</small>
                  </span>
                  <button
                    type="button"
                    onClick={() => void call('DELETE', `/shares/${id}`).then(list.reload)}
                  >
                    {t('sharing.end')}
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </Show>
    </Page>
  );
}

export function Inbox() {
  const { t, day } = useWords();
  const list = useData<readonly Listed[]>('/inbox');
  return (
    <Page title={t('inbox.title')} lead={t('inbox.lead')}>
      <Show of={list}>
        {(shares) => (
          <ul className="rows">
            {shares.map(({ id, who, title, expires }) => (
              <li key={id}>
                <span>
                  <Link to={`/inbox/${id}`}>{who}</Link> <small>{title}</small>
                  <small>{t('sharing.until', { day: day(dayOf(expires)) })}</small>
                </span>
              </li>
            ))}
            {shares.length === 0 && <li className="quiet">{t('sharing.none')}</li>}
          </ul>
        )}
      </Show>
    </Page>
  );
}

/** A shared copy, by its link or from a verifier's list; the path is the same for the page and for the data. */
export function Shared({ path }: { path: string }) {
  const { t, day } = useWords();
  const copy = useData<SharedCopy>(path);
  if (copy.problem)
    return (
      <Page title={t('shared.gone')} lead={t('shared.goneLead')}>
        {null}
      </Page>
    );
  return (
    <Show of={copy}>
      {({ who, scheme, report, records }) => (
        <Page
          title={t('shared.title', { name: who.name ?? '' })}
          lead={t('shared.lead', { day: day(report.asOf) })}
        >
          <section className="card" aria-labelledby="answer">
            <h2 id="answer" lang="en">
              {scheme.title}, {scheme.authority}
            </h2>
            <Answer report={report} />
            <Findings of={report.findings.filter(({ level }) => level === 'must')} />
          </section>
          {records.map((record, at) => (
            <section key={record.id} className="card" aria-labelledby={record.id}>
              <h2 id={record.id}>
                {at + 1}. {record.groupName ?? t('noGroup')}, {record.date ? day(record.date) : t('noDate')}
              </h2>
              <Facts record={record} />
              <p className="actions">
                <a className="button" href={`/api${path}/${record.id}.pdf`} download>
                  {t('file.record.pdf')}
                </a>
              </p>
            </section>
          ))}
        </Page>
      )}
    </Show>
  );
}
