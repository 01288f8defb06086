const shapes = new Set(['v:shape', 'v:rect', 'v:oval', 'v:group', 'v:image']);

/** What stands for a picture, a shape or a table where it is read aloud, by the element and what is said of it. */
export function descriptionsOf(
  name: string,
  attribute: (name: string) => string | undefined,
): readonly string[] {
  const texts =
    name === 'wp:docPr' || name.endsWith(':cNvPr')
      ? [attribute('descr'), attribute('title')]
      : shapes.has(name)
        ? [attribute('alt'), attribute('title')]
        : name === 'w:tblCaption' || name === 'w:tblDescription'
          ? [attribute('w:val')]
          : name === 'w:hyperlink'
            ? [attribute('w:tooltip')]
            : name.startsWith('a:hlink')
              ? [attribute('tooltip')]
              : [];
  return texts.filter((text): text is string => text !== undefined && text.trim() !== '');
}

/** What a form field or a control could be set to, and what helps to fill it in: seen by who fills it in alone. */
export function choicesOf(name: string, attribute: (name: string) => string | undefined): readonly string[] {
  const text =
    name === 'w:listItem'
      ? (attribute('w:displayText') ?? attribute('w:value'))
      : name === 'w:listEntry' || name === 'w:helpText' || name === 'w:statusText'
        ? attribute('w:val')
        : undefined;
  return text !== undefined && /\p{L}/u.test(text) ? [text] : [];
}
