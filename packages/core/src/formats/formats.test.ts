import { describe, expect, test } from 'vitest';
import { planAgenda } from '../agenda.ts';
import { formats } from './index.ts';

test('formats are in the order of their ids, each once', () => {
  const ids = formats.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].toSorted());
});

describe.each(formats.map((format) => [format.id, format] as const))('%s', (id, format) => {
  test('survives JSON, and quotes 25 words at most for each step', () => {
    expect(JSON.parse(JSON.stringify(format))).toEqual(format);
    for (const { citation } of format.steps) {
      expect(citation.quote.split(/\s+/u).length).toBeLessThanOrEqual(25);
      expect(citation.quote).not.toBe('');
    }
  });

  test('asks before it advises, and an agenda keeps its order', () => {
    const steps = format.steps.map(({ step }) => step);
    const order = ['present', 'clarify', 'advise'].filter((step) =>
      (steps as readonly string[]).includes(step),
    );
    expect(steps.filter((step) => order.includes(step))).toEqual(order);
    const { agenda } = planAgenda(format, ['p0', 'p1'], 90);
    expect(agenda.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(90);
    const planned = agenda.filter(({ presenter }) => presenter !== 'p1').map(({ step }) => step);
    expect(planned).toEqual(steps);
  });

  test('allows advice where its source does', () => {
    const allowed = format.steps.some(({ adviceAllowed }) => adviceAllowed);
    expect(allowed).toBe(!['balint', 'nz-peer-support-group'].includes(id));
  });
});
