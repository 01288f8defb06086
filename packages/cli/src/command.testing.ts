import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { MeetingRecord } from '@peer-groups/core';
import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
import { vi } from 'vitest';
import { call } from './program.ts';
import type { ReviewSettings } from './review-one.ts';

/** A complete record of an invented group. */
export const record: MeetingRecord = {
  id: 'm1',
  groupName: 'Harbour pharmacists',
  date: '2026-03-17',
  venue: 'Kōwhai Pharmacy',
  modality: 'inPerson',
  attendees: ['104417', '108822', '109356', '101205'].map((registrationNumber, at) => ({
    name: ['Mereana Tūhoe-Ward', 'Hēmi Paraone', 'Siobhán Ní Dhálaigh', 'Ngaire Whātuira'][at]!,
    registrationNumber,
  })),
  summary: 'Anticoagulants in older people; an article on falls.',
  confidentiality: 'What was said stays in the group.',
};

/** What a file is reviewed by where a test asks for nothing in particular. */
export const settings: ReviewSettings = {
  scheme: nzPharmacy,
  asOf: '2026-11-25',
  roster: [],
  interpretations: {},
  secondary: false,
  thumbnails: false,
  by: { scheme: 'nz-pharmacy', asOf: '2026-11-25', interpretations: {}, secondary: false },
};

const main = fileURLToPath(new URL('main.ts', import.meta.url));

/** How a call of the command ended. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts the command in a process of its own. */
export const start = (...args: readonly string[]): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, ['--conditions=@peer-groups/source', main, ...args]);

/** Calls the command in a process of its own, with what comes in. */
export const runWith = (input: Uint8Array | string, ...args: readonly string[]): Promise<Ran> =>
  new Promise((done) => {
    const child = start(...args);
    let out = '';
    let err = '';
    child.stdout.on('data', (piece: Buffer) => (out += piece.toString()));
    child.stderr.on('data', (piece: Buffer) => (err += piece.toString()));
    child.on('close', (code) => done({ code, out, err }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });

/** Calls the command in this process: for what needs no workers. */
export async function runHere(...args: readonly string[]): Promise<Ran> {
  const told = { out: '', err: '' };
  const into = (where: 'out' | 'err') => (text: unknown) => {
    told[where] += String(text);
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(into('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(into('err')),
    vi.spyOn(console, 'log').mockImplementation((text) => void into('out')(`${text}\n`)),
    vi.spyOn(console, 'error').mockImplementation((text) => void into('err')(`${text}\n`)),
  ];
  try {
    return { code: await call(args), ...told };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** Calls the command in a process of its own. */
export const run = (...args: readonly string[]): Promise<Ran> => runWith('', ...args);
