/** Tags and the text between them, in order. */
export const tokens: RegExp = /<(?:[^"'>]|"[^"]*"|'[^']*')*>|[^<]+/g;

/** The name of the element that a tag opens or closes. */
export const nameOf = (tag: string): string => /^<\/?([\w:.-]+)/.exec(tag)?.[1] ?? '';

/** An attribute of a tag as it is written. */
export const attributeIn = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`)
    .exec(tag)
    ?.slice(1)
    .find((one) => one !== undefined);
