import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isoDay } from '../study/days.ts';
import type { HistoryEvent } from '../study/history.ts';
import { studyData } from '../study/study-data.ts';
import { columnOf } from '../study/table.ts';
import { kaplanMeier } from '../survival/kaplan-meier.ts';
import { studyFiles } from './study-files.ts';

const run = (script: string, cwd: string) => spawnSync('Rscript', ['-e', script], { cwd, encoding: 'utf8' });
const hasR = run('library(survival)', tmpdir()).status === 0;

/** Groups that end on different days for two reasons, some older than the study. */
const events = Array.from({ length: 30 }, (_, g): readonly HistoryEvent[] => {
  const group = `group ${g}`;
  const start = 17_000 + g * 23;
  return [
    { type: 'group-formed', group, date: isoDay(start), region: g % 2 === 0 ? 'North' : 'South' },
    ...Array.from({ length: 6 }, (__, m): HistoryEvent => ({
      type: 'member-joined',
      group,
      member: `${group} ${m}`,
      date: isoDay(start + m),
    })),
    { type: 'facilitator-appointed', group, member: `${group} 0`, date: isoDay(start) },
    { type: 'meeting', group, date: isoDay(start + 10), attendees: [`${group} 0`] },
    { type: 'covariate', group, name: 'protectedTime', value: g % 3 === 0, date: isoDay(start) },
    { type: 'covariate', group, name: 'protectedTime', value: g % 4 === 0, date: isoDay(start + 200) },
    ...(g % 5 < 3
      ? [
          {
            type: 'group-dissolved',
            group,
            date: isoDay(start + 150 + ((g * 97) % 400)),
            reason: g % 7 === 0 ? 'merged' : 'time',
          } as const,
        ]
      : []),
  ];
}).flat();

describe('the R script beside the data', () => {
  const study = studyData(
    { studyStart: isoDay(17_250), studyEnd: isoDay(18_200), events },
    { competingReasons: ['merged'] },
  );

  it('names every covariate that varies, and no other', () => {
    const script = String(studyFiles(study).files['analysis.R']);
    expect(script).toContain('protectedTime');
    expect(script).not.toContain('suspended');
  });

  it.skipIf(!hasR)('runs, and finds what is found here (skipped without R and its package survival)', () => {
    const folder = mkdtempSync(join(tmpdir(), 'r-script-'));
    for (const [name, content] of Object.entries(studyFiles(study).files))
      writeFileSync(join(folder, name), content);
    const { stdout, status } = run(
      'sink("all.txt"); source("analysis.R"); sink(); cat(sprintf("%.15g", summary(km, times = c(200, 400), extend = TRUE)$surv), nrow(intervals), cox$n, cox$nevent)',
      folder,
    );
    rmSync(folder, { recursive: true });
    expect(status).toBe(0);
    const numbers = stdout.trim().split(' ').map(Number);
    const [curve] = kaplanMeier({
      start: columnOf(study.spells, 'entry'),
      time: columnOf(study.spells, 'exit'),
      event: columnOf(study.spells, 'status').map((code) => (code === 1 ? 1 : 0)),
    }).curves;
    const at = (day: number): number => curve!.survival[curve!.time.findLastIndex((time) => time <= day)]!;
    expect(numbers[0]).toBeCloseTo(at(200), 12);
    expect(numbers[1]).toBeCloseTo(at(400), 12);
    const ended = study.spells.rows.filter((row) => row.status === 1).length;
    expect(numbers.slice(2)).toEqual([study.intervals.rows.length, study.intervals.rows.length, ended]);
  });
});
