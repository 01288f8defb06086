import { readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { exitCodes, UsageError } from './failure.ts';

const collect = (value: string, all: readonly string[] = []): readonly string[] => [...all, value];

/** The version of the package, which lies beside both the sources and what is built of them. */
const version = (): string =>
  (
    JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      readonly version: string;
    }
  ).version;

const today = (): string => {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

const asOf = (): Option =>
  new Option('--as-of <date>', 'the day of the answer, as YYYY-MM-DD').default(today(), 'today');
const scheme = (): Option =>
  new Option('--scheme <id>', 'the scheme to judge by; see "peer-groups schemes"').makeOptionMandatory();

/**
 * Runs the command with its arguments, those after its name.
 *
 * @returns the exit code.
 */
export async function call(args: readonly string[]): Promise<number> {
  let code: number = exitCodes.passed;

  const program = new Command('peer-groups')
    .description(
      'Peer groups in continuing professional development: reviews uploads, judges portfolios, redacts, writes and cleans records.',
    )
    .version(version())
    .addHelpText(
      'after',
      '\nExit codes: 0 passed, 1 failed, 2 wrong usage, 3 a person must look, 130 stopped.',
    )
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'peer-groups: ')) })
    .exitOverride();

  program
    .command('review <paths...>')
    .description('review uploads: files, or folders with all PDF and Word files below them')
    .addOption(scheme())
    .addOption(asOf())
    .option('--roster <csv>', 'names and registration numbers of the members')
    .option('--register <csv>', 'an offline register: numbers, and names where known')
    .addOption(
      new Option('--format <format>', 'how to write the answers')
        .choices(['text', 'ndjson', 'sarif', 'csv', 'html'])
        .default('text'),
    )
    .option('--jobs <n>', 'worker threads', Number, 2)
    .option('--out <file>', 'write the answers here instead of printing them')
    .option('--resume', 'go on with --out where a stopped run left off (ndjson)')
    .option('--interpretation <id=option>', 'a reading of unclear words; may be repeated', collect)
    .option('--accept-secondary', 'judge by rules that rest on secondary sources too')
    .action(async (paths, options) => {
      const { review } = await import('./commands/review.ts');
      code = await review(paths, options);
    });

  program
    .command('evaluate <portfolio.json>')
    .description("judge a practitioner's or a group's year, or records")
    .addOption(scheme())
    .addOption(asOf())
    .addOption(new Option('--about <about>', 'what is asked').choices(['practitioner', 'group', 'record']))
    .addOption(
      new Option('--format <format>', 'how to write the report')
        .choices(['text', 'markdown', 'json'])
        .default('text'),
    )
    .option('--interpretation <id=option>', 'a reading of unclear words; may be repeated', collect)
    .option('--accept-secondary', 'judge by rules that rest on secondary sources too')
    .action(async (path, options) => {
      const { evaluate } = await import('./commands/evaluate.ts');
      code = await evaluate(path, options);
    });

  program
    .command('schemes [id]')
    .description('list the schemes, or the rules of one with their words')
    .addOption(new Option('--format <format>', 'how to write them').choices(['text', 'json']).default('text'))
    .action(async (id, { format }) => {
      const { schemes } = await import('./commands/schemes.ts');
      code = await schemes(id, format);
    });

  program
    .command('redact [file]')
    .description('redact a text file, or what comes in')
    .option(
      '--policy <id>',
      'what is hidden, made coarser or kept: shared-record, case-presentation, hipaa-safe-harbor or research-extract',
      'shared-record',
    )
    .option('--allow <words>', 'never hide these; may be repeated', collect)
    .option('--deny <words>', 'always hide these; may be repeated', collect)
    .option('--spans', 'print where something was found, not the text')
    .action(async (path, options) => {
      const { redact } = await import('./commands/redact.ts');
      code = await redact(path, options);
    });

  program
    .command('write [record.json]')
    .description('write a record as PDF or Word; without a record, a blank form')
    .requiredOption('--out <file>', 'ends in .pdf or .docx')
    .addOption(
      new Option('--audience <audience>', 'whose copy').choices(['own', 'group', 'auditor']).default('group'),
    )
    .option('--font <ttf>', 'a font for characters that ours lack, in PDF; may be repeated', collect)
    .action(async (path, options) => {
      const { write } = await import('./commands/write.ts');
      code = await write(path, options);
    });

  program
    .command('clean <file>')
    .description('write a copy with hidden and left-over content removed')
    .requiredOption('--out <file>', 'a file that is not there yet')
    .action(async (path, { out }) => {
      const { clean } = await import('./commands/clean.ts');
      code = await clean(path, out);
    });

  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    const {
      code: why,
      exitCode,
      message,
    } = error as { readonly code?: string; readonly exitCode?: number; readonly message: string };
    if (why?.startsWith('commander.')) code = exitCode === 0 ? exitCodes.passed : exitCodes.usage;
    else if (error instanceof UsageError || error instanceof RangeError) {
      console.error(`peer-groups: ${message}`);
      code = exitCodes.usage;
    } else throw error;
  }
  return code;
}
