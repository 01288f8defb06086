import type { Attendee, MeetingRecord, Membership, Modality, TopicKind } from '@peer-groups/core';
import { useState } from 'react';
import type { GroupPage } from '../../server/groups.ts';
import type { MeetingPlan } from '../../server/store.ts';
import { call, Refused, useData } from '../api.ts';
import type { Me } from '../main.tsx';
import { Field, Form, go, Page, Show } from '../parts.tsx';
import { SafeText, useScan } from '../safe-text.tsx';
import { useWords } from '../words.ts';

const kinds = [
  'caseStudy',
  'difficultSituation',
  'journalOrGuideline',
  'culturalCompetence',
  'learnings',
] as const satisfies readonly TopicKind[];
const modalities: readonly Modality[] = ['inPerson', 'online', 'hybrid'];

/** What was left empty was not recorded. */
const filled = (record: Readonly<Record<string, unknown>>): Partial<MeetingRecord> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== '' && value !== undefined));

interface RecordFormProps {
  readonly page: GroupPage;
  readonly me: Me;
  readonly before: Partial<MeetingRecord>;
}

function RecordForm({ page, me, before }: RecordFormProps) {
  const { t } = useWords();
  const [date, setDate] = useState(before.date ?? me.today);
  const [present, setPresent] = useState<readonly string[]>(
    before.attendees?.flatMap(({ practitioner }) => practitioner ?? []) ?? [],
  );
  const [summary, setSummary] = useState(before.summary ?? '');
  const [confidentiality, setConfidentiality] = useState(before.confidentiality ?? t('record.confidential'));
  const [allow, setAllow] = useState<readonly string[]>([]);
  const group = useData<GroupPage>(`/groups/${page.group.id}?on=${date}`);
  const members: readonly Membership[] = group.data?.members ?? page.members;
  const guests = before.attendees?.filter(({ guest }) => guest) ?? [];
  const attendees: readonly Attendee[] = [
    ...members
      .filter(({ practitioner }) => present.includes(practitioner))
      .map(({ practitioner, name, registrationNumber }): Attendee =>
        registrationNumber === undefined
          ? { practitioner, name: name ?? '' }
          : { practitioner, name: name ?? '', registrationNumber },
      ),
    ...guests,
  ];
  const shared = { id: 'draft', attendees, ...filled({ summary, confidentiality }) };
  const { seen, latest } = useScan({
    record: shared,
    allow: [...allow, page.group.name ?? ''].filter(Boolean),
  });
  const allowed = (phrase: string): void => setAllow([...allow, phrase]);

  const send = async (values: Readonly<Record<string, string>>, form: FormData): Promise<void> => {
    if (((await latest()).scan?.findings ?? 0) > 0) throw new Refused('identifies', 0);
    const { start, end, modality, venue, nextDate, venuePrivate, timekeeper } = values;
    const roles = [
      ...page.facilitators
        .filter((id) => present.includes(id))
        .map((by) => ({ role: 'facilitator' as const, by })),
      { role: 'noteTaker' as const, by: me.id },
      ...(timekeeper ? [{ role: 'timekeeper' as const, by: timekeeper }] : []),
    ];
    const topics = kinds.filter((kind) => form.getAll('topic').includes(kind)).map((kind) => ({ kind }));
    const { id, group: _, groupName: __, scan: ___, reflection: ____, ...rest } = before;
    const record = {
      ...rest,
      ...filled({ date, start, end, modality, venue, nextDate, summary, confidentiality }),
      ...(venuePrivate !== undefined && { venuePrivate: true }),
      activity: 'peerDiscussion',
      attendees,
      topics,
      roles,
      noteTaker: before.noteTaker ?? me.name,
    };
    const path = id === undefined ? `/groups/${page.group.id}/meetings` : `/meetings/${id}`;
    const kept = await call<{ id: string }>(id === undefined ? 'POST' : 'PUT', path, { record, allow });
    go(`/meetings/${kept.id}`);
  };

  return (
    <Form label={t('record.save')} send={send}>
      <Field label={t('date')}>
        <input
          type="date"
          required
          value={date}
          max={me.today}
          onChange={(event) => event.target.value && setDate(event.target.value)}
        />
      </Field>
      <Field label={t('start')}>
        <input type="time" name="start" defaultValue={before.start ?? '18:00'} />
      </Field>
      <Field label={t('end')}>
        <input type="time" name="end" defaultValue={before.end ?? '19:30'} />
      </Field>
      <Field label={t('modality')}>
        <select name="modality" defaultValue={before.modality ?? 'inPerson'}>
          {modalities.map((one) => (
            <option key={one} value={one}>
              {t(`modality.${one}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field wide label={t('venue')}>
        <input name="venue" maxLength={200} defaultValue={before.venue ?? ''} />
      </Field>
      <label className="check wide">
        <input type="checkbox" name="venuePrivate" defaultChecked={before.venuePrivate ?? false} />{' '}
        {t('record.private')}
      </label>
      <fieldset className="checks">
        <legend>{t('record.present')}</legend>
        {members.map(({ practitioner, name }) => (
          <label key={practitioner}>
            <input
              type="checkbox"
              checked={present.includes(practitioner)}
              onChange={({ target }) =>
                setPresent(
                  target.checked ? [...present, practitioner] : present.filter((one) => one !== practitioner),
                )
              }
            />
            {name}
          </label>
        ))}
      </fieldset>
      <fieldset className="checks">
        <legend>{t('record.topics')}</legend>
        {kinds.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              name="topic"
              value={kind}
              defaultChecked={before.topics?.some((one) => one.kind === kind) ?? false}
            />
            {t(`topic.${kind}`)}
          </label>
        ))}
      </fieldset>
      <SafeText
        label={t('record.summary')}
        rows={7}
        value={summary}
        found={seen.summary}
        onChange={setSummary}
        onAllow={allowed}
      />
      <SafeText
        label={t('record.confidentiality')}
        rows={2}
        value={confidentiality}
        found={seen.confidentiality}
        onChange={setConfidentiality}
        onAllow={allowed}
      />
      <Field label={t('role.timekeeper')}>
        <select
          name="timekeeper"
          defaultValue={before.roles?.find(({ role }) => role === 'timekeeper')?.by ?? ''}
        >
          <option value="">—</option>
          {members.map(({ practitioner, name }) => (
            <option key={practitioner} value={practitioner}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('record.nextDate')}>
        <input type="date" name="nextDate" defaultValue={before.nextDate ?? ''} />
      </Field>
    </Form>
  );
}

/** What a plan already knows of the record. */
const fromPlan = ({ date, start, minutes, venue, agenda }: MeetingPlan): Partial<MeetingRecord> => {
  const ends = Number(start.slice(0, 2)) * 60 + Number(start.slice(3)) + minutes;
  const end = `${String(Math.floor(ends / 60)).padStart(2, '0')}:${String(ends % 60).padStart(2, '0')}`;
  return { date, start, venue, agenda, ...(ends < 1440 && { end }) };
};

export function NewRecord({ group, me }: { group: string; me: Me }) {
  const { t } = useWords();
  const page = useData<GroupPage>(`/groups/${group}`);
  const plan = new URLSearchParams(location.search).get('plan');
  const planned = useData<MeetingPlan>(plan === null ? '/me' : `/groups/plans/${plan}`);
  return (
    <Page title={t('record.title')} lead={t('record.lead')}>
      <Show of={page}>
        {(data) => (
          <Show of={planned}>
            {(found) => <RecordForm page={data} me={me} before={plan === null ? {} : fromPlan(found)} />}
          </Show>
        )}
      </Show>
    </Page>
  );
}

export function EditRecord({ id, me }: { id: string; me: Me }) {
  const { t } = useWords();
  const meeting = useData<{ record: MeetingRecord }>(`/meetings/${id}`);
  return (
    <Page title={t('record.edit')} lead={t('record.lead')}>
      <Show of={meeting}>{({ record }) => <EditWithin record={record} me={me} />}</Show>
    </Page>
  );
}

function EditWithin({ record, me }: { record: MeetingRecord; me: Me }) {
  const page = useData<GroupPage>(`/groups/${record.group}`);
  return <Show of={page}>{(data) => <RecordForm page={data} me={me} before={record} />}</Show>;
}
