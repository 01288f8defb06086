/** The year at a glance: what each scheme says of it, what is due, and the evidence as files. */
import { cycleOf, daysLater, evaluate, plan } from '@peer-groups/core';
import type { IsoDate, Period, Plan, Portfolio, Report, Scheme } from '@peer-groups/core';
import { schemes } from '@peer-groups/core/schemes';
import { writeYear } from '@peer-groups/documents';
import { attendance, attendanceRows, writeCsv } from '@peer-groups/interop/csv';
import { Hono } from 'hono';
import type { Env, Portal } from './app.ts';
import { attachment } from './guards.ts';
import { groupsOf, meetingsOf, plansOf } from './store.ts';
import type { Viewer } from './store.ts';
import { uploadsOf } from './stored-uploads.ts';

/** Something in the calendar. */
export interface Due {
  readonly on: IsoDate;
  readonly what: 'planned' | 'holdMeeting' | 'periodEnds';
  readonly title: string;
  readonly link?: string;
}

/** One scheme's answer for the page. */
export interface YearOfScheme {
  readonly id: string;
  readonly title: string;
  readonly authority: string;
  /** Whether the words rest on a secondary source. */
  readonly secondary: boolean;
  readonly report: Report;
  readonly plan: Plan;
  /** The meetings in the order of the report's pointers. */
  readonly meetings: readonly {
    readonly id: string;
    readonly date?: IsoDate;
    readonly group?: string;
    readonly uploaded: boolean;
  }[];
}

interface Judged {
  readonly scheme: Scheme;
  readonly portfolio: Portfolio;
  readonly report: Report;
}

export const schemeNamed = (id: string): Scheme | undefined => schemes.find((one) => one.id === id);

const periodOf = (scheme: Scheme, viewer: Viewer, day: IsoDate): Period =>
  cycleOf(scheme, viewer.practitioner, day);

/** What somebody puts before a scheme: the records of her groups, each taken once for all, and what she uploaded herself. */
export async function judge(
  { db, today }: Portal,
  viewer: Viewer,
  scheme: Scheme,
  asOf = today(),
): Promise<Judged> {
  const { from, to } = periodOf(scheme, viewer, asOf);
  const [groups, recorded, uploaded] = await Promise.all([
    groupsOf(db, viewer.id, asOf),
    meetingsOf(db, viewer.id, from, to),
    uploadsOf(db, viewer.id),
  ]);
  const elsewhere = uploaded
    .flatMap(({ records }) => records)
    .map((record) => {
      const group = groups.find(({ name }) => name === record.groupName);
      return group === undefined ? record : { ...record, group: group.id };
    });
  const portfolio = { practitioner: viewer.practitioner, groups, meetings: [...recorded, ...elsewhere] };
  return { scheme, portfolio, report: evaluate(scheme, portfolio, { asOf, secondary: 'accept' }) };
}

const forPage = ({ scheme, portfolio, report }: Judged): YearOfScheme => ({
  id: scheme.id,
  title: scheme.title,
  authority: scheme.authority,
  secondary: scheme.editions.find(({ from }) => from === report.edition)?.source.certainty === 'secondary',
  report,
  plan: plan(scheme, portfolio, { asOf: report.asOf, secondary: 'accept' }),
  meetings: portfolio.meetings.map(({ id, date, group, groupName }) => {
    const name = portfolio.groups?.find((one) => one.id === group)?.name ?? groupName;
    return { id, ...(date && { date }), ...(name && { group: name }), uploaded: id.startsWith('upload-') };
  }),
});

export function year(portal: Portal): Hono<Env> {
  const { db, today } = portal;
  const app = new Hono<Env>();
  const chosen = (viewer: Viewer): readonly Scheme[] => viewer.schemes.flatMap((id) => schemeNamed(id) ?? []);

  app.get('/', async (context) => {
    const { viewer } = context.var;
    const years: YearOfScheme[] = [];
    for (const scheme of chosen(viewer)) years.push(forPage(await judge(portal, viewer, scheme)));
    const due: Due[] = [
      ...(await plansOf(db, viewer.id, today())).map(({ id, date, groupName }): Due => ({
        on: date,
        what: 'planned',
        title: groupName,
        link: `/plans/${id}`,
      })),
      ...years.flatMap(({ plan: { steps }, title, report }): Due[] => [
        ...steps.flatMap((step): Due[] =>
          step.do === 'holdMeeting' ? [{ on: step.on, what: 'holdMeeting', title }] : [],
        ),
        { on: report.period.to, what: 'periodEnds', title },
      ]),
    ];
    return context.json({ years, due: due.toSorted((a, b) => a.on.localeCompare(b.on)) });
  });

  app.get('/:file{.+\\.pdf}', async (context) => {
    const scheme = chosen(context.var.viewer).find(({ id }) => `${id}.pdf` === context.req.param('file'));
    if (scheme === undefined) return context.json({ error: 'notFound' }, 404);
    const { portfolio, report } = await judge(portal, context.var.viewer, scheme);
    const bytes = await writeYear(portfolio, report, { scheme: scheme.title });
    return context.body(bytes as Uint8Array<ArrayBuffer>, 200, {
      'content-type': 'application/pdf',
      ...attachment(`${scheme.id}-${report.period.to}.pdf`),
    });
  });

  app.get('/attendance.csv', async (context) => {
    const records = await meetingsOf(db, context.var.viewer.id, daysLater(today(), -366 * 5), today());
    const rows = [...attendanceRows(records)].map((row) => ({
      ...row,
      meeting: named(records, String(row.meeting)),
    }));
    return context.body([...writeCsv(rows, attendance)].join(''), 200, {
      'content-type': 'text/csv; charset=utf-8',
      ...attachment('attendance.csv'),
    });
  });
  return app;
}

/** In a spreadsheet a meeting is known by its group and place, not by our id. */
const named = (records: Awaited<ReturnType<typeof meetingsOf>>, id: string): string => {
  const record = records.find((one) => one.id === id);
  return [record?.venue, record?.groupName].filter((part) => part !== undefined).join(', ') || id;
};
