import type { Charter } from '@peer-groups/core';
import { useState } from 'react';
import type { GroupPage } from '../../server/groups.ts';
import { call, useData } from '../api.ts';
import { Day, Field, Form, Link, Page, Show } from '../parts.tsx';
import { useWords } from '../words.ts';

export function Groups() {
  const { t } = useWords();
  const groups = useData<readonly { id: string; name: string; members: number }[]>('/groups');
  return (
    <Page title={t('nav.groups')} lead={t('groups.lead')}>
      <Show of={groups}>
        {(list) => (
          <ul className="cards">
            {list.map(({ id, name, members }) => (
              <li key={id} className="card">
                <h2>
                  <Link to={`/groups/${id}`}>{name}</Link>
                </h2>
                <p className="quiet">{t('groups.members', { count: members })}</p>
              </li>
            ))}
          </ul>
        )}
      </Show>
    </Page>
  );
}

const parts = ['purpose', 'confidentiality', 'attendance', 'structure', 'leaving'] as const;

function CharterPart({ page, reload }: { page: GroupPage; reload: () => void }) {
  const { t, day } = useWords();
  const { charter = {}, id } = page.group;
  return (
    <section className="card" aria-labelledby="charter">
      <h2 id="charter">{t('charter.title')}</h2>
      <dl className="charter">
        {parts.flatMap((part) =>
          charter[part] === undefined
            ? []
            : [
                <div key={part}>
                  <dt>{t(`charter.${part}`)}</dt>
                  <dd>{charter[part]}</dd>
                </div>,
              ],
        )}
        {charter.groundRules && (
          <div>
            <dt>{t('charter.groundRules')}</dt>
            <dd>
              <ul>
                {charter.groundRules.map((rule) => (
                  <li key={rule}>{rule}</li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
      {charter.agreedOn && <p className="quiet">{t('charter.agreed', { day: day(charter.agreedOn) })}</p>}
      <p className="actions">
        <a className="button" href={`/api/groups/${id}/charter.pdf`} download>
          {t('charter.pdf')}
        </a>
      </p>
      {page.mayManage && (
        <details>
          <summary>{t('charter.edit')}</summary>
          <Form
            label={t('save')}
            send={async (values) => {
              const rules = (values['groundRules'] ?? '')
                .split('\n')
                .map((line) => line.trim())
                .filter(Boolean);
              const charterNow = { ...values, groundRules: rules } as Charter;
              await call('PUT', `/groups/${id}/charter`, charterNow);
              reload();
            }}
          >
            {parts.map((part) => (
              <Field key={part} wide label={t(`charter.${part}`)}>
                <textarea name={part} rows={2} defaultValue={charter[part] ?? ''} />
              </Field>
            ))}
            <Field wide label={t('charter.rulesEach')}>
              <textarea name="groundRules" rows={4} defaultValue={charter.groundRules?.join('\n') ?? ''} />
            </Field>
          </Form>
        </details>
      )}
    </section>
  );
}

function Members({
  page,
  on,
  setOn,
  reload,
}: {
  page: GroupPage;
  on: string;
  setOn: (day: string) => void;
  reload: () => void;
}) {
  const { t, day } = useWords();
  const { id } = page.group;
  return (
    <section className="card" aria-labelledby="members">
      <h2 id="members">{t('members.title')}</h2>
      <Field label={t('members.on')}>
        <input type="date" value={on} onChange={(event) => event.target.value && setOn(event.target.value)} />
      </Field>
      <ul className="rows">
        {page.members.map(({ practitioner, name, registrationNumber, from }) => (
          <li key={practitioner}>
            <span>
              <strong>{name}</strong> {registrationNumber}
              <small>
                {t('members.since', { day: day(from) })}
                {page.facilitators.includes(practitioner) && ` · ${t('role.facilitator')}`}
              </small>
            </span>
            {page.mayManage && !page.facilitators.includes(practitioner) && (
              <button
                type="button"
                aria-label={t('members.leavesName', { name: name ?? '' })}
                onClick={() =>
                  void call('POST', `/groups/${id}/leaving`, { practitioner, to: page.on }).then(reload)
                }
              >
                {t('members.leaves')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {page.mayManage && (
        <details>
          <summary>{t('members.add')}</summary>
          <Form
            label={t('members.add')}
            send={async (values) => {
              await call('POST', `/groups/${id}/members`, values);
              reload();
            }}
          >
            <Field label={t('members.email')}>
              <input type="email" name="email" required autoComplete="off" />
            </Field>
            <Field label={t('members.from')}>
              <input type="date" name="from" required defaultValue={page.on} />
            </Field>
          </Form>
        </details>
      )}
    </section>
  );
}

export function Group({ id, today }: { id: string; today: string }) {
  const { t, day } = useWords();
  const [on, setOn] = useState(today);
  const page = useData<GroupPage>(`/groups/${id}?on=${on}`);
  return (
    <Show whole of={page}>
      {(data) => (
        <Page title={data.group.name ?? id}>
          <p className="actions">
            <Link button to={`/groups/${id}/plan`}>
              {t('plan.title')}
            </Link>
            <Link button to={`/groups/${id}/record`}>
              {t('record.title')}
            </Link>
          </p>
          <div className="columns">
            <div>
              <Members page={data} on={on} setOn={setOn} reload={page.reload} />
              <CharterPart page={data} reload={page.reload} />
            </div>
            <aside>
              <section className="card" aria-labelledby="turns">
                <h2 id="turns">{t('turns.title')}</h2>
                <dl className="turns">
                  {(['noteTaker', 'timekeeper', 'presenter'] as const).map((role) => (
                    <div key={role}>
                      <dt>{t(`role.${role}`)}</dt>
                      <dd>
                        {data.turns[role]
                          ?.slice(0, 3)
                          .map(
                            (one) =>
                              data.group.memberships?.find(({ practitioner }) => practitioner === one)?.name,
                          )
                          .join(' → ')}
                      </dd>
                    </div>
                  ))}
                </dl>
              </section>
              <section className="card" aria-labelledby="held">
                <h2 id="held">{t('meetings.title')}</h2>
                <ul className="days">
                  {data.plans.map((plan) => (
                    <Day key={plan.id} on={plan.date}>
                      <Link to={`/plans/${plan.id}`}>{t('due.planned')}</Link>
                      <small>{plan.venue}</small>
                    </Day>
                  ))}
                  {data.meetings.map(({ id: meeting, date = '', attendees = [], venue }) => (
                    <Day key={meeting} on={date}>
                      <Link to={`/meetings/${meeting}`}>{day(date)}</Link>
                      <small>
                        {t('meetings.people', { count: attendees.length })}
                        {venue && ` · ${venue}`}
                      </small>
                    </Day>
                  ))}
                </ul>
              </section>
            </aside>
          </div>
        </Page>
      )}
    </Show>
  );
}
