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
    'server/store.ts',
    `s.group_id = m.group_id AND s.practitioner_id = \${viewer}`,
    `s.practitioner_id = \${viewer}`,
  ),
  access!(
    '… as of that day',
    'server/store.ts',
    'AND s.from_day <= m.day AND (s.to_day IS NULL OR s.to_day >= m.day))',
    ')',
  ),
  access!(
    'a reflection is one person’s',
    'server/store.ts',
    `r.meeting_id = m.id AND r.practitioner_id = \${viewer}`,
    'r.meeting_id = m.id',
  ),
  access!(
    'a group is open to its members',
    'server/store.ts',
    '.find((group) => group.id === id)',
    '.find((group) => group.id === id) ?? { id, memberships: [] }',
  ),
  access!(
    'a plan is open to the group',
    'server/store.ts',
    `WHERE id = \${id} AND group_id IN (\${openGroups(viewer, day)})`,
    `WHERE id = \${id}`,
  ),
  access!(
    'a file is one person’s',
    'server/store.ts',
    `file FROM uploads WHERE id = \${id} AND practitioner_id = \${viewer}`,
    `file FROM uploads WHERE id = \${id}`,
  ),
  access!(
    '… to remove too',
    'server/store.ts',
    `DELETE FROM uploads WHERE id = \${id} AND practitioner_id = \${viewer}`,
    `DELETE FROM uploads WHERE id = \${id}`,
  ),
  access!(
    'a share is one person’s to end',
    'server/store.ts',
    `DELETE FROM shares WHERE id = \${id} AND practitioner_id = \${viewer}`,
    `DELETE FROM shares WHERE id = \${id}`,
  ),
  access!('facilitators alone manage', 'server/groups.ts', 'return isFacilitator ?', 'return true ?'),
  access!('a record is changed by who wrote it', 'server/meetings.ts', 'if (!mayChange)', 'if (false)'),
  access!('verifiers see no members’ pages', 'server/app.ts', `viewer?.kind === 'member'`, 'true'),
  access!(
    'verifiers see what is addressed to them',
    'server/store.ts',
    `s.id = \${id} AND s.verifier_id = \${verifier}`,
    `s.id = \${id}`,
  ),
  tokens!('no session, no answer', 'server/app.ts', 'viewer !== undefined;', 'true;'),
  tokens!(
    'sessions end',
    'server/store.ts',
    `s.token_hash = \${hashOf(token)} AND s.expires > \${Date.now()}`,
    `s.token_hash = \${hashOf(token)}`,
  ),
  tokens!(
    'tokens are hashed',
    'server/store.ts',
    `createHash('sha256').update(token).digest('hex')`,
    'token + createHash.name.slice(99)',
  ),
  tokens!(
    'state is compared',
    'server/sign-in.ts',
    'expectedState: state',
    'expectedState: oidc.skipStateCheck',
  ),
  tokens!('nonce is compared', 'server/sign-in.ts', 'expectedNonce: nonce,', ''),
  tokens!(
    'identity tokens are signed by the provider',
    'server/sign-in.ts',
    'oidc.enableNonRepudiationChecks,',
    '',
  ),
  tokens!(
    'codes are good with their verifier',
    'demo/issuer.ts',
    `|| grant.payload['challenge'] !== challenge`,
    '',
  ),
  tokens!('codes are good once', 'demo/issuer.ts', '|| spent.has(code)', ''),
  tokens!('codes are good for a minute', 'demo/issuer.ts', `'1 minute'`, `'1 hour'`),
  tokens!(
    'links end',
    'server/store.ts',
    `WHERE \${where} AND s.expires > \${Date.now()}`,
    `WHERE \${where}`,
  ),
  attacks!(
    'changes come from our own pages',
    'server/app.ts',
    `app.use(ownOrigin(base, '/issuer/token'));`,
    '',
  ),
  attacks!(
    'changes are JSON',
    'server/answers.ts',
    `if (!type.startsWith('application/json'))`,
    'if (false)',
  ),
  attacks!('headers', 'server/app.ts', 'app.use(headers);', ''),
  attacks!(
    'no inline script',
    'server/guards.ts',
    `scriptSrc: ["'self'"]`,
    `scriptSrc: ["'self'", "'unsafe-inline'"]`,
  ),
  attacks!(
    'values travel apart from SQL',
    'server/database.ts',
    'query: async (statement) => prepared(statement).all(...bound(statement))',
    `query: async (statement) => { let at = 0; return database.prepare(statement.sql.replaceAll('?', () => \`'\${bound(statement)[at++]}'\`)).all(); }`,
  ),
  attacks!(
    'cells are no formulas',
    'server/year.ts',
    'writeCsv(attendanceRows(named), attendance)',
    'writeCsv(attendanceRows(named), attendance, { formulaSafe: false })',
  ),
  attacks!('uploads have a size', 'server/app.ts', 'maxSize: mostBytes', 'maxSize: 1e12'),
  attacks!(
    'what identifies someone is not kept (uploads)',
    'server/uploads.ts',
    'const kept = answer.breaches.length === 0',
    'const kept = true',
  ),
  attacks!(
    'names of files are tamed',
    'server/answers.ts',
    `name.replaceAll(/[^\\p{L}\\p{N} ._-]/gu, '_').slice(0, 120)`,
    'name',
  ),
  attacks!(
    'callers are slowed down',
    'server/app.ts',
    `app.use('/api/*', limited(10, rate.asked, caller));`,
    '',
  ),
  attacks!(
    '… without a session by their address',
    'server/app.ts',
    'viewerOf(context)?.id ?? address(context)',
    'viewerOf(context)?.id ?? getCookie(context, sessionCookie)!',
  ),
  attacks!('… who try to sign in', 'server/app.ts', `app.use('/sign-in', seldom);`, ''),
  attacks!('logs hold no paths', 'server/guards.ts', 'routePath(context)', 'context.req.path'),
  attacks!(
    'errors say nothing',
    'server/app.ts',
    `log(\`error \${error.name}\`)`,
    `log(\`error \${error.name} \${error.message}\`)`,
  ),
  record!(
    'what identifies someone is not kept (records)',
    'server/meetings.ts',
    'if (result.ok) return result.record;',
    'if (result.ok || true) return (result as unknown as { record?: MeetingRecord }).record ?? ({ ...(record as MeetingRecord), id, group: group.id });',
  ),
  record!('roles are handed over from today on', 'server/groups.ts', 'if (from < today())', 'if (false)'),
  record!('roles are for members', 'server/groups.ts', 'practitioner !== undefined && !isMember', 'false'),
  record!(
    'whoever facilitates hands over before leaving',
    'server/groups.ts',
    `released(group, practitioner, to) ?? refuse(422, 'nobody')`,
    '{ ...membersOn(group, to).find((one) => one.practitioner === practitioner)!, to }',
  ),
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
