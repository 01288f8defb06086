import type { MeetingRecord, TopicKind } from '@peer-groups/core';
import { attendeeOf, rolesHeld, timeAfter } from 'peer-groups';
import { useState } from 'react';
import { useLocation, useParams, useSearchParams } from 'wouter';
import type { GroupPage } from '../../server/groups.ts';
import type { MeetingPlan } from '../../server/plans.ts';
import { change, useData, useMe } from '../api.ts';
import { Checks, Field, Form, Page } from '../parts.tsx';
import type { Values } from '../parts.tsx';
import { SafeText, useScan } from '../safe-text.tsx';
import { t } from '../words.ts';

const kinds = [
  'caseStudy',
  'difficultSituation',
  'journalOrGuideline',
  'culturalCompetence',
  'learnings',
] as const satisfies readonly TopicKind[];
const modalities = ['inPerson', 'online', 'hybrid'] as const;

const nobody = ['', '—'] as const;
const texts = ['summary', 'confidentiality'] as const;

/** What was left empty was not recorded. */
const filled = (record: Readonly<Record<string, unknown>>): Partial<MeetingRecord> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== '' && value !== undefined));

function RecordForm({ group, before }: { group: string; before: Partial<MeetingRecord> }) {
  const me = useMe();
  const [, go] = useLocation();
  const { agenda, attendees: listed = [], topics: told = [], roles: held = [] } = before;
  const holds = (role: string) => held.find((one) => one.role === role)?.by;
  const [date, setDate] = useState(before.date ?? me.today);
  const choose = (day: string): void => setDate(day || date);
  const [present, setPresent] = useState<readonly string[]>(listed.flatMap((one) => one.practitioner ?? []));
  const [topics, setTopics] = useState<readonly string[]>(told.flatMap(({ kind }) => kind ?? []));
  const { summary = '', confidentiality = t('record.confidential') } = before;
  const [said, setSaid] = useState({ summary, confidentiality });
  const [allow, setAllow] = useState<readonly string[]>([]);
  const page = useData<GroupPage>(`/groups/${group}?on=${date}`);

  const members = page.members.filter(({ practitioner }) => present.includes(practitioner));
  const draft = {
    attendees: [...members.map(attendeeOf), ...listed.filter(({ guest }) => guest)],
    topics: topics.map((kind) => told.find((one) => one.kind === kind) ?? { kind: kind as TopicKind }),
    ...filled({ date, agenda, ...said }),
  };
  const { seen, latest } = useScan({ id: 'draft', ...draft }, [...allow, page.group.name ?? group]);

  const send = async ({ timekeeper, venuePrivate, ...values }: Values): Promise<void> => {
    if ((await latest()).scan.findings > 0) throw new Error('identifies');
    const record = {
      ...draft,
      ...filled(values),
      ...(venuePrivate && { venuePrivate: true }),
      activity: 'peerDiscussion',
      noteTaker: before.noteTaker ?? me.name,
      roles: rolesHeld(page.group, { date, present, noteTaker: holds('noteTaker') ?? me.id, timekeeper }),
    };
    const path = before.id === undefined ? `/groups/${group}/meetings` : `/meetings/${before.id}`;
    const sent = { record, allow };
    const kept = await change<{ id: string }>(before.id === undefined ? 'POST' : 'PUT', path, sent);
    go(`/meetings/${kept.id}`);
  };

  const { start = '18:00', end = '19:30', modality, venue, venuePrivate, nextDate } = before;
  const met = modalities.map((one) => [one, t(`modality.${one}`)] as const);
  const people = page.members.map(({ practitioner, name }) => [practitioner, name] as const);
  const about = kinds.map((kind) => [kind, t(`topic.${kind}`)] as const);
  return (
    <Form label="record.save" send={send}>
      <Field name="date" type="date" max={me.today} value={date} onValue={choose} />
      <Field name="start" type="time" defaultValue={start} />
      <Field name="end" type="time" defaultValue={end} />
      <Field name="modality" options={met} defaultValue={modality} />
      <Field wide name="venue" maxLength={200} defaultValue={venue} />
      <label className="check wide">
        <input type="checkbox" name="venuePrivate" defaultChecked={venuePrivate} /> {t('record.private')}
      </label>
      <Checks label="record.present" options={people} chosen={present} onChange={setPresent} />
      <Checks label="record.topics" options={about} chosen={topics} onChange={setTopics} />
      {texts.map((field) => (
        <SafeText
          key={field}
          field={field}
          value={said[field]}
          found={seen(field)}
          onValue={(text) => setSaid({ ...said, [field]: text })}
          onAllow={(phrase) => setAllow([...allow, phrase])}
        />
      ))}
      <Field
        name="timekeeper"
        label="role.timekeeper"
        options={[nobody, ...people]}
        defaultValue={holds('timekeeper')}
      />
      <Field name="nextDate" label="record.nextDate" type="date" defaultValue={nextDate} />
    </Form>
  );
}

/** Filled in with what a plan already knows, where one comes from it. */
export function NewRecord() {
  const { id: group } = useParams<{ id: string }>();
  const id = useSearchParams()[0].get('plan');
  const plan = useData<Partial<MeetingPlan>>(id === null ? '/me' : `/plans/${id}`);
  const { date, start, minutes, venue, agenda } = plan;
  const end = start !== undefined && minutes !== undefined ? timeAfter(start, minutes) : undefined;
  return (
    <Page title={t('record.title')} lead={t('record.lead')}>
      <RecordForm group={group} before={filled({ date, start, end, venue, agenda })} />
    </Page>
  );
}

export function EditRecord() {
  const { id } = useParams<{ id: string }>();
  const { record } = useData<{ record: MeetingRecord }>(`/meetings/${id}`);
  return (
    <Page title={t('record.edit')} lead={t('record.lead')}>
      <RecordForm group={record.group!} before={record} />
    </Page>
  );
}
