import { readFile } from 'node:fs/promises';
import { parseJson, parsePortfolio, plan, reportAsMarkdown, reportAsText } from '@peer-groups/core';
import type { Question } from '@peer-groups/core';
import { evaluateScanned } from 'peer-groups';
import { exitCodes, UsageError } from '../failure.ts';
import { schemeOf } from '../schemes.ts';

/** Options of `peer-groups evaluate`. */
export interface EvaluateCommand {
  readonly scheme: string;
  readonly asOf: string;
  readonly about?: 'practitioner' | 'group' | 'record';
  readonly format: 'text' | 'markdown' | 'json';
  readonly acceptSecondary?: boolean;
}

/** Judges a portfolio from a JSON file; records without a privacy scan are scanned first. */
export async function evaluate(path: string, command: EvaluateCommand): Promise<number> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UsageError(`There is no file ${path}.`);
  });
  const parsed = parseJson(text, parsePortfolio);
  if (!parsed.ok) {
    for (const { at, code, message } of parsed.issues) console.error(`${at || '/'}: ${message} (${code})`);
    return exitCodes.usage;
  }
  const question: Question = {
    asOf: command.asOf,
    ...(command.about && { about: command.about }),
    ...(command.acceptSecondary && { secondary: 'accept' as const }),
  };
  const scheme = await schemeOf(command.scheme);
  const report = await evaluateScanned(scheme, parsed.value, question);
  if (command.format === 'json')
    console.log(JSON.stringify({ ...report, plan: plan(scheme, parsed.value, question) }, undefined, 2));
  else if (command.format === 'markdown') console.log(reportAsMarkdown(report));
  else console.log(reportAsText(report, { colour: process.stdout.isTTY === true }));
  if (report.outcome === 'failed') return exitCodes.failed;
  return report.outcome === 'cantTell' ? exitCodes.cantTell : exitCodes.passed;
}
