import type { HiddenHow } from '../content.ts';
import { markerOf, openGrounds, shadeOf } from './grounds.ts';
import type { Hides } from './hiding-styles.ts';
import { hiddenBy, isOn, plainRun } from './pieces.ts';

/** Follows the elements of a part, and tells how the run at hand is kept from the eye. */
export interface RunReader {
  readonly open: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly close: (name: string) => void;
  readonly hidden: () => HiddenHow | undefined;
  readonly inParagraphProperties: () => boolean;
}

/** Follows runs from the beginning of a part; `hides` knows the styles of the file. */
export function openRuns(hides: Hides): RunReader {
  const grounds = openGrounds();
  let run = plainRun();
  let style: string | undefined;
  let inRunProperties = false;
  let inParagraphProperties = false;
  return {
    open(name, attribute) {
      grounds.open(name, attribute);
      const value = (): string | undefined => attribute('w:val');
      if (name === 'w:p') style = undefined;
      else if (name === 'w:pPr') inParagraphProperties = true;
      else if (name === 'w:pStyle') style = value();
      else if (name === 'w:rPr') inRunProperties = true;
      else if (name === 'w:r') run = { ...plainRun(), vanish: hides(style) };
      else if (inParagraphProperties) return;
      else if (name === 'w:rStyle' && hides(value())) run.vanish = true;
      else if ((name === 'w:vanish' || name === 'w:webHidden') && inRunProperties)
        run.vanish = isOn(value() ?? '1');
      else if (name === 'w:color') run.colour = value();
      else if (name === 'w:sz') run.half = Number(value());
      else if (name === 'w:shd' && inRunProperties) run.shade = shadeOf(attribute);
      else if (name === 'w:highlight') run.marker = markerOf(value());
    },
    close(name) {
      grounds.close(name);
      if (name === 'w:pPr') inParagraphProperties = false;
      else if (name === 'w:rPr') inRunProperties = false;
    },
    hidden: () => hiddenBy(run, grounds.around()),
    inParagraphProperties: () => inParagraphProperties,
  };
}
