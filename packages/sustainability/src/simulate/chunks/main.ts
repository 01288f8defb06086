#!/usr/bin/env node
import { chunkCommand } from './command.ts';

process.exitCode = await chunkCommand(process.argv.slice(2));
