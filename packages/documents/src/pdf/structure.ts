import { textString } from '../pdf.ts';
import type { PdfFile, Reference } from '../pdf.ts';
import type { Mark, Tag, WidgetMark } from '../layout/painter.ts';

/** Where the structure's leaves are: the pages, and the widgets of a form with the page that each is on. */
export interface Leaves {
  readonly pages: readonly Reference[];
  readonly widgets: readonly { readonly reference: Reference; readonly page: number }[];
}

/** Writes the structure tree and the way back from each piece of content to its element. */
export function addStructure(file: PdfFile, root: Tag, { pages, widgets }: Leaves): Reference {
  const tree = file.reserve();
  const owners: Reference[][] = pages.map(() => []);
  const widgetOwners: Reference[] = [];

  const addTag = (tag: Tag, parent: Reference): Reference => {
    const own = file.reserve();
    const marks = tag.kids.filter((kid): kid is Mark => 'content' in kid);
    const page = marks[0]?.page;
    const isOnePage = page !== undefined && marks.every((mark) => mark.page === page);
    const kids = tag.kids.map((kid) => {
      if ('type' in kid) return addTag(kid, own);
      if ('widget' in kid) return widgetKid(kid, own);
      const owner = owners[kid.page];
      if (owner !== undefined) owner[kid.content] = own;
      return isOnePage ? String(kid.content) : `<</Type/MCR/Pg ${pages[kid.page]}/MCID ${kid.content}>>`;
    });
    const at = isOnePage ? `/Pg ${pages[page]}` : '';
    const attributes = tag.attributes === undefined ? '' : `/A${tag.attributes}`;
    const alternative = tag.alternative === undefined ? '' : `/Alt${textString(tag.alternative)}`;
    const held = kids.length === 0 ? '' : kids.length === 1 ? `/K ${kids[0]}` : `/K[${kids.join(' ')}]`;
    return file.add(`<</S/${tag.type}/P ${parent}${at}${attributes}${alternative}${held}>>`, own);
  };
  const widgetKid = (kid: WidgetMark, own: Reference): string => {
    const widget = widgets[kid.widget];
    widgetOwners[kid.widget] = own;
    return `<</Type/OBJR/Pg ${pages[widget?.page ?? 0]}/Obj ${widget?.reference}>>`;
  };

  const top = addTag(root, tree);
  const entries = [
    ...owners.map((list, index) => `${index} ${file.add(`[${list.join(' ')}]`)}`),
    ...widgetOwners.map((owner, index) => `${pages.length + index} ${owner}`),
  ];
  const parents = file.add(`<</Nums[${entries.join(' ')}]>>`);
  const next = pages.length + widgets.length;
  return file.add(`<</Type/StructTreeRoot/K ${top}/ParentTree ${parents}/ParentTreeNextKey ${next}>>`, tree);
}
