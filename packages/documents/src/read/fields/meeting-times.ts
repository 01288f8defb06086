import type { LabelField, Vocabulary } from '../labels/index.ts';
import type { Sections } from '../layout/sections.ts';
import { datesIn } from './dates.ts';
import { timesIn } from './times.ts';

/** From when until when: by labels, else beside the day. */
export function readTimes(
  sections: Sections,
  texts: readonly string[],
  vocabulary: Vocabulary,
  dateLine: number | undefined,
): { readonly start?: string; readonly end?: string } {
  const without = (text: string): string =>
    datesIn(text, vocabulary.packs)
      .toReversed()
      .reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
  const texted = (name: LabelField): string =>
    sections.entries
      .filter(({ field }) => field === name)
      .flatMap(({ values }) => values.map(({ text }) => text))
      .join(' ');
  const [start, end] = [timesIn(without(texted('start'))).start, timesIn(without(texted('end'))).start];
  if (start !== undefined && end !== undefined && start < end) return { start, end };
  const labelled = timesIn(without(texted('time')));
  if (labelled.start !== undefined) return labelled;
  const beside = timesIn(without(texted('date')));
  if (beside.start !== undefined) return beside;
  if (start !== undefined) return { start };
  if (dateLine === undefined) return {};
  const near = timesIn(without(`${texts[dateLine] ?? ''} ${texts[dateLine + 1] ?? ''}`));
  return near.end === undefined ? {} : near;
}
