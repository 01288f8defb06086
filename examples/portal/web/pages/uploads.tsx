import { useState } from 'react';
import type { StoredUpload } from '../../server/store.ts';
import type { UploadAnswer } from '../../server/uploads.ts';
import { change, useData } from '../api.ts';
import { Act, Card, Field, Findings, Form, Mark, Page } from '../parts.tsx';
import { keyOf, t } from '../words.ts';
import { Facts, titleOf } from './meeting.tsx';

const where = ({ kind, page }: UploadAnswer['breaches'][number]): string =>
  page === undefined ? t(keyOf('kind', kind)) : `${t(keyOf('kind', kind))} (${t('uploads.page', { page })})`;

const Reading = ({ answer: { kept, records, open, breaches } }: { answer: UploadAnswer }) => (
  <Card id="read" title={t('uploads.read')}>
    <p role="status">{kept ? t('uploads.kept') : t('uploads.notKept', { count: breaches.length })}</p>
    <p>{breaches.map(where).join(', ')}</p>
    {records.map((record) => (
      <div key={record.id}>
        <h3>{titleOf(record.groupName, record.date)}</h3>
        <Facts record={record} />
      </div>
    ))}
    <h3>{t('uploads.open')}</h3>
    {open.length === 0 ? <p>{t('uploads.nothing')}</p> : <Findings of={open} />}
  </Card>
);

export function Uploads() {
  const uploads = useData<readonly StoredUpload[]>('/uploads');
  const [answer, set] = useState<UploadAnswer>();
  const send = async (_: object, form: FormData) => {
    set(undefined);
    set(await change<UploadAnswer>('POST', '/uploads', form));
  };
  return (
    <Page title={t('nav.uploads')} lead={t('uploads.lead')}>
      <Form saves={false} label="uploads.send" send={send}>
        <Field wide name="file" label="uploads.file" type="file" required accept=".pdf,.docx" />
      </Form>
      {answer && <Reading answer={answer} />}
      <ul className="rows">
        {uploads.map(({ id, name, outcome, open }) => (
          <li key={id}>
            <span>
              <a href={`/api/uploads/${id}/file`} download>
                {name}
              </a>
              <small lang="en">{open.join(' ')}</small>
            </span>
            <Mark outcome={outcome} />
            <Act
              words={t('remove')}
              name={`${t('remove')}: ${name}`}
              act={() => change('DELETE', `/uploads/${id}`)}
            />
          </li>
        ))}
      </ul>
    </Page>
  );
}
