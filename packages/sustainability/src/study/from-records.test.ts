import { describe, expect, it } from 'vitest';
import type { PeerGroup } from '@peer-groups/core';
import { historyOf } from './from-records.ts';
import { studyData } from './study-data.ts';

describe('historyOf', () => {
  const record: PeerGroup = {
    id: 'g',
    formed: '2021-01-01',
    dissolved: '2022-06-30',
    memberships: [
      {
        practitioner: 'p',
        name: 'Aroha Ngata',
        profession: 'pharmacist',
        from: '2021-01-01',
        to: '2021-12-31',
        roles: [{ role: 'facilitator', from: '2021-02-01' }],
      },
      { practitioner: 'q', name: 'Mere Tau', profession: 'pharmacist', from: '2021-01-01' },
    ],
  };
  it('makes a history from records: last days become the days after, attendees members', () => {
    const history = historyOf(
      [record],
      [
        {
          id: 'm',
          group: 'g',
          date: '2021-12-31',
          attendees: [
            { name: 'Aroha Ngata', spoke: true },
            { name: 'x', practitioner: 'q', spoke: false },
            { name: 'A Guest' },
          ],
        },
        { id: 's', group: 'g', date: '2021-11-30', activity: 'social', attendees: [] },
      ],
      { studyEnd: '2022-12-31' },
    );
    if (!history.ok) throw new Error(JSON.stringify(history.issues));
    expect(history.value.events.find((event) => event.type === 'meeting')).toMatchObject({
      attendees: ['p', 'q'],
      spoke: ['p'],
      guests: 1,
    });
    const data = studyData(history.value);
    expect(data.memberships.rows.map((row) => [row.time, row.status])).toEqual([
      [365, 1],
      [545, 2],
    ]);
    expect(data.facilitators.rows).toMatchObject([{ time: 334, status: 1 }]);
    expect(data.groups.rows[0]).toMatchObject({ survivalEvent: 1, survival: 181, profession: 'pharmacist' });
  });

  it('takes formation from the first day recorded, and says so', () => {
    const { formed: _, ...unformed } = record;
    const history = historyOf([unformed], [], { studyEnd: '2022-12-31' });
    expect(history.ok && studyData(history.value).oddities).toMatchObject([
      { code: 'formationInferred', count: 1 },
    ]);
  });

  it('points to meetings that it cannot place', () => {
    const history = historyOf([record], [{ id: 'm', group: 'h' }], { studyEnd: '2022-12-31' });
    expect(history.ok ? [] : history.issues.map((issue) => issue.at)).toEqual([
      '/meetings/0/date',
      '/meetings/0/group',
    ]);
  });
});
