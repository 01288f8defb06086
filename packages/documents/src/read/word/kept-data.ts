import type { AsideText } from '../content.ts';
import { wordsOfTarget } from '../link-targets.ts';
import { readXml } from './xml.ts';

/** Data that programs keep of themselves: lists of sources, forms and policies of a document store. */
const ofPrograms =
  /^(?:b:Sources|Sources|ct:contentTypeSchema|contentTypeSchema|FormTemplates|FormUrls|p:properties|properties|spe:Receivers|p:Policy|LongProperties|CoverPageProperties|sisl:sisl|clbl:labelList)$/;

/** Words in a part of data of a Word file, which no page need show: what a template's controls are bound to, and what is left. */
export function wordsInData(xml: string): readonly AsideText[] {
  const found = new Set<string>();
  let first = true;
  let isKept = true;
  readXml(xml, {
    open: (name) => {
      if (first) isKept = !ofPrograms.test(name);
      first = false;
    },
    close: () => {},
    text: (text) => {
      if (isKept && /\p{L}/u.test(text)) found.add(text.trim());
    },
  });
  return [...found].map((text) => ({ where: 'metadata', text, holder: 'custom-xml' }));
}

/** Variables that a document holds for its macros and fields. */
export function variablesIn(xml: string): readonly AsideText[] {
  const asides: AsideText[] = [];
  if (!xml.includes('w:docVar')) return asides;
  readXml(xml, {
    open: (name, attribute) => {
      const text = name === 'w:docVar' ? (attribute('w:val') ?? '') : '';
      if (/\p{L}/u.test(text)) asides.push({ where: 'metadata', text, holder: 'document-variable' });
    },
    close: () => {},
    text: () => {},
  });
  return asides;
}

/** Where the links, pictures and templates of a part point to, outside the file. */
export function targetsIn(xml: string): readonly AsideText[] {
  const found = new Set<string>();
  if (!xml.includes('External')) return [];
  readXml(xml, {
    open: (name, attribute) => {
      if (name !== 'Relationship' || attribute('TargetMode') !== 'External') return;
      const words = wordsOfTarget(attribute('Target') ?? '');
      if (words !== '') found.add(words);
    },
    close: () => {},
    text: () => {},
  });
  return [...found].map((text) => ({ where: 'metadata', text, holder: 'link-target' }));
}
