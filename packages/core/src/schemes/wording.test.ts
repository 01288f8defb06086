import { describe, expect, test } from 'vitest';
import { evaluate } from '../evaluate.ts';
import type { Report } from '../finding.ts';
import { reportAsMarkdown } from '../report/markdown.ts';
import { reportAsText } from '../report/text.ts';
import { requirementInWords } from '../rules/in-words.ts';
import { allCases } from './cases/index.ts';
import { changed, told } from './cases/situation.ts';
import type { SchemeCases } from './cases/situation.ts';

const bare = { practitioner: { id: 'p0' }, groups: [{ id: 'g' }], meetings: [{ id: 'm', group: 'g' }] };

const reportsOf = ({ scheme, ordinary, cases }: SchemeCases): readonly Report[] =>
  [ordinary, ...cases.map(([, change]) => changed(ordinary, change) as typeof ordinary)].flatMap((one) => {
    const [portfolio, question] = told(scheme, one);
    return [portfolio, bare].flatMap((given) =>
      (['practitioner', 'group', 'record'] as const).map((about) =>
        evaluate(scheme, given, { ...question, about }),
      ),
    );
  });

/** What is wrong with a sentence, or nothing. */
const faultsOf = (sentence: string): readonly string[] => [
  ...(/^[A-Z]/u.test(sentence) ? [] : ['no capital']),
  ...(/[^.]\.$/u.test(sentence) ? [] : ['no full stop']),
  ...(/ {2}|\s$|^\s| [.,;:)]|\( /u.test(sentence) ? ['stray space'] : []),
  ...(/undefined|null|NaN|\[object|Infinity/u.test(sentence) ? ['a value that is none'] : []),
  ...(/[a-z][A-Z]/u.test(sentence) ? ['a name of the data'] : []),
  ...(/\b(?:least|most|exactly|to) 1 (?:people|\w+s)\b/u.test(sentence) ? ['one in the plural'] : []),
  ...(/\ba [aeio]/u.test(sentence) ? ['a before a vowel'] : []),
];

describe.each(allCases.map((one) => [one.scheme.id, one] as const))('%s', (_, one) => {
  test('findings are sentences', () => {
    const sentences = new Set(
      reportsOf(one).flatMap(({ findings }) =>
        findings.flatMap(({ message, mend }) => [message, mend ?? message]),
      ),
    );
    const wrong = [...sentences].flatMap((sentence) =>
      faultsOf(sentence).map((fault) => `${fault}: ${sentence}`),
    );
    expect(wrong).toEqual([]);
  });

  test('requirements are sentences', () => {
    const sentences = one.scheme.editions.flatMap(({ rules }) =>
      rules.map(({ requires }) => requirementInWords(requires)),
    );
    const wrong = sentences.flatMap((sentence) => faultsOf(sentence).map((fault) => `${fault}: ${sentence}`));
    expect(wrong).toEqual([]);
  });

  test('a report as Markdown and as text has every finding once, in one row', () => {
    for (const report of reportsOf(one)) {
      const rows = reportAsMarkdown(report)
        .split('\n')
        .filter((line) => line.startsWith('| '));
      expect(rows).toHaveLength(report.findings.length + 2);
      for (const row of rows) expect(row.match(/(?<!\\)\|/gu)).toHaveLength(7);
      const told = reportAsText(report).split('\n');
      for (const level of ['must', 'should']) {
        const lines = told.filter((line) => line.includes(` (${level}) `));
        expect(lines).toHaveLength(report.findings.filter((finding) => finding.level === level).length);
      }
    }
  });
});
