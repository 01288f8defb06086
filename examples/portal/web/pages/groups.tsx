import type { PeerGroup } from '@peer-groups/core';
import { useState } from 'react';
import { Link, useParams } from 'wouter';
import type { GroupPage } from '../../server/groups.ts';
import { change, useData, useMe } from '../api.ts';
import { Act, Card, Day, Download, Field, Fold, Form, Go, Page, Terms } from '../parts.tsx';
import type { Values } from '../parts.tsx';
import { day, t } from '../words.ts';

export function Groups() {
  const groups = useData<readonly PeerGroup[]>('/groups');
  return (
    <Page title={t('nav.groups')} lead={t('groups.lead')}>
      <ul className="cards">
        {groups.map(({ id, name, memberships = [] }) => (
          <li key={id} className="card">
            <h2>
              <Link href={`/groups/${id}`}>{name}</Link>
            </h2>
            <p className="quiet">{t('groups.members', { count: memberships.length })}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}

const parts = ['purpose', 'confidentiality', 'attendance', 'structure', 'leaving'] as const;

function CharterCard({ page: { group, mayManage } }: { page: GroupPage }) {
  const { charter = {}, id } = group;
  const rules = charter.groundRules?.join('\n');
  const save = (values: Values) => {
    const groundRules = values['groundRules']!.split('\n').filter((line) => line.trim() !== '');
    return change('PUT', `/groups/${id}/charter`, { ...values, groundRules });
  };
  const words = parts.map((part) => [t(`charter.${part}`), charter[part]] as const);
  return (
    <Card id="charter" title={t('charter.title')}>
      <Terms of={[...words, [t('charter.groundRules'), rules]]} />
      {charter.agreedOn && <p className="quiet">{t('charter.agreed', { day: day(charter.agreedOn) })}</p>}
      <p className="actions">
        <Download of={`/groups/${id}/charter.pdf`} words={t('charter.pdf')} />
      </p>
      {mayManage && (
        <Fold words={t('charter.edit')}>
          <Form label="save" send={save}>
            {parts.map((part) => (
              <Field key={part} name={part} label={`charter.${part}`} rows={2} defaultValue={charter[part]} />
            ))}
            <Field name="groundRules" label="charter.rulesEach" rows={4} defaultValue={rules} />
          </Form>
        </Fold>
      )}
    </Card>
  );
}

function Members({ page, on, setOn }: { page: GroupPage; on: string; setOn: (day: string) => void }) {
  const { group, members, facilitators, mayManage } = page;
  const leave = (practitioner: string) =>
    change('POST', `/groups/${group.id}/leaving`, { practitioner, to: on });
  return (
    <Card id="members" title={t('members.title')}>
      <Field name="on" label="members.on" type="date" value={on} onValue={(value) => value && setOn(value)} />
      <ul className="rows">
        {members.map(({ practitioner, name = practitioner, registrationNumber, from }) => {
          const facilitates = facilitators.includes(practitioner);
          const facts = [t('members.since', { day: day(from) }), facilitates && t('role.facilitator')];
          const label = t('members.leavesName', { name });
          return (
            <li key={practitioner}>
              <span>
                <strong>{name}</strong> {registrationNumber}
                <small>{facts.filter(Boolean).join(' · ')}</small>
              </span>
              {mayManage && !facilitates && (
                <Act words={t('members.leaves')} name={label} act={() => leave(practitioner)} />
              )}
            </li>
          );
        })}
      </ul>
      {mayManage && (
        <Fold words={t('members.add')}>
          <Form label="members.add" send={(values) => change('POST', `/groups/${group.id}/members`, values)}>
            <Field name="email" label="members.email" type="email" required autoComplete="off" />
            <Field name="from" label="members.from" type="date" required defaultValue={on} />
          </Form>
        </Fold>
      )}
    </Card>
  );
}

function Roles({ page: { group, roles, members, mayManage } }: { page: GroupPage }) {
  const { today } = useMe();
  const words = ({ stays, names }: GroupPage['roles'][number]): string =>
    stays ? t('roles.stays', { name: names.join(', ') }) : names.slice(0, 3).join(' → ');
  const save = ({ practitioner, ...values }: Values) =>
    change('POST', `/groups/${group.id}/roles`, { ...values, ...(practitioner && { practitioner }) });
  const people = members.map(({ practitioner, name }) => [practitioner, name] as const);
  const named = roles
    .filter(({ role }) => role !== 'presenter')
    .map(({ role }) => [role, t(`role.${role}`)] as const);
  return (
    <Card id="roles" title={t('roles.title')}>
      <Terms of={roles.map((one) => [t(`role.${one.role}`), words(one)])} />
      {mayManage && (
        <Fold words={t('roles.change')}>
          <Form label="save" send={save}>
            <Field name="role" label="roles.role" options={named} />
            <Field name="practitioner" label="roles.who" options={[...people, ['', t('roles.round')]]} />
            <Field name="from" label="roles.from" type="date" required min={today} defaultValue={today} />
          </Form>
        </Fold>
      )}
    </Card>
  );
}

export function Group() {
  const { id } = useParams<{ id: string }>();
  const [on, setOn] = useState(useMe().today);
  const page = useData<GroupPage>(`/groups/${id}?on=${on}`);
  return (
    <Page title={page.group.name ?? id}>
      <p className="actions">
        <Go to={`/groups/${id}/plan`} words={t('plan.title')} />
        <Go to={`/groups/${id}/record`} words={t('record.title')} />
      </p>
      <div className="columns">
        <div>
          <Members page={page} on={on} setOn={setOn} />
          <CharterCard page={page} />
        </div>
        <aside>
          <Roles page={page} />
          <Card id="held" title={t('meetings.title')}>
            <ul className="days">
              {page.plans.map((plan) => (
                <Day key={plan.id} on={plan.date}>
                  <Link href={`/plans/${plan.id}`}>{t('due.planned')}</Link>
                  <small>{plan.venue}</small>
                </Day>
              ))}
              {page.meetings.map(({ id: meeting, date = '', attendees = [], venue = '' }) => (
                <Day key={meeting} on={date}>
                  <Link href={`/meetings/${meeting}`}>{day(date)}</Link>
                  <small>{t('meetings.people', { count: attendees.length, venue })}</small>
                </Day>
              ))}
            </ul>
          </Card>
        </aside>
      </div>
    </Page>
  );
}
