import { planAgenda } from '@peer-groups/core';
import type { Agenda, PlannedAgenda } from '@peer-groups/core';
import { formats } from '@peer-groups/core/formats';
import { useState } from 'react';
import type { GroupPage } from '../../server/groups.ts';
import type { MeetingPlan } from '../../server/store.ts';
import { call, useData } from '../api.ts';
import { Field, Form, go, Link, Page, Show } from '../parts.tsx';
import { useWords } from '../words.ts';

function AgendaList({ agenda, start }: { agenda: Agenda; start: string }) {
  let minute = Number(start.slice(0, 2)) * 60 + Number(start.slice(3));
  const clock = (): string =>
    `${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  return (
    <ol className="agenda" lang="en">
      {agenda.map(({ title, presenter, minutes }, at) => {
        const begins = clock();
        minute += minutes;
        return (
          <li key={at}>
            <time>{begins}</time>{' '}
            <span>
              {presenter ? <strong>{presenter}: </strong> : ''}
              {title}
            </span>{' '}
            <small>{minutes} min</small>
          </li>
        );
      })}
    </ol>
  );
}

/** The times as they would be; the server works them out once more. */
const tryAgenda = (id: string, presenters: readonly string[], minutes: number): PlannedAgenda | undefined => {
  const format = formats.find((one) => one.id === id);
  try {
    return format && planAgenda(format, presenters, minutes);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

function PlanForm({ page, today }: { page: GroupPage; today: string }) {
  const { t } = useWords();
  const nameOf = (id: string): string =>
    page.members.find(({ practitioner }) => practitioner === id)?.name ?? id;
  const turns = page.turns.presenter ?? [];
  const [presenters, setPresenters] = useState(turns.slice(0, 3).map(nameOf));
  const [minutes, setMinutes] = useState(90);
  const [start, setStart] = useState('18:00');
  const [format, setFormat] = useState('nz-peer-support-group');
  const planned = tryAgenda(format, presenters, minutes);
  return (
    <div className="columns">
      <Form
        label={t('plan.save')}
        send={async ({ date, venue }) => {
          const plan = { date, start, minutes, venue, format, presenters };
          const { id } = await call<{ id: string }>('POST', `/groups/${page.group.id}/plans`, plan);
          go(`/plans/${id}`);
        }}
      >
        <Field label={t('date')}>
          <input type="date" name="date" required min={today} defaultValue={today} />
        </Field>
        <Field label={t('start')}>
          <input type="time" value={start} required onChange={(event) => setStart(event.target.value)} />
        </Field>
        <Field label={t('minutes')}>
          <input
            type="number"
            min="15"
            max="480"
            value={minutes}
            onChange={(event) => setMinutes(event.target.valueAsNumber || 0)}
          />
        </Field>
        <Field label={t('venue')}>
          <input name="venue" required maxLength={200} />
        </Field>
        <Field wide label={t('format')}>
          <select value={format} onChange={(event) => setFormat(event.target.value)}>
            {formats.map(({ id, title, source }) => (
              <option key={id} value={id}>
                {title} ({source.publisher})
              </option>
            ))}
          </select>
        </Field>
        <fieldset className="checks">
          <legend>{t('plan.presenters')}</legend>
          {turns.map(nameOf).map((name) => (
            <label key={name}>
              <input
                type="checkbox"
                checked={presenters.includes(name)}
                onChange={({ target }) =>
                  setPresenters(
                    target.checked ? [...presenters, name] : presenters.filter((one) => one !== name),
                  )
                }
              />
              {name}
            </label>
          ))}
        </fieldset>
      </Form>
      <section className="card" aria-labelledby="agenda" aria-live="polite">
        <h2 id="agenda">{t('agenda')}</h2>
        {planned ? <AgendaList agenda={planned.agenda} start={start} /> : <p>{t('error.tooShort')}</p>}
        {planned && planned.warnings.length > 0 && (
          <p className="mend" lang="en">
            {planned.warnings[0]!.message}
          </p>
        )}
      </section>
    </div>
  );
}

export function PlanMeeting({ group, today }: { group: string; today: string }) {
  const { t } = useWords();
  const page = useData<GroupPage>(`/groups/${group}`);
  return (
    <Page title={t('plan.title')} lead={t('plan.lead')}>
      <Show of={page}>{(data) => <PlanForm page={data} today={today} />}</Show>
    </Page>
  );
}

export function Plan({ id, today }: { id: string; today: string }) {
  const { t, day } = useWords();
  const plan = useData<MeetingPlan>(`/groups/plans/${id}`);
  return (
    <Show whole of={plan}>
      {({ group, groupName, date, start, venue, minutes, agenda }) => (
        <Page title={`${groupName}, ${day(date)}`} lead={`${start} · ${minutes} min · ${venue}`}>
          <p className="actions">
            <a className="button" href={`/api/groups/plans/${id}/invitation.ics`} download>
              {t('plan.invitation')}
            </a>
            {date <= today && (
              <Link button to={`/groups/${group}/record?plan=${id}`}>
                {t('record.title')}
              </Link>
            )}
          </p>
          <section className="card" aria-labelledby="agenda">
            <h2 id="agenda">{t('agenda')}</h2>
            <AgendaList agenda={agenda} start={start} />
          </section>
        </Page>
      )}
    </Show>
  );
}
