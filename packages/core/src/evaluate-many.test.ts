import { describe, expect, test } from 'vitest';
import { evaluate } from './evaluate.ts';
import { evaluateMany, reasonsOf } from './evaluate-many.ts';
import type { Answer } from './evaluate-many.ts';
import type { Portfolio } from './portfolio.ts';
import { comparisonAsMarkdown, comparisonAsText } from './report/comparison.ts';
import { auPsyba } from './schemes/au-psyba.ts';
import { beInami } from './schemes/be-inami.ts';
import { nlNhg } from './schemes/nl-nhg.ts';
import { nzPharmacy } from './schemes/nz-pharmacy.ts';
import { schemes } from './schemes/index.ts';
import { uaMoh } from './schemes/ua-moh.ts';

const meeting = (date: string, people: number): Portfolio['meetings'][number] => ({
  id: date,
  group: 'g',
  date,
  start: '18:00',
  end: '19:30',
  venue: 'Clinic',
  attendees: ['Aroha', 'Bede', 'Carys', 'Dara'].slice(0, people).map((name, at) => ({
    name,
    practitioner: `p${at}`,
    profession: 'doctor' as const,
  })),
  topics: [{ title: 'Lithium' }],
  summary: 'What Winifred said.',
  reported: date,
});

/** One meeting of three: three are enough in Belgium, too few for the Pharmacy Council. */
const portfolio: Portfolio = {
  practitioner: { id: 'p0', profession: 'doctor' },
  meetings: [meeting('2025-05-01', 3), meeting('2025-11-01', 3)],
};

const outcomeOf = (answer: Answer): string =>
  'report' in answer ? answer.report.outcome : answer.unanswered;

describe('evaluateMany', () => {
  test('gives what evaluate gives, for each scheme in the order given', () => {
    const question = { asOf: '2025-12-31' };
    const { answers } = evaluateMany(portfolio, [nzPharmacy, beInami], question);
    expect(answers.map(({ scheme }) => scheme.id)).toEqual(['nz-pharmacy', 'be-inami']);
    expect(answers).toEqual(
      [nzPharmacy, beInami].map((scheme) => ({ scheme, report: evaluate(scheme, portfolio, question) })),
    );
  });

  test('the same two meetings count in one country and not in another, and the reason is given', () => {
    const { answers } = evaluateMany(portfolio, [nzPharmacy, beInami], { asOf: '2025-12-31' });
    const counted = answers.map((one) =>
      'report' in one ? one.report.meetings.map(({ outcome }) => outcome) : [],
    );
    expect(counted).toEqual([
      ['failed', 'failed'],
      ['passed', 'passed'],
    ]);
    const [pharmacy] = answers;
    const reasons = pharmacy && 'report' in pharmacy ? reasonsOf(pharmacy.report) : [];
    expect(reasons.map(({ rule }) => rule)).toContain('attendance');
    expect(reasons[0]!.about).toBe('practitioner');
  });

  test('a scheme that cannot be asked says why', () => {
    const asked = evaluateMany(portfolio, [nlNhg, uaMoh, auPsyba], { asOf: '2024-06-30' });
    expect(asked.answers.map(outcomeOf)).toEqual(['noCertificateDate', 'noEdition', 'failed']);
  });

  test('readings are chosen by scheme', () => {
    const { answers } = evaluateMany(portfolio, [auPsyba, beInami], {
      asOf: '2025-11-30',
      interpretations: { 'au-psyba': { groupTime: 'wholeMeeting' } },
    });
    expect(answers.map((one) => 'report' in one && one.report.interpretations)).toEqual([
      { groupTime: 'wholeMeeting' },
      { participants: 'anyParticipants' },
    ]);
  });

  test('a cycle that begins before the first edition is judged by the edition in force', () => {
    const { answers } = evaluateMany(portfolio, schemes, { asOf: '2025-12-31', secondary: 'accept' });
    expect(answers).toHaveLength(schemes.length);
    expect(answers.filter((one) => 'report' in one).length).toBeGreaterThan(25);
  });

  test('a day that is none is refused', () => {
    expect(() => evaluateMany(portfolio, schemes, { asOf: '2025-13-01' })).toThrow(RangeError);
  });

  test('readings for a scheme that is not asked are refused', () => {
    const interpretations = { 'nz-farmacy': { four: 'mePlusFour' } };
    expect(() => evaluateMany(portfolio, schemes, { asOf: '2025-12-31', interpretations })).toThrow(
      /chosen for nz-farmacy, which is not asked. Asked are: at-qz,/,
    );
  });
});

describe('a comparison', () => {
  const comparison = evaluateMany(portfolio, schemes, { asOf: '2025-12-31', secondary: 'accept' });

  test('as Markdown has a row for each scheme, and a column for each meeting', () => {
    const lines = comparisonAsMarkdown(comparison).trimEnd().split('\n');
    expect(lines).toHaveLength(schemes.length + 2);
    expect(lines[0]).toBe('| scheme | outcome | 2025-05-01 | 2025-11-01 | credit | because |');
    for (const line of lines) expect(line.replaceAll('\\|', '').match(/\|/gu)).toHaveLength(7);
    expect(lines.find((line) => line.includes('be-inami'))).toContain('| ✓ | ✓ | 3 points |');
  });

  test('as text has the marks of the meetings and the reasons', () => {
    const text = comparisonAsText(comparison);
    expect(text).toMatch(/^nz-pharmacy +✗ not met +✗✗$/mu);
    expect(text).toMatch(/^ {2}attendance: People at the meeting.*: 3; asked: at least 4\.$/mu);
  });

  test('repeats no text of a summary', () => {
    expect(comparisonAsMarkdown(comparison) + comparisonAsText(comparison)).not.toContain('Winifred');
  });
});
