import type { Agenda } from '@peer-groups/core';
import { formats } from '@peer-groups/core/formats';
import { agendaTimes, tryAgenda } from 'peer-groups';
import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import type { GroupPage } from '../../server/groups.ts';
import type { MeetingPlan } from '../../server/plans.ts';
import { change, useData, useMe } from '../api.ts';
import { Card, Checks, Download, Field, Form, Go, Page } from '../parts.tsx';
import type { Values } from '../parts.tsx';
import { day, t } from '../words.ts';

const AgendaList = ({ agenda, start }: { agenda: Agenda; start: string }) => (
  <ol className="agenda" lang="en">
    {agendaTimes(agenda, start).map(({ begins, title, presenter, minutes }) => (
      <li key={`${begins}${title}`}>
        <time>{begins}</time>
        <span>
          {presenter && <strong>{presenter}: </strong>}
          {title}
        </span>
        <small>{minutes} min</small>
      </li>
    ))}
  </ol>
);

export function PlanMeeting() {
  const { today } = useMe();
  const path = `/groups/${useParams<{ id: string }>().id}`;
  const [, go] = useLocation();
  const { names } = useData<GroupPage>(path).roles.find(({ role }) => role === 'presenter')!;
  const [presenters, setPresenters] = useState<readonly string[]>(names.slice(0, 3));
  const [minutes, setMinutes] = useState('90');
  const [start, setStart] = useState('18:00');
  const [format, setFormat] = useState('nz-peer-support-group');
  // The times as they would be; the server works them out once more.
  const planned = tryAgenda(format, presenters, Number(minutes));
  const save = async (values: Values) => {
    const plan = { ...values, minutes: Number(minutes), presenters };
    go(`/plans/${(await change<{ id: string }>('POST', `${path}/plans`, plan)).id}`);
  };
  const people = names.map((name) => [name, name] as const);
  const known = formats.map(({ id, title, source }) => [id, `${title} (${source.publisher})`] as const);
  return (
    <Page title={t('plan.title')} lead={t('plan.lead')}>
      <div className="columns">
        <Form label="plan.save" send={save}>
          <Field name="date" type="date" required min={today} defaultValue={today} />
          <Field name="start" type="time" value={start} onValue={(value) => value && setStart(value)} />
          <Field name="minutes" type="number" min="15" max="480" value={minutes} onValue={setMinutes} />
          <Field name="venue" required maxLength={200} />
          <Field wide name="format" value={format} onValue={setFormat} options={known} />
          <Checks label="plan.presenters" options={people} chosen={presenters} onChange={setPresenters} />
        </Form>
        <Card id="agenda" title={t('agenda')}>
          <div aria-live="polite">
            {planned ? <AgendaList agenda={planned.agenda} start={start} /> : <p>{t('error.tooShort')}</p>}
            <p className="mend" lang="en">
              {planned?.warnings[0]?.message}
            </p>
          </div>
        </Card>
      </div>
    </Page>
  );
}

export function Plan() {
  const { today } = useMe();
  const path = `/plans/${useParams<{ id: string }>().id}`;
  const { id, group, groupName, date, start, venue, minutes, agenda } = useData<MeetingPlan>(path);
  return (
    <Page title={`${groupName}, ${day(date)}`} lead={`${start} · ${minutes} min · ${venue}`}>
      <p className="actions">
        <Download of={`${path}/invitation.ics`} words={t('plan.invitation')} />
        {date <= today && <Go to={`/groups/${group}/record?plan=${id}`} words={t('record.title')} />}
      </p>
      <Card id="agenda" title={t('agenda')}>
        <AgendaList agenda={agenda} start={start} />
      </Card>
    </Page>
  );
}
