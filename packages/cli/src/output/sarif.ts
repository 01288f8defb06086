import { toSarif } from '@peer-groups/interop/sarif';
import type { FileReview } from '../review-one.ts';

interface Rule {
  readonly id: string;
}

interface Result {
  readonly ruleId: string;
}

interface Run {
  readonly tool: { readonly driver: object & { readonly rules: readonly Rule[] } };
  readonly invocations: readonly { readonly executionSuccessful: boolean }[];
  readonly columnKind: string;
  readonly results: readonly Result[];
}

const runOf = (scheme: string, files: Parameters<typeof toSarif>[1]): Run =>
  toSarif(scheme, files).runs[0] as Run;

/**
 * One SARIF log in pieces: its results as files come, its rules at the end, when all are known. Of a folder of any size only
 * the rules are held.
 */
export function openSarif(scheme: string): {
  readonly head: string;
  readonly one: (review: FileReview) => string;
  readonly tail: () => string;
} {
  const rules = new Map<string, { readonly index: number; readonly rule: Rule }>();
  let allRead = true;
  let isFirst = true;
  const { $schema, version } = toSarif(scheme, []);
  const { columnKind } = runOf(scheme, []);
  return {
    head: `${JSON.stringify({ $schema, version }).slice(0, -1)},"runs":[{"columnKind":${JSON.stringify(columnKind)},"results":[`,
    one: ({ file, findings, reasons, bytes }) => {
      const read = !reasons.includes('unreadable');
      const run = runOf(scheme, [{ path: file, findings, read, ...(bytes !== undefined && { bytes }) }]);
      allRead &&= read;
      for (const rule of run.tool.driver.rules)
        if (!rules.has(rule.id)) rules.set(rule.id, { index: rules.size, rule });
      const lines = run.results.map((result) =>
        JSON.stringify({ ...result, ruleIndex: rules.get(result.ruleId)!.index }),
      );
      if (lines.length === 0) return '';
      const between = isFirst ? '\n' : ',\n';
      isFirst = false;
      return between + lines.join(',\n');
    },
    tail: () => {
      const { tool } = runOf(scheme, []);
      const whole = {
        tool: { driver: { ...tool.driver, rules: [...rules.values()].map(({ rule }) => rule) } },
        invocations: [{ executionSuccessful: allRead }],
      };
      return `\n],${JSON.stringify(whole).slice(1)}]}\n`;
    },
  };
}
