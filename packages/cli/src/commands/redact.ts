import { clean, policies, scan } from '@peer-groups/redaction';
import { exitCodes, UsageError } from '../failure.ts';
import { textOf } from '../reading.ts';

/** Options of `peer-groups redact`. */
export interface RedactCommand {
  readonly policy: string;
  readonly allow?: readonly string[];
  readonly deny?: readonly string[];
  readonly spans?: boolean;
}

/** Redacts a text file, or what comes in: prints the text as UTF-8, or with `spans` only where something was found. */
export async function redact(
  path: string | undefined,
  { policy: id, allow = [], deny = [], spans: only }: RedactCommand,
): Promise<number> {
  const policy = policies[id];
  if (policy === undefined)
    throw new UsageError(
      `There is no policy ${JSON.stringify(id)}. There are: ${Object.keys(policies).join(', ')}.`,
    );
  const given = await textOf(path);
  if (only) {
    console.log(JSON.stringify(scan(given, { allow, deny })));
    return exitCodes.passed;
  }
  const { text: cleaned, verification } = clean(given, policy, { allow, deny });
  process.stdout.write(cleaned);
  if (verification.ok) return exitCodes.passed;
  console.error('peer-groups: something that the policy hides is still there. A person must look.');
  return exitCodes.cantTell;
}
