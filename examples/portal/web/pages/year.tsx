import type { PlanStep, Report } from '@peer-groups/core';
import type { Year as YearUnder, YearMeeting } from 'peer-groups';
import { Link } from 'wouter';
import type { DueDay } from '../../server/year.ts';
import { useData } from '../api.ts';
import { Card, Day, Download, Findings, Fold, Mark, Page } from '../parts.tsx';
import { day, t } from '../words.ts';
import { titleOf } from './meeting.tsx';

/** The answer in one line: the outcome, and whether it can still be met. */
export function Answer({ report }: { report: Pick<Report, 'outcome' | 'outlook' | 'period'> }) {
  const { outcome, outlook, period } = report;
  const isOpen = outcome !== 'passed' && outlook.state === 'canStillBeMet';
  return (
    <div className={`answer ${isOpen ? 'open' : outcome}`}>
      <Mark outcome={isOpen ? 'inapplicable' : outcome}>
        {t(isOpen ? 'answer.open' : `answer.${outcome}`)}
      </Mark>
      <span>
        {isOpen && outlook.by ? t('answer.by', { day: day(outlook.by) }) : t(`outlook.${outlook.state}`)}
        {' · '}
        {t('period', { from: day(period.from), to: day(period.to) })}
      </span>
    </div>
  );
}

function Step({ step, meetings }: { step: PlanStep; meetings: readonly YearMeeting[] }) {
  if (step.do === 'mend') return <li lang="en">{step.mend}</li>;
  if (step.do === 'holdMeeting')
    return (
      <li>
        {t('step.hold', { day: day(step.by) })}{' '}
        {step.group && <Link href={`/groups/${step.group}/plan`}>{t('plan.title')}</Link>}
      </li>
    );
  return (
    <li>
      <Link href={`/meetings/${meetings[Number(step.at.split('/')[2])]?.id}`}>{t('step.complete')}</Link>{' '}
      <span lang="en">{step.mend.join(' ')}</span>
    </li>
  );
}

function SchemeCard({ year: { scheme, report, plan, secondary, meetings } }: { year: YearUnder }) {
  const { id, title, authority } = scheme;
  const must = report.findings.filter(({ about, level }) => about === 'practitioner' && level === 'must');
  const advice = report.findings.filter(({ level, outcome }) => level === 'should' && outcome === 'failed');
  return (
    <Card id={id} lang="en" title={title}>
      <p className="quiet" lang="en">
        {authority}
      </p>
      <Answer report={report} />
      {plan.steps.length > 0 && <h3>{t('year.next')}</h3>}
      <ul className="steps">
        {plan.steps.map((step, at) => (
          <Step key={at} step={step} meetings={meetings} />
        ))}
      </ul>
      <h3>{t('year.meetings')}</h3>
      {meetings.length === 0 && <p className="quiet">{t('year.noMeetings')}</p>}
      <ul className="rows">
        {meetings.map(({ id: meeting, date, group, outcome, because }) => (
          <li key={meeting}>
            <Link href={meeting.startsWith('upload-') ? '/uploads' : `/meetings/${meeting}`}>
              {titleOf(group, date)}
            </Link>
            <Mark outcome={outcome}>
              {t(`counts.${outcome}`)}
              {because.length > 0 && <small lang="en"> ({because.join(', ')})</small>}
            </Mark>
          </li>
        ))}
      </ul>
      <Fold words={t('year.rules', { count: must.length })} open={report.outcome !== 'passed'}>
        <Findings of={must} />
      </Fold>
      {advice.length > 0 && (
        <Fold words={t('year.advice', { count: advice.length })}>
          <Findings of={advice} />
        </Fold>
      )}
      {secondary && <p className="quiet">{t('year.secondary')}</p>}
      <p className="actions">
        <Download of={`/year/${id}.pdf`} words={t('year.pdf')} />
      </p>
    </Card>
  );
}

export function Year() {
  const { years, due } = useData<{ years: readonly YearUnder[]; due: readonly DueDay[] }>('/year');
  return (
    <Page title={t('year.title')} lead={t('year.lead')}>
      <div className="columns">
        <div>
          {years.map((year) => (
            <SchemeCard key={year.scheme.id} year={year} />
          ))}
        </div>
        <aside>
          <Card id="due" title={t('due.title')}>
            <ul className="days">
              {due.map(({ on, what, title, link }, at) => (
                <Day key={at} on={on}>
                  {link ? <Link href={link}>{t(`due.${what}`)}</Link> : t(`due.${what}`)}
                  <small lang="en">{title}</small>
                </Day>
              ))}
            </ul>
            <p className="actions">
              <Download of="/year/attendance.csv" words={t('year.csv')} />
            </p>
          </Card>
        </aside>
      </div>
    </Page>
  );
}
