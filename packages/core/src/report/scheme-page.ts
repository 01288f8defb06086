import type { Credit } from '../credit.ts';
import { requirementInWords } from '../rules/in-words.ts';
import { countInWords, peopleOf } from '../rules/nouns.ts';
import type { Cycle, Edition, Rule, Scheme } from '../scheme.ts';
import type { Citation, Source } from '../source.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const days = (from: string, to: string | undefined): string =>
  to === undefined ? `from ${from}` : `${from} to ${to}`;

/** A source with its address, the day it was read and whether another told it. */
const sourceInWords = ({ title, publisher, url, read, certainty }: Source): string => {
  const name = url === undefined ? `${title} (no address)` : `[${title}](${url})`;
  const told = certainty === 'read' ? `read on ${read}` : `a secondary source, read on ${read}`;
  return `${name}, ${publisher}; ${told}`;
};

/** Words with their place; our own summing up stands without quotation marks. */
const citationInWords = ({ at, quote, paraphrase }: Citation): string =>
  paraphrase ? `${quote} (${at}; in our words)` : `“${quote}” (${at})`;

/** How a scheme divides time, as a noun. */
export const cycleInWords = ({ years, ...cycle }: Cycle): string => {
  const length = years === 1 ? 'a year' : `${years} years`;
  if (cycle.kind === 'rolling') return `the ${years === 1 ? 'year' : length} up to the day asked about`;
  if (cycle.kind === 'personal') return `${length} from the practitioner’s own certificate`;
  const day = `${cycle.day} ${months[cycle.month - 1]}`;
  return `${length} from ${day}${cycle.anchor === undefined ? '' : ` (${cycle.anchor})`}`;
};

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** What a meeting earns, as one sentence. */
export const creditInWords = ({
  unit,
  amount,
  per,
  whole,
  minutes,
  from,
  caps = [],
  for: whom,
}: Credit): string => {
  const each =
    per === 'cycle'
      ? 'once all that is asked is met'
      : per === 'meeting'
        ? 'for each meeting'
        : `for ${whole ? 'every full' : 'each'} ${per} minutes${minutes === 'ownPractice' ? ' on one’s own practice' : ''}`;
  const limits = caps.map(
    (cap) =>
      `at most ${'max' in cap ? cap.max : `${cap.share * cap.of} (${cap.share * 100} percent of ${cap.of})`} in a ${cap.per}`,
  );
  return [
    `${countInWords(amount, unit)} ${each}`,
    ...limits,
    ...(from === undefined ? [] : [`from ${from}`]),
    ...(whom === undefined ? [] : [`for ${whom.map(peopleOf).join(', ')}`]),
  ].join('; ');
};

const ruleRow = (edition: Edition, rule: Rule): string => {
  const { id, about, level, requires, citation, figure, consequences = [], interpretation } = rule;
  const source = citation.source ?? edition.source;
  const asked = [
    requirementInWords(requires),
    ...(rule.towards === undefined ? [] : [`Decides only of the ${rule.towards}’s year.`]),
    ...(rule.for === undefined ? [] : [`Asked of ${rule.for.map(peopleOf).join(', ')}.`]),
    ...consequences.map(
      ({ words, below }) => `Where not met${below === undefined ? '' : ` (below ${below})`}: ${words}`,
    ),
    ...(interpretation === undefined ? [] : [`Read by the interpretation \`${interpretation}\`.`]),
  ];
  const rests = [
    citationInWords(citation),
    ...(citation.source === undefined ? [] : [`— ${sourceInWords(source)}`]),
    ...(figure === undefined ? [] : [`— ${figure}`]),
  ];
  const sure = source.certainty === 'read' ? 'read' : 'secondary';
  return `| \`${id}\` | ${about} | ${level} | ${cell(asked.join(' '))} | ${cell(rests.join(' '))} | ${sure} |`;
};

const list = (heading: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [`### ${heading}`, '', ...items.map((item) => `- ${item}`), ''];

const editionAsMarkdown = (edition: Edition): readonly string[] => [
  `## Edition ${days(edition.from, edition.to)}`,
  '',
  `Source: ${sourceInWords(edition.source)}.`,
  '',
  `Cycle: ${cycleInWords(edition.cycle)}${edition.cycle.citation ? `, ${citationInWords(edition.cycle.citation)}` : ''}.`,
  '',
  '| rule | about | level | what is asked | what it rests on | certainty |',
  '| --- | --- | --- | --- | --- | --- |',
  ...edition.rules.map((rule) => ruleRow(edition, rule)),
  '',
  ...list(
    'Credit',
    (edition.credits ?? []).map((credit) => `${creditInWords(credit)}: ${citationInWords(credit.citation)}`),
  ),
  ...list(
    'Given without a meeting',
    (edition.grants ?? []).map(
      ({ amount, unit, each, from, to, citation }) =>
        `${amount} ${unit} in each ${each}, ${days(from, to)}: ${citationInWords(citation)}`,
    ),
  ),
  ...list(
    'Set aside for a time',
    (edition.waivers ?? []).map(
      ({ rules, from, to, why, citation }) =>
        `${rules.map((id) => `\`${id}\``).join(', ')}, ${days(from, to)}: ${why}. ${citationInWords(citation)}`,
    ),
  ),
  ...list(
    'Words that can be read in more than one way',
    (edition.interpretations ?? []).map(
      ({ id, question, options }) =>
        `\`${id}\`: ${question} ${options.map((option, at) => `\`${option.id}\`${at === 0 ? ' (the default)' : ''}: ${option.words}`).join(' ')}`,
    ),
  ),
  ...list('Records and checks', [
    ...(edition.keeping ?? []).map(
      ({ by, what, years, citation }) =>
        `${by} keeps ${what}${years === undefined ? '' : ` for ${years} years`}: ${citationInWords(citation)}`,
    ),
    ...(edition.audit === undefined
      ? []
      : [
          [
            edition.audit.percent === undefined ? '' : `${edition.audit.percent} percent are checked`,
            edition.audit.days === undefined ? '' : `${edition.audit.days} days to answer`,
          ]
            .filter(Boolean)
            .join(', ') + `: ${citationInWords(edition.audit.citation)}`,
        ]),
  ]),
  ...list('Notes', edition.notes ?? []),
];

/**
 * A scheme as a page in Markdown that a practitioner can review without reading code: every rule in words, with the
 * words it rests on, where they stand and how sure we are of them.
 *
 * @example
 * import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
 * schemeAsMarkdown(nzPharmacy).split('\n')[0]; //=> '# Peer support groups'
 */
export function schemeAsMarkdown(scheme: Scheme): string {
  const { id, title, authority, jurisdiction, editions, privilege = [] } = scheme;
  return [
    `# ${title}`,
    '',
    `\`${id}\`: ${authority}, ${jurisdiction}.`,
    '',
    ...editions.flatMap(editionAsMarkdown),
    ...list(
      'Protected by law',
      privilege.map(
        ({ place, from, to, citation }) => `${place}, ${days(from, to)}: ${citationInWords(citation)}`,
      ),
    ),
  ].join('\n');
}
