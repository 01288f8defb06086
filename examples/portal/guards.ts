/** Takes each guard out, one at a time, and runs the tests that should notice: a guard whose absence no test notices is named. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Guard {
  readonly what: string;
  readonly file: string;
  readonly find: string;
  readonly put: string;
  readonly tests: string;
}

const from =
  (tests: string) =>
  (what: string, file: string, find: string, put: string): Guard => ({ what, file, find, put, tests });
const [access, tokens, attacks, record] = ['access', 'tokens', 'attacks', 'record'].map(from);

const guards: readonly Guard[] = [
  access!(
    'a meeting is open to members of its day',
    'store.ts',
    's.group_id = m.group_id AND s.practitioner_id = ?',
    's.practitioner_id = ?',
  ),
  access!(
    '… as of that day',
    'store.ts',
    'AND s.from_day <= m.day AND (s.to_day IS NULL OR s.to_day >= m.day)',
    '',
  ),
  access!(
    'a reflection is one person’s',
    'store.ts',
    'r.meeting_id = m.id AND r.practitioner_id = ?',
    "r.meeting_id = m.id AND '' <> ?",
  ),
  access!(
    'a group is open to its members',
    'store.ts',
    '.find((group) => group.id === id)',
    '.find((group) => group.id === id) ?? { id, memberships: [] }',
  ),
  access!(
    'a plan is open to the group',
    'store.ts',
    'WHERE id = ? AND group_id IN (${openGroup})',
    "WHERE id = ? AND '' <> ? || ? || ?",
  ),
  access!(
    'a file is one person’s',
    'stored-uploads.ts',
    'WHERE id = ? AND practitioner_id = ?',
    'WHERE id = ? AND 1 <> ?',
  ),
  access!('… to remove too', 'uploads.ts', 'WHERE id = ? AND practitioner_id = ?', 'WHERE id = ? AND 1 <> ?'),
  access!(
    'a share is one person’s to end',
    'shares.ts',
    'DELETE FROM shares WHERE id = ? AND practitioner_id = ?',
    'DELETE FROM shares WHERE id = ? AND 1 <> ?',
  ),
  access!('facilitators alone manage', 'groups.ts', 'return isFacilitator ?', 'return true ?'),
  access!('a record is changed by who wrote it', 'meetings.ts', 'if (!mayChange)', 'if (false)'),
  access!(
    'verifiers see no members’ pages',
    'app.ts',
    "context.var.viewer.kind === 'member' ? next()",
    'true ? next()',
  ),
  access!(
    'verifiers see what is addressed to them',
    'shares.ts',
    'WHERE id = ? AND verifier_id = ? AND expires > ?',
    'WHERE id = ? AND 1 <> ? AND expires > ?',
  ),
  tokens!('no session, no answer', 'app.ts', 'if (viewer === undefined)', 'if (false)'),
  tokens!('sessions end', 'store.ts', 's.token_hash = ? AND s.expires > ?', 's.token_hash = ? AND 0 < ?'),
  tokens!(
    'tokens are hashed',
    'store.ts',
    "createHash('sha256').update(token).digest('hex')",
    'token + createHash.name.slice(99)',
  ),
  tokens!('state is compared', 'sign-in.ts', "if (context.req.query('state') !== state)", 'if (false)'),
  tokens!('nonce is compared', 'sign-in.ts', "if (verified.payload['nonce'] !== nonce)", 'if (false)'),
  tokens!('audience is compared', 'sign-in.ts', 'audience: clientId,', ''),
  tokens!(
    'codes are good once and with their verifier',
    'issuer.ts',
    'grant.challenge !== challenge',
    'false',
  ),
  tokens!('codes are good for a minute', 'issuer.ts', 'grant.expires < now() ||', ''),
  tokens!('links end', 'shares.ts', 'WHERE token_hash = ? AND expires > ?', 'WHERE token_hash = ? AND 0 < ?'),
  attacks!('changes come from our own pages', 'app.ts', "app.use(ownOrigin(base, ['/issuer/token']));", ''),
  attacks!('changes are JSON', 'input.ts', "if (!type.startsWith('application/json'))", 'if (false)'),
  attacks!('headers', 'app.ts', 'app.use(headers);', ''),
  attacks!(
    'no inline script',
    'guards.ts',
    `scriptSrc: ["'self'"]`,
    `scriptSrc: ["'self'", "'unsafe-inline'"]`,
  ),
  attacks!(
    'values travel apart from SQL',
    'database.ts',
    'all: async <Row>(...[sql, ...values]: Statement) => prepare(sql).all(...values) as Row[]',
    "all: async <Row>(...[sql, ...values]: Statement) => { let at = 0; return database.prepare(sql.replaceAll('?', () => `'${values[at++]}'`)).all() as Row[]; }",
  ),
  attacks!(
    'cells are no formulas',
    'year.ts',
    'writeCsv(rows, attendance)',
    'writeCsv(rows, attendance, { formulaSafe: false })',
  ),
  attacks!('uploads have a size', 'app.ts', 'maxSize: mostBytes', 'maxSize: 1e12'),
  attacks!(
    'what identifies someone is not kept (uploads)',
    'uploads.ts',
    'const kept = breaches.length === 0',
    'const kept = true',
  ),
  attacks!(
    'names of files are tamed',
    'guards.ts',
    "name.replaceAll(/[^\\p{L}\\p{N} ._-]/gu, '_').slice(0, 120)",
    'name',
  ),
  attacks!('callers are slowed down', 'app.ts', "app.use('/api/*', limited(rate, now, caller));", ''),
  attacks!(
    '… without a session by their address',
    'app.ts',
    'await strangers(context, async () => {})',
    'undefined',
  ),
  attacks!(
    'logs hold no paths',
    'guards.ts',
    '${known} ${context.res.status}',
    'const known = context.req.path ||',
  ),
  attacks!(
    'errors say nothing',
    'app.ts',
    'log(`error ${error.name}`)',
    'log(`error ${error.name} ${error.message}`)',
  ),
  record!('what identifies someone is not kept (records)', 'meetings.ts', 'if (found > 0)', 'if (false)'),
  record!('numbers are never let through', 'meetings.ts', 'numbers.scan?.findings ?? 0', '0'),
  record!('only members are written as members', 'meetings.ts', 'if (member === undefined)', 'if (false)'),
];

const unnoticed: string[] = [];
const folder = mkdtempSync(join(tmpdir(), 'guards-'));
const answer = join(folder, 'answer.json');
const [only = ''] = process.argv.slice(2);
const chosen = guards.filter(({ what }) => what.includes(only));
for (const { tests, what, ...removed } of chosen) {
  rmSync(answer, { force: true });
  const args = ['--config', 'vitest.guards.config.js', '--reporter=json', `--outputFile=${answer}`];
  spawnSync('vitest', ['run', ...args, `server/${tests}.test.ts`], {
    cwd: import.meta.dirname,
    env: { ...process.env, REMOVED_GUARD: JSON.stringify(removed) },
  });
  const { numFailedTests: failed, numTotalTests: ran } = existsSync(answer)
    ? (JSON.parse(readFileSync(answer, 'utf8')) as { numFailedTests: number; numTotalTests: number })
    : { numFailedTests: 0, numTotalTests: 0 };
  if (failed === 0) unnoticed.push(what);
  console.log(`${failed > 0 ? 'noticed' : ran === 0 ? 'BROKEN ' : 'MISSED '} ${what} (${removed.file})`);
}
rmSync(folder, { recursive: true });
console.log(`${chosen.length - unnoticed.length} of ${chosen.length} guards are noticed when they are gone.`);
process.exitCode = unnoticed.length === 0 ? 0 : 1;
