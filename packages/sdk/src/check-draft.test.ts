import { describe, expect, test } from 'vitest';
import { checkDraft } from './index.ts';

const group = {
  id: 'g',
  name: 'Ōtara pharmacists',
  memberships: [
    { practitioner: 'a', name: 'Aroha Parata', from: '2025-01-01' },
    { practitioner: 'gone', from: '2025-01-01', to: '2025-06-30' },
  ],
};
const draft = { date: '2025-11-28', attendees: [{ name: 'x', practitioner: 'a' }], summary: 'Dosing.' };
const check = (more: object, by = 'a', allow: readonly string[] = []) =>
  checkDraft({ ...draft, ...more }, { id: 'm', group, by, on: '2025-12-01', allow });

describe('a draft', () => {
  test('becomes a record with its members as the group knows them, and a scan', async () => {
    expect(await check({})).toEqual({
      ok: true,
      record: {
        id: 'm',
        group: 'g',
        groupName: 'Ōtara pharmacists',
        date: '2025-11-28',
        attendees: [{ name: 'Aroha Parata', practitioner: 'a' }],
        summary: 'Dosing.',
        scan: { on: '2025-12-01', findings: 0 },
      },
    });
  });

  test.each([
    ['a malformed date', { date: 'yesterday' }, 'notUnderstood'],
    ['a day to come', { date: '2025-12-02' }, 'notHeld'],
    ['no day', { date: undefined }, 'notHeld'],
    ['a name', { summary: 'Mrs Winifred Tamahere asked.' }, 'identifies'],
    ['a member’s name in the text', { summary: 'Aroha Parata told of a mistake.' }, 'identifies'],
    ['a name in the title of a topic', { topics: [{ title: 'Mrs Winifred Tamahere' }] }, 'identifies'],
  ])('with %s is not kept', async (_, more, why) => {
    expect(await check(more)).toMatchObject({ ok: false, why });
  });

  test('is written by who was a member on its day', async () => {
    expect(await check({}, 'gone')).toEqual({ ok: false, why: 'notYours' });
    expect(await check({}, 'stranger')).toEqual({ ok: false, why: 'notYours' });
    expect(await check({ date: '2025-06-30' }, 'gone')).toMatchObject({ ok: true });
  });

  test('brings no scan, reflection or field of its own that was not scanned', async () => {
    const more = {
      id: 'other',
      group: 'other',
      scan: { findings: 0 },
      reflection: { text: 'Winifred' },
      recommendations: [{ text: 'Winifred' }],
      context: 'Winifred',
    };
    expect(await check(more)).toEqual(await check({}));
    expect(await check({ ...more, summary: 'NHI ZZZ0016.' })).toMatchObject({ ok: false, why: 'identifies' });
  });

  test('may name the group itself and what is allowed; a number never', async () => {
    expect((await check({ summary: 'Ōtara pharmacists met.' })).ok).toBe(true);
    const summary = 'The Winifred Tamahere approach.';
    expect((await check({ summary })).ok).toBe(false);
    expect((await check({ summary }, 'a', ['Winifred Tamahere'])).ok).toBe(true);
    expect((await check({ summary: 'NHI ZZZ0016.' }, 'a', ['ZZZ0016'])).ok).toBe(false);
  });

  test.each([undefined, null, 'text', 7, []])(
    'that is %o is no record of a meeting that was held',
    async (given) => {
      expect(await checkDraft(given, { id: 'm', group, by: 'a', on: '2025-12-01' })).toEqual({
        ok: false,
        why: 'notHeld',
      });
    },
  );
});
