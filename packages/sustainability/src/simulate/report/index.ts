import { toHtml, toMarkdown } from './blocks.ts';
import type { Block, MarkdownReport } from './blocks.ts';
import { oddBlocks } from './odd.ts';
import { checklistBlocks, stressDraft } from './stress.ts';
import { studyBlocks } from './study-report.ts';
import type { SimulationStudy } from './study-report.ts';

const blocksOf = (study: SimulationStudy): readonly Block[] => {
  const [base] = study.comparison.runs;
  return [
    ...studyBlocks(study),
    ...checklistBlocks('STRESS-ABS draft', stressDraft(study)),
    ...oddBlocks(study),
    { kind: 'heading', level: 2, text: 'To repeat it' },
    {
      kind: 'paragraph',
      text: `Seed ${base!.seed}, ${base!.groups} facilitators, ${base!.years} years, ${base!.version}, ${base!.generator}. ${base!.replaced === undefined ? 'The JSON of each run holds its model; the same model, seed and version give the same bytes.' : `Functions stood in for ${base!.replaced.join(', ')}: besides the JSON of each run (model, seed, version), the same bytes need the same functions.`}`,
    },
  ];
};

/** A study as Markdown, with its figures as SVG files: results, then STRESS-ABS and ODD drafts with open items marked. */
export const studyMarkdown = (study: SimulationStudy): MarkdownReport => toMarkdown(blocksOf(study));

/** A study as one page that needs nothing else: no script, no font, no other file. */
export const studyPage = (study: SimulationStudy): string => toHtml(study.title, blocksOf(study));
