/** Schemes of the web, whose hosts and numbers say where a page is and nothing of anyone. */
const ofTheWeb = /^(?:https?|ftp):\/\/[^/?#]*/i;

/**
 * The words of what a link points to: the name of a file, whom a message goes to and what about. Of an address of the web
 * only what may name someone is kept, and no names of pages, keys and numbers of meetings.
 *
 * @example
 * wordsOfTarget('https://example.org/j/98765432101?pwd=ab3Xy'); //=> ''
 * wordsOfTarget('mailto:a@example.org?subject=About%20Ngaire'); //=> 'a@example.org\nsubject\nAbout Ngaire'
 */
export function wordsOfTarget(target: string): string {
  const isWeb = ofTheWeb.test(target);
  const plain = decoded(target.replace(ofTheWeb, '').replace(/^(?:mailto|file|tel):\/*/i, ''));
  const parts = (isWeb ? plain.replaceAll(/[_+]/g, ' ') : plain)
    .split(/[\\/?&=#;]+/)
    .map((part) => part.trim())
    .filter((part) => (isWeb ? tells.test(part) : /\p{L}/u.test(part)));
  return parts.join('\n');
}

/** Words with capitals side by side, or letters before figures: what an address of the web seldom holds but for someone. */
const tells = /\p{Lu}\p{Ll}+[\s.-]+\p{Lu}\p{Ll}+|(?<![\p{L}\d])[A-Z]{2,4}\d{3,8}(?![\p{L}\d])/u;

/** What stands for characters put back, where all of it can be. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
