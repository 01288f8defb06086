import { parseJson, parsePortfolio, plan, reportAsMarkdown, reportAsText } from '@peer-groups/core';
import type { Portfolio, Question } from '@peer-groups/core';
import { evaluateScanned } from 'peer-groups';
import { assertDay } from '../days.ts';
import { exitCodes, tellIssues, UsageError } from '../failure.ts';
import { interpretationsFrom } from '../interpretations.ts';
import { nameOf, textOf } from '../reading.ts';
import { inColour } from '../output/colour.ts';
import { schemeOf } from '../schemes.ts';

/** Options of `peer-groups evaluate`. */
export interface EvaluateCommand {
  readonly scheme: string;
  readonly asOf: string;
  readonly about?: 'practitioner' | 'group' | 'record';
  readonly format: 'text' | 'markdown' | 'json';
  readonly interpretation?: readonly string[];
  readonly acceptSecondary?: boolean;
}

/** What is asked about stands in the portfolio. */
const assertHolds = ({ practitioner, groups }: Portfolio, about: EvaluateCommand['about']): void => {
  const missing =
    about === 'practitioner' && practitioner === undefined
      ? 'practitioner'
      : about === 'group' && groups === undefined
        ? 'groups'
        : undefined;
  if (missing !== undefined)
    throw new UsageError(
      `--about ${about} asks about what the portfolio does not hold. Give it "${missing}", or ask --about record.`,
    );
};

/** Judges a portfolio from a JSON file; records without a privacy scan are scanned first. */
export async function evaluate(path: string, command: EvaluateCommand): Promise<number> {
  assertDay(command.asOf);
  const scheme = await schemeOf(command.scheme);
  const interpretations = interpretationsFrom(command.interpretation);
  const parsed = parseJson(await textOf(path), parsePortfolio);
  if (!parsed.ok) {
    tellIssues(nameOf(path), parsed.issues);
    return exitCodes.usage;
  }
  assertHolds(parsed.value, command.about);
  const question: Question = {
    asOf: command.asOf,
    interpretations,
    ...(command.about && { about: command.about }),
    ...(command.acceptSecondary && { secondary: 'accept' as const }),
  };
  const report = await evaluateScanned(scheme, parsed.value, question);
  if (command.format === 'json')
    console.log(JSON.stringify({ ...report, plan: plan(scheme, parsed.value, question) }, undefined, 2));
  else if (command.format === 'markdown') console.log(reportAsMarkdown(report));
  else console.log(reportAsText(report, { colour: inColour() }));
  if (report.outcome === 'failed') return exitCodes.failed;
  // Where no rule had anything to judge, nothing passed either.
  return report.outcome === 'passed' ? exitCodes.passed : exitCodes.cantTell;
}
