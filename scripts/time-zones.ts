/** Runs the tests of everything that counts days under time zones on both sides of the date line. */
import { execFileSync } from 'node:child_process';

for (const zone of ['UTC', 'Pacific/Auckland', 'America/Sao_Paulo']) {
  execFileSync('vitest', ['run', '--project', 'core', '--reporter=dot'], {
    env: { ...process.env, TZ: zone, CI: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  console.log(`${zone}: passed`);
}
