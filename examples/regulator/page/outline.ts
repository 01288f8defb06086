/** Pages as outlines with a box over each finding: where something is, and nothing of what it says. */
import { html } from 'hono/html';
import type { Place, Result } from '../review/result.ts';
import type { Html } from './layout.ts';

const labels = {
  breach: 'identifies someone',
  unsure: 'may identify someone',
  hidden: 'not to be seen',
} as const;

const describe = ({ what, where, weight }: Place): string => `${labels[weight]}: ${what} (${where})`;

const rectangle = (place: Place, margin: number): Html => {
  const { x, y, width, height } = place.box!;
  return html`<rect
    class="${place.weight}"
    x="${x - margin}"
    y="${y - margin}"
    width="${width + 2 * margin}"
    height="${height + 2 * margin}"
    ><title>${describe(place)}</title></rect
  >`;
};

/**
 * The pages on which something was found, or the first where nothing was; at most `most`.
 *
 * @param margin Points by which boxes are drawn larger than they are: a line of text is thin on a small picture.
 */
export function outlines({ pages, places }: Result, most: number, margin: number): readonly Html[] {
  const on = (page: number): readonly Place[] => places.filter((place) => place.page === page && place.box);
  const numbered = pages.map((size, at) => ({ ...size, number: at + 1, found: on(at + 1) }));
  const marked = numbered.filter(({ found }) => found.length > 0);
  return (marked.length > 0 ? marked : numbered.slice(0, 1)).slice(0, most).map(
    ({ width, height, number, found }) =>
      html`<svg
        role="img"
        aria-label="Page ${number} of ${pages.length}, places found: ${found.length}"
        viewBox="0 0 ${width} ${height}"
      >
        <rect class="page" x="1" y="1" width="${width - 2}" height="${height - 2}" />
        ${found.map((place) => rectangle(place, margin))}
      </svg>`,
  );
}

/** The same in words. */
export const placesInWords = ({ places }: Result): readonly string[] => [
  ...new Set(
    places.map((place) => `${describe(place)}${place.page === undefined ? '' : `, page ${place.page}`}`),
  ),
];
