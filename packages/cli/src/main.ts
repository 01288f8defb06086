#!/usr/bin/env node
import { exitCodes } from './failure.ts';
import { call } from './program.ts';

// Whoever reads the output may have seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(exitCodes.stopped);
});

process.exitCode = await call(process.argv.slice(2));
