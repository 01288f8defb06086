import type { MeetingRecord } from '@peer-groups/core';
import { useParams } from 'wouter';
import { change, useData } from '../api.ts';
import { Card, Download, Field, Form, Go, Page, Terms } from '../parts.tsx';
import { day, t } from '../words.ts';

/** What a meeting is called. */
export const titleOf = (group?: string, date?: string): string => `${group ?? t('noGroup')}, ${day(date)}`;

/** The facts of a record, as everybody who may see it sees them. */
export function Facts({ record }: { record: MeetingRecord }) {
  const { start, end, venue, modality, attendees = [], noteTaker, summary, confidentiality } = record;
  const people = attendees.map(({ name, registrationNumber: id }) => (id ? `${name} (${id})` : name));
  return (
    <Terms
      of={[
        [t('time'), [start, end].filter(Boolean).join('–')],
        [t('venue'), [venue, modality && t(`modality.${modality}`)].filter(Boolean).join(', ')],
        [t('record.present'), people.join(', ')],
        [t('role.noteTaker'), noteTaker],
        [t('record.summary'), summary],
        [t('record.confidentiality'), confidentiality],
      ]}
    />
  );
}

const files = ['record.pdf', 'record.docx', 'own.pdf'] as const;

export function Meeting() {
  const path = `/meetings/${useParams<{ id: string }>().id}`;
  const { record, mayChange } = useData<{ record: MeetingRecord; mayChange: boolean }>(path);
  return (
    <Page title={titleOf(record.groupName, record.date)} lead={t('meeting.lead')}>
      <div className="columns">
        <section className="card" aria-label={t('record.summary')}>
          <Facts record={record} />
          <p className="actions">
            {files.map((file) => (
              <Download key={file} of={`${path}/${file}`} words={t(`file.${file}`)} />
            ))}
            {mayChange && <Go to={`${path}/edit`} words={t('record.edit')} />}
          </p>
        </section>
        <Card id="reflection" className="private" title={t('reflection.title')}>
          <p className="quiet">{t('reflection.lead')}</p>
          <Form label="save" send={(values) => change('PUT', `${path}/reflection`, values)}>
            <Field name="text" label="reflection.label" rows={8} defaultValue={record.reflection?.text} />
          </Form>
        </Card>
      </div>
    </Page>
  );
}
