import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const totals = { passed: 0, failed: 0, skipped: 0 };

/** Runs a check: one that throws has failed, with what the program it called had to say. */
export const check = async (name: string, work: () => unknown): Promise<void> => {
  try {
    await work();
    totals.passed += 1;
    console.log(`passed   ${name}`);
  } catch (error) {
    const {
      stdout = '',
      stderr = '',
      message,
    } = error as { stdout?: Buffer; stderr?: Buffer; message: string };
    totals.failed += 1;
    console.log(`FAILED   ${name}: ${message}\n${stdout}${stderr}`);
  }
};

/** Says that a check was not run, and why. */
export const skip = (name: string, why: string): void => {
  totals.skipped += 1;
  console.log(`skipped  ${name}: ${why}`);
};

/** The last line, and whether all that was run has passed. */
export const conclude = (): boolean => {
  console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
  return totals.failed === 0;
};

/** A folder in which packages of the npm registry are installed; undefined where they cannot be had. */
export const npmPackages = (folder: string, packages: readonly string[]): string | undefined => {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', ...packages], {
      cwd: folder,
      stdio: 'ignore',
    });
    return folder;
  } catch {
    return undefined;
  }
};

/** Python with packages of its index in an environment of its own; undefined where they cannot be had. */
export const pythonWith = (folder: string, packages: readonly string[]): string | undefined => {
  try {
    execFileSync('python3', ['-m', 'venv', folder], { stdio: 'ignore' });
    const python = join(folder, 'bin/python');
    execFileSync(python, ['-m', 'pip', 'install', '--quiet', ...packages], { stdio: 'ignore' });
    return python;
  } catch {
    return undefined;
  }
};

/** Whether the system's own Python runs a line: how Debian's packages are looked for. */
export const systemPythonRuns = (line: string): boolean => {
  if (!existsSync('/usr/bin/python3')) return false;
  try {
    execFileSync('/usr/bin/python3', ['-c', line], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
