import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { has, run } from './tools.ts';
import type { Step } from './tools.ts';

const jars = fileURLToPath(new URL('../node_modules/.cache/verapdf', import.meta.url));
const pom = fileURLToPath(new URL('pom.xml', import.meta.url));

/** Validates files by veraPDF, fetched from Maven Central the first time. */
export function verapdf(files: readonly string[]): readonly Step[] {
  if (!has('java') || !has('mvn')) return [{ name: 'veraPDF', skipped: 'needs java and mvn' }];
  if (!existsSync(jars)) {
    const fetched = run('mvn', [
      '-q',
      '-B',
      '-f',
      pom,
      'dependency:copy-dependencies',
      `-DoutputDirectory=${jars}`,
    ]);
    if (!fetched.isContent) return [{ name: 'veraPDF', skipped: 'could not be fetched from Maven Central' }];
  }
  return (['3a', 'ua1'] as const).map((level) => validate(level, files));
}

function validate(level: '3a' | 'ua1', files: readonly string[]): Step {
  const { text } = run('java', [
    '-cp',
    `${jars}/*`,
    'org.verapdf.apps.GreenfieldCliWrapper',
    '-f',
    level,
    '--format',
    'text',
    '-v',
    ...files,
  ]);
  const verdicts = text.split('\n').filter((line) => /^(?:PASS|FAIL|ERROR) /.test(line));
  const problems = text.split('\n').filter((line) => /^(?:FAIL|ERROR)| FAIL/.test(line));
  const passed = verdicts.filter((line) => line.startsWith('PASS ')).length;
  return {
    name: `veraPDF ${level === '3a' ? 'PDF/A-3a' : 'PDF/UA-1'}`,
    checked: passed,
    problems:
      passed === files.length
        ? problems
        : [...problems, `${files.length - passed} of ${files.length} files have not passed`],
  };
}
