import { spaced } from '../rules/nouns.ts';
import { rangeInWords } from '../rules/range.ts';
import type { Range } from '../rules/range.ts';
import { whichInWords } from '../rules/which.ts';
import { whoInWords } from '../rules/who.ts';
import type { Requirement } from '../rules/requirement.ts';
import type { Edition, Rule, Scheme } from '../scheme.ts';
import { creditInWords, cycleInWords } from './scheme-page.ts';
import { quoteInWords } from './words.ts';

type Of<Kind extends Requirement['kind']> = Extract<Requirement, { readonly kind: Kind }>;

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** The figures of a kind of rule, advice in italics, each once. */
const figures = <Kind extends Requirement['kind']>(
  { rules }: Edition,
  kind: Kind,
  words: (requirement: Of<Kind>, rule: Rule) => string | undefined,
): string => {
  const found = rules.flatMap((rule) => {
    if (rule.requires.kind !== kind) return [];
    const text = words(rule.requires as Of<Kind>, rule);
    if (text === undefined) return [];
    return rule.level === 'must' ? text : `_${text}_`;
  });
  return found.length === 0 ? '—' : [...new Set(found)].join(', ');
};

const range = (requirement: Range): string => rangeInWords(requirement);

/** What else counts beside meetings. */
const besides = ({ activities }: Of<'credit'>): string =>
  activities === undefined
    ? ''
    : activities === 'any'
      ? ' in all'
      : ` with ${activities.map(spaced).join(', ')}`;

const certaintyOf = ({ rules, source }: Edition): string => {
  const all = new Set(rules.map(({ citation }) => (citation.source ?? source).certainty));
  return all.size > 1 ? 'read, some secondary' : [...all].join('');
};

const rowOf = ({ id, title, jurisdiction, editions }: Scheme): string => {
  const edition = editions[0]!;
  const who = ({ about }: Rule): string => (about === 'group' ? 'group' : 'person');
  return [
    `[\`${id}\`](${id}.md)`,
    cell(title),
    jurisdiction,
    figures(edition, 'groupSize', (one) =>
      one.role || one.percent || one.credentials ? undefined : range(one),
    ),
    figures(edition, 'quorum', (one) => `${range(one)}${one.members ? ' members' : ''}${whoInWords(one)}`),
    figures(
      edition,
      'meetings',
      (one, rule) =>
        `${range(one)}${whichInWords(one.which)}${one.each ? ` each ${one.each}` : ''} (${who(rule)})`,
    ),
    figures(edition, 'duration', (one) => `${range(one)} min`),
    figures(edition, 'credit', (one) =>
      one.meetings === false ? undefined : `${range(one)} ${one.unit}${besides(one)}`,
    ),
    (edition.credits ?? []).map((one) => creditInWords(one)).join(' / ') || '—',
    cycleInWords(edition.cycle),
    certaintyOf(edition),
  ].join(' | ');
};

/**
 * A table in Markdown of what many schemes ask, a row for each: size, quorum, meetings, minutes, hours or points, what a
 * meeting earns, the cycle, and how sure we are. Of the newest edition; advice in italics; `—` where no figure was seen.
 *
 * @example
 * import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
 * schemesAsTable([nzPharmacy]).split('\n').length; //=> 4
 */
export function schemesAsTable(schemes: readonly Scheme[]): string {
  return [
    '| scheme | title | place | size of group | at a meeting | meetings | length | hours or points asked | a meeting earns | cycle | certainty |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...schemes.map((scheme) => `| ${rowOf(scheme)} |`),
    '',
  ].join('\n');
}

/**
 * A page in Markdown on words that can be read in more than one way: for each scheme the question, its readings, the
 * default first, and the switch that chooses another.
 *
 * @example
 * import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
 * ambiguitiesAsMarkdown([nzPharmacy]).includes("interpretations: { four: 'mePlusFour' }"); //=> true
 */
export function ambiguitiesAsMarkdown(schemes: readonly Scheme[]): string {
  return schemes
    .filter(({ editions }) => editions[0]!.interpretations?.length)
    .flatMap(({ id, title, editions }) => [
      `## ${title} (\`${id}\`)`,
      '',
      ...editions[0]!.interpretations!.flatMap((one) => {
        const { rules } = editions[0]!;
        const changed = new Set(
          one.options.flatMap(({ changes = {}, omits = [] }) => [...Object.keys(changes), ...omits]),
        );
        const read = rules.filter(
          ({ id: rule, interpretation }) => changed.has(rule) || interpretation === one.id,
        );
        return [
          `### ${one.question}`,
          '',
          ...read.map(({ id: rule, citation }) => `- \`${rule}\` rests on: ${quoteInWords(citation)}`),
          ...(read.length > 0 ? [''] : []),
          ...one.options.map(
            (option, at) =>
              `- ${option.words} ${at === 0 ? `This is the default, \`${option.id}\`.` : `Switch: \`interpretations: { ${one.id}: '${option.id}' }\`.`}`,
          ),
          '',
        ];
      }),
    ])
    .join('\n');
}
