/** The year at a glance: what each scheme says of it, what is due, and the evidence as files. */
import { cycleOf, daysLater } from '@peer-groups/core';
import type { IsoDate, Portfolio, Scheme } from '@peer-groups/core';
import { schemes } from '@peer-groups/core/schemes';
import { writeYear } from '@peer-groups/documents';
import { attendance, attendanceRows, writeCsv } from '@peer-groups/interop/csv';
import { Hono } from 'hono';
import { placedIn, yearOf } from 'peer-groups';
import type { Due } from 'peer-groups';
import { download, found } from './answers.ts';
import type { Env, Portal } from './app.ts';
import { groupsOf, meetingsOf, plansOf, uploadsOf } from './store.ts';
import type { Viewer } from './store.ts';

/** Something in the calendar; what is planned has a page. */
export interface DueDay extends Omit<Due, 'what'> {
  readonly what: Due['what'] | 'planned';
  readonly link?: string;
}

export const schemeNamed = (id: string): Scheme | undefined => schemes.find((one) => one.id === id);

/** What somebody puts before a scheme: the records of her groups, each taken once for all, and what she uploaded herself. */
export async function portfolioOf(
  { db }: Portal,
  { practitioner }: Viewer,
  scheme: Scheme,
  day: IsoDate,
): Promise<Portfolio> {
  const { id } = practitioner;
  const { from, to } = cycleOf(scheme, practitioner, day);
  const groups = await groupsOf(db, id, day);
  const recorded = await meetingsOf(db, id, from, to);
  const uploaded = (await uploadsOf(db, id)).flatMap(({ records }) => records);
  return { practitioner, groups, meetings: [...recorded, ...placedIn(groups, uploaded)] };
}

export function year(portal: Portal): Hono<Env> {
  const { db, today } = portal;
  const app = new Hono<Env>();

  app.get('/', async (context) => {
    const { viewer } = context.var;
    const chosen = viewer.schemes.flatMap((id) => schemeNamed(id) ?? []);
    const years = await Promise.all(
      chosen.map(async (scheme) =>
        yearOf(scheme, await portfolioOf(portal, viewer, scheme, today()), today()),
      ),
    );
    const planned = (await plansOf(db, viewer.id, today())).map(({ id, date, groupName }): DueDay => ({
      on: date,
      what: 'planned',
      title: groupName,
      link: `/plans/${id}`,
    }));
    const due: readonly DueDay[] = [...planned, ...years.flatMap((one) => one.due)];
    return context.json({ years, due: due.toSorted((a, b) => a.on.localeCompare(b.on)) });
  });

  app.get('/:file{.+\\.pdf}', async (context) => {
    const { viewer } = context.var;
    const asked = viewer.schemes.find((id) => `${id}.pdf` === context.req.param('file'));
    const scheme = found(schemeNamed(asked ?? ''));
    const portfolio = await portfolioOf(portal, viewer, scheme, today());
    const { report } = yearOf(scheme, portfolio, today());
    const bytes = await writeYear(portfolio, report, { scheme: scheme.title });
    return download(context, 'pdf', `${scheme.id}-${report.period.to}.pdf`, bytes);
  });

  app.get('/attendance.csv', async (context) => {
    const records = await meetingsOf(db, context.var.viewer.id, daysLater(today(), -366 * 5), today());
    // In a spreadsheet a meeting is known by its group and place, not by our id.
    const named = records.map((record) => ({
      ...record,
      id: [record.venue, record.groupName].filter((part) => part !== undefined).join(', '),
    }));
    const csv = [...writeCsv(attendanceRows(named), attendance)].join('');
    return download(context, 'csv', 'attendance.csv', csv);
  });
  return app;
}
