import type { MeetingRecord } from '@peer-groups/core';
import { call, useData } from '../api.ts';
import { Field, Form, Link, Page, Show } from '../parts.tsx';
import { useWords } from '../words.ts';

/** The facts of a record, as everybody who may see it sees them. */
export function Facts({ record }: { record: MeetingRecord }) {
  const { t } = useWords();
  const { start, end, venue, modality, attendees = [], noteTaker, summary, confidentiality } = record;
  const facts = [
    [t('time'), [start, end].filter(Boolean).join('–')],
    [t('venue'), [venue, modality && t(`modality.${modality}`)].filter(Boolean).join(', ')],
    [
      t('record.present'),
      attendees
        .map(({ name, registrationNumber = '' }) =>
          registrationNumber ? `${name} (${registrationNumber})` : name,
        )
        .join(', '),
    ],
    [t('role.noteTaker'), noteTaker ?? ''],
    [t('record.summary'), summary ?? ''],
    [t('record.confidentiality'), confidentiality ?? ''],
  ];
  return (
    <dl className="charter">
      {facts.flatMap(([name, value]) =>
        value === ''
          ? []
          : [
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>,
            ],
      )}
    </dl>
  );
}

export function Meeting({ id }: { id: string }) {
  const { t, day } = useWords();
  const meeting = useData<{ record: MeetingRecord; mayChange: boolean }>(`/meetings/${id}`);
  const files = ['record.pdf', 'record.docx', 'own.pdf', 'certificate.pdf'] as const;
  return (
    <Show whole of={meeting}>
      {({ record, mayChange }) => (
        <Page title={`${record.groupName}, ${day(record.date ?? '')}`} lead={t('meeting.lead')}>
          <div className="columns">
            <section className="card" aria-label={t('record.summary')}>
              <Facts record={record} />
              <p className="actions">
                {files.map((file) => (
                  <a key={file} className="button" href={`/api/meetings/${id}/${file}`} download>
                    {t(`file.${file}`)}
                  </a>
                ))}
                {mayChange && (
                  <Link button to={`/meetings/${id}/edit`}>
                    {t('record.edit')}
                  </Link>
                )}
              </p>
            </section>
            <section className="card private" aria-labelledby="reflection">
              <h2 id="reflection">{t('reflection.title')}</h2>
              <p className="quiet">{t('reflection.lead')}</p>
              <Form label={t('save')} send={(values) => call('PUT', `/meetings/${id}/reflection`, values)}>
                <Field wide label={t('reflection.label')}>
                  <textarea name="text" rows={8} defaultValue={record.reflection?.text ?? ''} />
                </Field>
              </Form>
            </section>
          </div>
        </Page>
      )}
    </Show>
  );
}
