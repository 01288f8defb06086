import type { CountedMeeting, Report } from '@peer-groups/core';
import type { Due, YearOfScheme } from '../../server/year.ts';
import { useData } from '../api.ts';
import { Day, Findings, Link, Mark, Page, Show } from '../parts.tsx';
import { useWords } from '../words.ts';

/** The answer in one line: the outcome, and whether it can still be met. */
export function Answer({
  report: { outcome, outlook, period },
}: {
  report: Pick<Report, 'outcome' | 'outlook' | 'period'>;
}) {
  const { t, day } = useWords();
  const isOpen = outcome !== 'passed' && outlook.state === 'canStillBeMet';
  return (
    <div className={`answer ${isOpen ? 'open' : outcome}`}>
      <Mark outcome={isOpen ? 'inapplicable' : outcome}>
        {isOpen ? t('answer.open') : t(`answer.${outcome}`)}
      </Mark>
      <span>
        {isOpen && outlook.by ? t('answer.by', { day: day(outlook.by) }) : t(`outlook.${outlook.state}`)}
        {' · '}
        {t('period', { from: day(period.from), to: day(period.to) })}
      </span>
    </div>
  );
}

function Meetings({ year: { report, meetings } }: { year: YearOfScheme }) {
  const { t, day } = useWords();
  const worth = (index: number): CountedMeeting | undefined =>
    report.meetings.find(({ at }) => at === `/meetings/${index}`);
  if (meetings.length === 0) return <p className="quiet">{t('year.noMeetings')}</p>;
  return (
    <ul className="rows">
      {meetings.map(({ id, date, group, uploaded }, index) => {
        const { outcome = 'inapplicable', because = [] } = worth(index) ?? {};
        return (
          <li key={id}>
            <Link to={uploaded ? '/uploads' : `/meetings/${id}`}>
              {date ? day(date) : t('noDate')}, {group ?? t('noGroup')}
            </Link>
            <Mark outcome={outcome}>
              {t(`counts.${outcome}`)}
              {because.length > 0 && <small lang="en"> ({because.join(', ')})</small>}
            </Mark>
          </li>
        );
      })}
    </ul>
  );
}

function Scheme({ year }: { year: YearOfScheme }) {
  const { t, day } = useWords();
  const { id, title, authority, report, plan, secondary, meetings } = year;
  const own = report.findings.filter(({ about }) => about === 'practitioner');
  const must = own.filter(({ level }) => level === 'must');
  const advice = report.findings.filter(({ level, outcome }) => level === 'should' && outcome === 'failed');
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id} lang="en">
        {title}
      </h2>
      <p className="quiet" lang="en">
        {authority}
      </p>
      <Answer report={report} />
      {plan.steps.length > 0 && (
        <>
          <h3>{t('year.next')}</h3>
          <ul className="steps">
            {plan.steps.map((step, at) =>
              step.do === 'holdMeeting' ? (
                <li key={at}>
                  {t('step.hold', { day: day(step.by) })}{' '}
                  {step.group && <Link to={`/groups/${step.group}/plan`}>{t('plan.title')}</Link>}
                </li>
              ) : step.do === 'completeRecord' ? (
                <li key={at}>
                  <Link to={`/meetings/${meetings[Number(step.at.split('/')[2])]?.id}`}>
                    {t('step.complete')}
                  </Link>{' '}
                  <span lang="en">{step.mend.join(' ')}</span>
                </li>
              ) : (
                <li key={at} lang="en">
                  {step.mend}
                </li>
              ),
            )}
          </ul>
        </>
      )}
      <h3>{t('year.meetings')}</h3>
      <Meetings year={year} />
      <details open={report.outcome !== 'passed'}>
        <summary>{t('year.rules', { count: must.length })}</summary>
        <Findings of={must} />
      </details>
      {advice.length > 0 && (
        <details>
          <summary>{t('year.advice', { count: advice.length })}</summary>
          <Findings of={advice} />
        </details>
      )}
      {secondary && <p className="quiet">{t('year.secondary')}</p>}
      <p className="actions">
        <a className="button" href={`/api/year/${id}.pdf`} download>
          {t('year.pdf')}
        </a>
      </p>
    </section>
  );
}

export function Year() {
  const { t } = useWords();
  const year = useData<{ years: readonly YearOfScheme[]; due: readonly Due[] }>('/year');
  return (
    <Page title={t('year.title')} lead={t('year.lead')}>
      <Show of={year}>
        {({ years, due }) => (
          <div className="columns">
            <div>
              {years.map((one) => (
                <Scheme key={one.id} year={one} />
              ))}
            </div>
            <aside className="card" aria-labelledby="due">
              <h2 id="due">{t('due.title')}</h2>
              <ul className="days">
                {due.map(({ on, what, title, link }, at) => (
                  <Day key={at} on={on}>
                    {link ? <Link to={link}>{t(`due.${what}`)}</Link> : t(`due.${what}`)}
                    <small lang="en">{title}</small>
                  </Day>
                ))}
              </ul>
              <p className="actions">
                <a className="button" href="/api/year/attendance.csv" download>
                  {t('year.csv')}
                </a>
              </p>
            </aside>
          </div>
        )}
      </Show>
    </Page>
  );
}
