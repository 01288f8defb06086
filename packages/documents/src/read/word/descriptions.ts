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
          : [];
  return texts.filter((text): text is string => text !== undefined && text.trim() !== '');
}
