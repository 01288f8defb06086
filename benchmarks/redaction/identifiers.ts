import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { scan } from '@peer-groups/redaction';
import { allIdentifiers } from '@peer-groups/redaction/identifiers';

/**
 * Numbers of every register that says something without context: valid ones found when they stand alone in a
 * sentence, numbers with one character changed so that the check is wrong, and near misses (a character too few,
 * one too many; those that are valid numbers of their register as well, such as a bank account with a suffix of two
 * digits instead of three, are told apart). Drawn from a fixed seed; peers where they are installed.
 *
 *     node --conditions=@peer-groups/source benchmarks/redaction/identifiers.ts
 */
const EACH = 100;
const HEAD = 'Seen in clinic: ';

let state = 11;
const draw = (below: number): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};
const letter = (): string => String.fromCharCode(65 + draw(26));
const written = (form: string): string =>
  Array.from(form, (character) => {
    if (character === '9') return String(draw(10));
    if (character === 'L') return letter();
    if (character === '*') return draw(2) === 0 ? String(draw(10)) : letter();
    if (character === 'Ц') return 'АВЕКМН'[draw(6)]!;
    return character === '_' ? ' -'[draw(2)]! : character;
  }).join('');
type Identifier = (typeof allIdentifiers)[number];

const CHARACTERS: Readonly<Record<string, string>> = {
  '9': '[0-9]',
  L: '[A-Z]',
  '*': '[0-9A-Z]',
  Ц: '\\p{L}',
  _: '[ -]',
  '.': '\\.',
  '/': '\\/',
};
const isValid = ({ forms, plausible, check }: Identifier, number: string): boolean =>
  forms.some((form) =>
    new RegExp(`^${Array.from(form, (sign) => CHARACTERS[sign] ?? sign).join('')}$`, 'u').test(number),
  ) &&
  (plausible?.(compact(number), number) ?? true) &&
  (check?.(compact(number)) ?? true);
const compact = (number: string): string => number.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();

interface Tally {
  valid: number;
  found: number;
  wrong: number;
  wrongAsRight: number;
  wrongAtAll: number;
  near: number;
  nearFlagged: number;
  nearValid: number;
}

type Find = (text: string) => readonly {
  readonly start: number;
  readonly end: number;
  readonly subkind?: string;
  readonly score?: number;
  readonly why?: string;
}[];

const measure = (find: Find, only: ReadonlySet<string> | undefined): Tally => {
  state = 11;
  const tally: Tally = {
    valid: 0,
    found: 0,
    wrong: 0,
    wrongAsRight: 0,
    wrongAtAll: 0,
    near: 0,
    nearFlagged: 0,
    nearValid: 0,
  };
  for (const identifier of allIdentifiers) {
    if (identifier.bare === 0 || identifier.forms.length === 0) continue;
    if (only !== undefined && !only.has(identifier.id.split('-')[0]!)) continue;
    let valid = 0;
    let wrong = 0;
    for (
      let attempt = 0;
      attempt < 400_000 && (valid < EACH || (identifier.check !== undefined && wrong < EACH));
      attempt++
    ) {
      const number = written(identifier.forms[draw(identifier.forms.length)]!);
      if (!(identifier.plausible?.(compact(number), number) ?? true)) continue;
      const isRight = identifier.check?.(compact(number)) ?? true;
      const start = HEAD.length;
      const end = start + number.length;
      const touching = (text: string, to: number) =>
        find(text).filter((span) => span.start < to && span.end > start);
      if (isRight && valid < EACH) {
        valid++;
        tally.valid++;
        if (find(`${HEAD}${number} and reviewed.`).some((span) => span.start <= start && span.end >= end))
          tally.found++;
        for (const near of [number.slice(0, -1), `${number}${draw(10)}`]) {
          tally.near++;
          const spans = touching(`${HEAD}${near} and reviewed.`, start + near.length);
          if (!spans.some(({ score }) => (score ?? 1) >= 0.5)) continue;
          tally.nearFlagged++;
          if (isValid(identifier, near)) tally.nearValid++;
        }
      } else if (!isRight && wrong < EACH) {
        wrong++;
        tally.wrong++;
        const spans = touching(`${HEAD}${number} and reviewed.`, end);
        if (spans.some(({ score }) => (score ?? 1) >= 0.5)) tally.wrongAtAll++;
        if (
          spans.some(
            ({ subkind, why }) => subkind === identifier.id && why?.includes('check character right'),
          )
        )
          tally.wrongAsRight++;
      }
    }
  }
  return tally;
};

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
const print = (name: string, tally: Tally): void =>
  console.log(
    `${name}: ${percent(tally.found, tally.valid)} of ${tally.valid} valid found; of ${tally.wrong} with a wrong check ${tally.wrongAsRight} reported as right, ` +
      `${percent(tally.wrongAtAll, tally.wrong)} flagged at 0.5 or more (as another register, phone or date); ${percent(tally.nearFlagged, tally.near)} of ${tally.near} near misses flagged at 0.5 or more, ${percent(tally.nearValid, tally.near)} because they are valid numbers of the same register`,
  );

print(
  '@peer-groups/redaction, all registers',
  measure((text) => scan(text), undefined),
);
for (const country of ['nz', 'gb', 'au', 'dk', 'nl', 'ch', 'de', 'ua', 'be', 'fr', 'ie', 'ca', 'us', 'es'])
  print(
    `  ${country}`,
    measure((text) => scan(text), new Set([country])),
  );

if (existsSync(new URL('./peers/node_modules', import.meta.url))) {
  const require = createRequire(new URL('./peers/package.json', import.meta.url));
  const { SyncRedactor } = require('redact-pii') as {
    SyncRedactor: new () => { redact: (text: string) => string };
  };
  const redactor = new SyncRedactor();
  print(
    'redact-pii',
    measure((text) => {
      const out = redactor.redact(text);
      // It gives no offsets: found when the number is no longer there.
      const number = text.slice(HEAD.length, text.indexOf(' and reviewed.'));
      return out.includes(number) ? [] : [{ start: HEAD.length, end: HEAD.length + number.length }];
    }, undefined),
  );
}
