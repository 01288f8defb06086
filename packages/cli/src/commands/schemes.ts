import { quoteInWords, requirementInWords } from '@peer-groups/core';
import { exitCodes } from '../failure.ts';
import { allSchemes, schemeOf } from '../schemes.ts';

/** Lists the schemes, or the rules of one with their words. */
export async function schemes(id: string | undefined, format: 'text' | 'json'): Promise<number> {
  if (id === undefined) {
    const all = await allSchemes();
    if (format === 'json')
      console.log(
        JSON.stringify(
          all.map(({ editions, ...rest }) => ({
            ...rest,
            editions: editions.map(({ from, to }) => ({ from, to })),
          })),
          undefined,
          2,
        ),
      );
    else
      for (const { id: name, title, authority } of all)
        console.log(`${name.padEnd(28)} ${title} — ${authority}`);
    return exitCodes.passed;
  }
  const scheme = await schemeOf(id);
  if (format === 'json') {
    console.log(JSON.stringify(scheme, undefined, 2));
    return exitCodes.passed;
  }
  for (const { from, to, rules } of scheme.editions) {
    console.log(`${scheme.title}, from ${from}${to === undefined ? '' : ` to ${to}`}`);
    for (const { id: rule, level, requires, citation } of rules) {
      console.log(`  ${rule} (${level}): ${requirementInWords(requires)}\n      ${quoteInWords(citation)}`);
    }
  }
  return exitCodes.passed;
}
