import { familiarity } from './labels/index.ts';

/** Text whose words are of no language known here, though there is enough of it to tell. */
export const isRubbish = (written: string): boolean => {
  // Blocks and squares stand for what was taken out, or for boxes to tick.
  const text = written.replaceAll(/[\u2580-\u25FF]+/g, ' ');
  const letters = text.replaceAll(/[^\p{L}]/gu, '').length;
  const strange = text.replaceAll(
    /[\p{L}\p{N}\s.,;:!?()'"“”‘’/&@+–—\-•✓✔☐☒☑°%#*€$£®©™_=|<>[\]{}№·…«»„¡¿½⅓¼²³§×→]/gu,
    '',
  ).length;
  return (
    (text.length > 60 && strange > text.length * 0.12) ||
    (letters > 150 && familiarity(text) < 0.012) ||
    (text.length > 200 && letters < text.length * 0.25)
  );
};

/** Text that makes sense although the file does not say what its glyphs mean: old fonts name their letters. */
export const isFamiliar = (text: string): boolean =>
  text.replaceAll(/[^\p{L}]/gu, '').length > 40 && familiarity(text) >= 0.03;
