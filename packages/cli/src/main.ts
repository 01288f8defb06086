#!/usr/bin/env node
import { exitCodes } from './failure.ts';
import { call } from './program.ts';
import { failed } from './writing.ts';

// Whoever reads the output may have seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCodes.stopped);
  console.error(`peer-groups: ${failed('The output', error).message}`);
  process.exit(exitCodes.usage);
});

process.exitCode = await call(process.argv.slice(2));
