import type { Outcome } from '@peer-groups/core';
import { useState } from 'react';
import type { StoredUpload } from '../../server/stored-uploads.ts';
import type { UploadAnswer } from '../../server/uploads.ts';
import { call, useData } from '../api.ts';
import { Field, Form, Mark, Page, Show } from '../parts.tsx';
import { keyOf, useWords } from '../words.ts';
import { Facts } from './meeting.tsx';

function Reading({ answer }: { answer: UploadAnswer }) {
  const { t, day } = useWords();
  const { kept, records, open, privacy } = answer;
  return (
    <section className="card" aria-labelledby="read">
      <h2 id="read">{t('uploads.read')}</h2>
      <p role="status">{kept ? t('uploads.kept') : t('uploads.notKept', { count: privacy.length })}</p>
      {privacy.length > 0 && (
        <ul>
          {privacy.map(({ kind, page }, at) => (
            <li key={at}>
              {t(keyOf('kind', kind))}
              {page !== undefined && `, ${t('uploads.page', { page })}`}
            </li>
          ))}
        </ul>
      )}
      {records.map((record) => (
        <div key={record.id}>
          <h3>
            {record.date ? day(record.date) : t('noDate')}, {record.groupName ?? t('noGroup')}
          </h3>
          <Facts record={record} />
        </div>
      ))}
      <h3>{t('uploads.open')}</h3>
      {open.length === 0 && <p>{t('uploads.nothing')}</p>}
      <ul className="findings" lang="en">
        {open.map(({ outcome, message, mend }, at) => (
          <li key={at}>
            <Mark outcome={outcome as Outcome}>{message}</Mark>
            {mend && <p className="mend">{mend}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Uploads() {
  const { t } = useWords();
  const list = useData<readonly StoredUpload[]>('/uploads');
  const [answer, set] = useState<UploadAnswer>();
  return (
    <Page title={t('nav.uploads')} lead={t('uploads.lead')}>
      <Form
        saves={false}
        label={t('uploads.send')}
        send={async (_, form) => {
          set(undefined);
          set(await call<UploadAnswer>('POST', '/uploads', form));
          list.reload();
        }}
      >
        <Field wide label={t('uploads.file')}>
          <input type="file" name="file" required accept=".pdf,.docx,application/pdf" />
        </Field>
      </Form>
      {answer && <Reading answer={answer} />}
      <Show of={list}>
        {(uploads) => (
          <ul className="rows">
            {uploads.map(({ id, name, answer: { outcome, open } }) => (
              <li key={id}>
                <span>
                  <a href={`/api/uploads/${id}/file`} download>
                    {name}
                  </a>
                  <small lang="en">{open.join(' ')}</small>
                </span>
                <Mark outcome={outcome as Outcome} />
                <button
                  type="button"
                  aria-label={`${t('remove')}: ${name}`}
                  onClick={() => void call('DELETE', `/uploads/${id}`).then(list.reload)}
                >
                  {t('remove')}
                </button>
              </li>
            ))}
          </ul>
        )}
      </Show>
    </Page>
  );
}
