import type { VerifierCopy } from 'peer-groups';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { ListedShare } from '../../server/shares.ts';
import { change, useData, useMe } from '../api.ts';
import { Act, Card, Download, Field, Findings, Form, Page } from '../parts.tsx';
import type { Values } from '../parts.tsx';
import { day, t } from '../words.ts';
import { Facts, titleOf } from './meeting.tsx';
import { Answer } from './year.tsx';

interface Shares {
  readonly shares: readonly ListedShare[];
  readonly verifiers: readonly { readonly id: string; readonly name: string }[];
}

const row = ({ id, title, expires }: ListedShare, who: ReactNode, act?: ReactNode) => (
  <li key={id}>
    <span>
      {who}
      <small>{t('sharing.until', { title, day: day(new Date(expires).toISOString().slice(0, 10)) })}</small>
    </span>
    {act}
  </li>
);

export function Sharing() {
  const { shares, verifiers } = useData<Shares>('/shares');
  const [link, setLink] = useState<string>();
  const send = async ({ scheme, days, verifier }: Values) => {
    const asked = { scheme, days: Number(days), ...(verifier && { verifier }) };
    setLink((await change<{ link: string }>('POST', '/shares', asked)).link);
  };
  const endOf = ({ id }: ListedShare) => (
    <Act words={t('sharing.end')} act={() => change('DELETE', `/shares/${id}`)} />
  );
  const schemes = useMe().schemes.map((id) => [id, id] as const);
  const people = verifiers.map(({ id, name }) => [id, name] as const);
  return (
    <Page title={t('nav.sharing')} lead={t('sharing.lead')}>
      <Form saves={false} label="sharing.make" send={send}>
        <Field name="scheme" label="sharing.scheme" options={schemes} />
        <Field name="days" label="sharing.days" type="number" min="1" max="30" defaultValue={7} required />
        <Field wide name="verifier" label="sharing.with" options={[['', t('sharing.anyone')], ...people]} />
      </Form>
      {link && (
        <p className="card" role="status">
          {t('sharing.link')} <a href={link}>{link}</a>
        </p>
      )}
      <h2>{t('sharing.open')}</h2>
      {shares.length === 0 && <p className="quiet">{t('sharing.none')}</p>}
      <ul className="rows">
        {shares.map((share) => row(share, share.verifier ?? t('sharing.anyone'), endOf(share)))}
      </ul>
    </Page>
  );
}

export function Inbox() {
  const shares = useData<readonly ListedShare[]>('/inbox');
  return (
    <Page title={t('inbox.title')} lead={t('inbox.lead')}>
      {shares.length === 0 && <p className="quiet">{t('sharing.none')}</p>}
      <ul className="rows">
        {shares.map((share) => row(share, <Link href={`/inbox/${share.id}`}>{share.who}</Link>))}
      </ul>
    </Page>
  );
}

/** A shared copy, by its link or from a verifier's list; the path is the same for the page and for the data. */
export function Shared() {
  const [path] = useLocation();
  const { who, scheme, report, records } = useData<VerifierCopy>(path);
  const title = t('shared.title', { name: who.name ?? '' });
  return (
    <Page title={title} lead={t('shared.lead', { day: day(report.asOf) })}>
      <Card id="answer" lang="en" title={`${scheme.title}, ${scheme.authority}`}>
        <Answer report={report} />
        <Findings of={report.findings.filter(({ level }) => level === 'must')} />
      </Card>
      {records.map((record, at) => (
        <Card key={record.id} id={record.id} title={`${at + 1}. ${titleOf(record.groupName, record.date)}`}>
          <Facts record={record} />
          <p className="actions">
            <Download of={`${path}/${record.id}.pdf`} words={t('file.record.pdf')} />
          </p>
        </Card>
      ))}
    </Page>
  );
}
