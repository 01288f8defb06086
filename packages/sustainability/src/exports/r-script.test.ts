import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isoDay } from '../study/days.ts';
import type { HistoryEvent } from '../study/history.ts';
import { studyData } from '../study/study-data.ts';
import type { StudyData } from '../study/study-data.ts';
import { columnOf } from '../study/table.ts';
import { kaplanMeier } from '../survival/kaplan-meier.ts';
import { aalenJohansen } from '../survival/aalen-johansen.ts';
import { stepAt } from '../survival/survival-curve.ts';
import { studyFiles } from './study-files.ts';
import type { ExportOptions } from './study-files.ts';

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

/** Exports the study, runs its script and then more lines; what these print. */
function inR(study: StudyData, more: string, options: ExportOptions = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'r-script-'));
  for (const [name, content] of Object.entries(studyFiles(study, options).files))
    writeFileSync(join(folder, name), content);
  const { stdout, stderr, status } = run(`sink("all.txt"); source("analysis.R"); sink(); ${more}`, folder);
  rmSync(folder, { recursive: true });
  return { words: stdout.trim().split(' '), stderr, status };
}

// R takes seconds to start, more where many start at once.
describe('the R script beside the data', { timeout: 120_000 }, () => {
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
    const { words, status } = inR(
      study,
      'cat(sprintf("%.15g", summary(km, times = c(200, 400), extend = TRUE)$surv), nrow(intervals), cox$n, cox$nevent)',
    );
    expect(status).toBe(0);
    const numbers = words.map(Number);
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

  it.skipIf(!hasR)('takes members from their first day under observation', () => {
    const left = events.flatMap((event): readonly HistoryEvent[] =>
      event.type === 'member-joined' && event.member.endsWith(' 3')
        ? [event, { type: 'member-left', group: event.group, member: event.member, date: isoDay(17_500) }]
        : [event],
    );
    const older = studyData({
      studyStart: isoDay(17_300),
      studyEnd: isoDay(17_800),
      events: left.filter((event) => !('group' in event) || Number(event.group.slice(6)) < 15),
    });
    const { words, status } = inR(
      older,
      's <- summary(survfit(Surv(entry, time, end) ~ 1, data = staying, id = seq_len(nrow(staying))), times = 400)$pstate; cat(sprintf("%.15g", s))',
    );
    expect(status).toBe(0);
    const [ours] = aalenJohansen({
      start: columnOf(older.memberships, 'entry'),
      time: columnOf(older.memberships, 'time'),
      event: columnOf(older.memberships, 'status'),
    }).curves;
    ours!.states.forEach(({ probability, state }) =>
      expect(Number(words[state])).toBeCloseTo(stepAt(ours!.time, probability, 400, Number(state === 0)), 10),
    );
  });

  it.skipIf(!hasR)(
    'leaves masked members out of the model, and says so, instead of leaving out small groups',
    () => {
      const sizes = events.filter(
        (event) =>
          event.type !== 'member-joined' ||
          Number(event.group.slice(6)) % 3 > 0 ||
          / [0-2]$/.test(event.member),
      );
      const small = studyData({ studyEnd: isoDay(18_200), events: sizes });
      expect(String(studyFiles(small, { smallCells: 'keep' }).files['analysis.R'])).toMatch(/~ members/);
      const { words, stderr } = inR(small, 'cat(cox$n, cox$nevent, names(coef(cox)))');
      expect(words).toEqual([
        String(small.intervals.rows.length),
        String(small.spells.rows.filter((row) => row.status === 1).length),
        'protectedTime',
      ]);
      expect(stderr).toContain('members is NOT in the model');
    },
  );

  it.skipIf(!hasR)('reads texts as they stand: NA is a region, nothing is missing', () => {
    const named = events.flatMap((event): readonly HistoryEvent[] => {
      if (event.type === 'covariate') return [];
      if (event.type !== 'group-formed') return [event];
      const number = Number(event.group.slice(6));
      return [
        { ...event, region: number % 2 === 0 ? 'NA' : 'T' },
        ...(number % 4 === 0
          ? []
          : [
              {
                type: 'covariate',
                group: event.group,
                name: 'if',
                value: number % 4 === 1 ? 'NA' : 'b `c',
                date: event.date,
              } as const,
            ]),
      ];
    });
    const texts = studyData({ studyEnd: isoDay(18_200), events: named });
    const { words, stderr } = inR(
      texts,
      'cat(sum(spells$region == "NA"), sum(is.na(spells$region)), sum(is.na(intervals[["if"]])), cox$n, length(coef(cox)))',
    );
    const missing = texts.intervals.rows.filter((row) => row['if'] === null).length;
    expect(words.map(Number)).toEqual([
      15,
      0,
      missing,
      texts.intervals.rows.length - missing,
      expect.any(Number),
    ]);
    expect(stderr).toContain(`CAUTION: ${missing} of`);
  });

  it.skipIf(!hasR)('knows censoring where nobody was censored, and halts at no empty table', () => {
    const ended = events.flatMap((event): readonly HistoryEvent[] => {
      if (event.type === 'member-joined' || event.type === 'group-dissolved') return [];
      if (event.type !== 'group-formed') return [event];
      const number = Number(event.group.slice(6));
      return [
        event,
        {
          type: 'group-dissolved',
          group: event.group,
          date: isoDay(18_000 + number),
          reason: number % 3 === 0 ? 'merged' : 'time',
        },
      ];
    });
    const all = studyData({ studyEnd: isoDay(18_200), events: ended }, { competingReasons: ['merged'] });
    const { words, status } = inR(
      all,
      'cat(levels(spells$end)[1], sprintf("%.6f", tail(survfit(Surv(entry, exit, end) ~ 1, data = spells, id = group)$pstate, 1)))',
    );
    expect(status).toBe(0);
    expect(words).toEqual(['censored', '0.000000', '0.666667', '0.333333']);
    const nothing = studyData({
      studyEnd: isoDay(18_200),
      events: events.filter(({ type }) => type === 'group-formed'),
    });
    expect(inR(nothing, 'cat("end")').words).toEqual(['end']);
  });
});
