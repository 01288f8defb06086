/**
 * Type-checks and runs every example: the `@example` of each docstring and each `ts` block of the README and the guide.
 *
 * A line that ends in `//=> value` is checked: the expression before it must equal the value.
 */
import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

interface Example {
  readonly file: string;
  readonly line: number;
  readonly code: string;
}

const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'docs', `.examples-${process.pid}`);

const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;

const fromDocstrings = (file: string): readonly Example[] => {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) => {
    const body = comment[0].replace(/\*\/$/, '').split('\n');
    return body.flatMap((line, at): readonly Example[] => {
      if (!/^\s*\*\s*@example/.test(line)) return [];
      const rest = body.slice(at + 1);
      const end = rest.findIndex((one) => /^\s*\*\s*@/.test(one));
      const code = (end < 0 ? rest : rest.slice(0, end)).map((one) => one.replace(/^\s*\* ?/, ''));
      const fences = code.filter((one) => !one.trim().startsWith('```'));
      return [{ file, line: lineOf(text, comment.index) + at, code: fences.join('\n').trim() }];
    });
  });
};

const fromMarkdown = (file: string): readonly Example[] => {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map((block) => ({
    file,
    line: lineOf(text, block.index),
    code: block[1]!,
  }));
};

/** Names that a module exports, from its text: enough to import what an example uses without saying so. */
const exportedBy = (file: string): readonly string[] =>
  [
    ...readFileSync(join(root, file), 'utf8').matchAll(/^export (?:async )?(?:function\*?|const) (\w+)/gm),
  ].map(([, name]) => name!);

const imports = ({ file, code }: Example): string => {
  if (!file.endsWith('.ts')) return '';
  const siblings = globSync(file.replace(/src\/.*$/, 'src/**/*.ts'), { cwd: root }).filter(
    (one) => !/\.(test|testing)\.ts$/.test(one),
  );
  const own = [file, ...siblings.filter((one) => one !== file)];
  const taken = new Set(
    [...code.matchAll(/import (?:type )?\{([^}]*)\}|(?:const|function|let) (\w+)/g)].flatMap((m) =>
      (m[1] ?? m[2]!).split(',').map((n) => n.trim().replace(/^type /, '')),
    ),
  );
  return own
    .flatMap((from) => {
      const names = exportedBy(from).filter(
        (name) => !taken.has(name) && new RegExp(`(?<![\\w'])(?<!(?<!\\.\\.)\\.)${name}\\b`).test(code),
      );
      for (const name of names) taken.add(name);
      return names.length > 0
        ? `import { ${names.join(', ')} } from '${relative(folder, join(root, from))}';`
        : [];
    })
    .join('\n');
};

/** Imports beside the documented file are written as that file would write them. */
const fromBeside = ({ file, code }: Example): string =>
  file.endsWith('.ts')
    ? code.replaceAll(
        /from '(\.{1,2}\/[^']+)'/g,
        (_, path: string) => `from '${relative(folder, join(root, dirname(file), path))}'`,
      )
    : code;

const expectation = /^[ \t]*;?[ \t]*(?:\n[ \t]*)?\/\/ ?=> ?(.*(?:\n[ \t]*\/\/(?! ?=>) .*)*)/;

/** Turns each checked expression into a call that remembers both sides. */
const withChecks = (code: string, where: string): string => {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  let result = '';
  let done = 0;
  for (const statement of source.statements) {
    const after = expectation.exec(code.slice(statement.end));
    if (!ts.isExpressionStatement(statement) || after === null) continue;
    const value = after[1]!.replaceAll(/\n[ \t]*\/\/ ?/g, ' ').trim();
    result += `${code.slice(done, statement.getStart())}__check(${JSON.stringify(where)}, await (${statement.expression.getText()}), (${value}));`;
    done = statement.end + after[0].length;
  }
  return result + code.slice(done);
};

const examples = [
  ...globSync('packages/*/src/**/*.ts', { cwd: root })
    .filter((file) => !/\.(test|testing)\.ts$/.test(file))
    .toSorted()
    .flatMap(fromDocstrings),
  ...[
    'README.md',
    ...globSync('packages/*/README.md', { cwd: root }),
    ...globSync('docs/{guide,concepts}/*.md', { cwd: root }),
  ]
    .toSorted()
    .flatMap(fromMarkdown),
];

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const only = process.argv[2];
const chosen = examples.filter(({ file }) => only === undefined || file.includes(only));
const files = chosen.map((example, at) => {
  const where = `${example.file}:${example.line}`;
  const name = `${String(at).padStart(3, '0')}-${example.file.replaceAll(/[^a-zA-Z0-9]+/g, '-')}.ts`;
  const check = 'declare const __check: (where: string, found: unknown, expected: unknown) => void;';
  writeFileSync(
    join(folder, name),
    `${imports(example)}\n${check}\n${withChecks(fromBeside(example), where)}\nexport {};\n`,
  );
  return { name, where };
});
writeFileSync(
  join(folder, 'tsconfig.json'),
  JSON.stringify({
    extends: '../../tsconfig.base.json',
    compilerOptions: {
      isolatedDeclarations: false,
      declaration: false,
      noUnusedLocals: false,
      noUncheckedIndexedAccess: false,
      lib: ['ES2024', 'DOM'],
    },
    include: ['*.ts'],
  }),
);

const problems: string[] = [];
const places = new Map(files.map(({ name, where }) => [name, where]));
try {
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '-p', folder], {
    stdio: 'pipe',
  });
} catch (error) {
  const text = String((error as { readonly stdout?: Buffer }).stdout ?? error);
  for (const line of text.split('\n').filter((one) => one.includes('error TS'))) {
    const name = /(?:^|\/)(\d{3}-[^(/]+\.ts)/.exec(line)?.[1] ?? '';
    problems.push(`${places.get(name) ?? line}: ${line.replace(/^.*?error /, '')}`);
  }
}

let checks = 0;
Object.assign(globalThis, {
  __check: (where: string, found: unknown, expected: unknown) => {
    checks += 1;
    if (!isDeepStrictEqual(found, expected)) problems.push(`${where}: gives ${JSON.stringify(found)}`);
  },
});
for (const { name, where } of files) {
  try {
    await import(pathToFileURL(join(folder, name)).href);
  } catch (error) {
    problems.push(`${where}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
  }
}

rmSync(folder, { recursive: true, force: true });
for (const problem of [...new Set(problems)]) console.error(problem);
console.log(`${files.length} examples, ${checks} values checked, ${new Set(problems).size} problems`);
process.exit(problems.length > 0 ? 1 : 0);
