/**
 * Writes docs/schemes: a page for each scheme, an index with a table of all, and a page on unclear words.
 *
 *     node --conditions=@peer-groups/source scripts/schemes-pages.ts          writes them
 *     node --conditions=@peer-groups/source scripts/schemes-pages.ts --check  fails where one is stale
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { ambiguitiesAsMarkdown, schemeAsMarkdown, schemesAsTable } from '@peer-groups/core';
import { schemes } from '@peer-groups/core/schemes';

const folder = new URL('../docs/schemes/', import.meta.url);
const places = new Set(schemes.flatMap(({ jurisdiction }) => jurisdiction.split('-')));

const written = (source: string): string =>
  `<!-- Generated from ${source} by scripts/schemes-pages.ts; change that instead. -->\n\n`;

const index = `${written('packages/core/src/schemes')}# Schemes

What ${schemes.length} schemes of ${places.size} countries ask of peer groups, each as its own document words it. A page for each has every rule in
words, with the words it rests on. _Italics_ are advice; — means that no figure was seen, not that there is none.

“Secondary” means that others tell the rule: by default such a rule is answered with “cannot tell”, whatever the facts.

[Words that can be read in more than one way](unclear-words.md), and the switch for each.

${schemesAsTable(schemes)}`;

const unclear = `${written('packages/core/src/schemes')}# Words that can be read in more than one way

A rule whose words are unclear is never guessed at: it has a named question, its readings, and a default. A caller chooses
another reading in the question, \`evaluate(scheme, portfolio, { asOf, interpretations: { … } })\`; the report says which were applied.

${ambiguitiesAsMarkdown(schemes)}
## Where the sources are silent

No switch decides what no source says. These are read alike everywhere:

- **Which year.** Each scheme has its own: from 1 January, 1 April, 1 May, 1 October or 1 December, the practitioner’s own certificate, or the
  months up to the day asked about. A scheme whose page names none says so in its notes.
- **Late or gone early.** Schemes that count hours count the minutes present, where they are recorded; the others count who was there.
- **Meetings across midnight.** A meeting lies on the day on which it began.
- **A figure that only others tell** gives “cannot tell”, unless the caller accepts secondary sources.
- **Sources that disagree.** The stricter reading is advice, and the notes of the scheme say so.
`;

/** Every page by its name: what docs/schemes holds, and nothing else. */
export const pages: ReadonlyMap<string, string> = new Map<string, string>([
  ['index.md', index],
  ['unclear-words.md', unclear],
  ...schemes.map((scheme): [string, string] => [
    `${scheme.id}.md`,
    written(`packages/core/src/schemes/${scheme.id}.ts`) + schemeAsMarkdown(scheme),
  ]),
]);

const present = (): readonly string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')) : [];

/** Names of pages that are not as they should be, or should not be there. */
export const stale = (): readonly string[] => {
  const there = present();
  const differs = ([name, text]: readonly [string, string]): boolean =>
    !there.includes(name) || readFileSync(new URL(name, folder), 'utf8') !== text;
  return [...[...pages].filter(differs).map(([name]) => name), ...there.filter((name) => !pages.has(name))];
};

if (import.meta.main) {
  const names = stale();
  if (!process.argv.includes('--check')) {
    mkdirSync(folder, { recursive: true });
    for (const name of names) {
      const text = pages.get(name);
      if (text === undefined) rmSync(new URL(name, folder));
      else writeFileSync(new URL(name, folder), text);
    }
    console.log(`${pages.size} pages, ${names.length} of them changed.`);
  } else if (names.length > 0) {
    console.error(`Stale: ${names.join(', ')}. Run this script without --check.`);
    process.exitCode = 1;
  }
}
