/** How a schema is written down here: attributes, and parts in order. */

/** What an attribute or a simple element may hold. */
export type Simple =
  | 'string'
  | 'guid'
  | 'dateTime'
  | 'date'
  | 'integer'
  | 'integerText'
  | 'decimal'
  | 'boolean'
  | 'booleanText'
  | 'rgb'
  | readonly string[];

/** One attribute. */
export interface Attribute {
  readonly name: string;
  readonly type: Simple;
  readonly required: boolean;
}

/** One place in a sequence. */
export interface Part {
  /** Names of the elements that may stand here, with what each holds. */
  readonly elements: Readonly<Record<string, Shape | Simple | 'ref' | 'codeRef'>>;
  /** Field of the parent. */
  readonly field: string;
  readonly many: boolean;
  readonly required: boolean;
  /** The field holds `{ kind, text }` or items with a `kind`, because several elements may stand here. */
  readonly choice: boolean;
  /** Element around the items, such as `Users`; at least one item is in it unless `mayBeEmpty`. */
  readonly within?: readonly string[];
  readonly mayBeEmpty?: boolean;
}

/** One complex type. */
export interface Shape {
  readonly attributes: readonly Attribute[];
  readonly parts: readonly Part[];
}

/** An attribute, optional unless said otherwise. */
export const attribute = (name: string, type: Simple = 'string', required = false): Attribute => ({
  name,
  type,
  required,
});
/** A required attribute. */
export const must = (name: string, type: Simple = 'string'): Attribute => attribute(name, type, true);

/** Any number of elements of a kind. */
export const part = (field: string, elements: Part['elements'], more: Partial<Part> = {}): Part => ({
  field,
  elements,
  many: true,
  required: false,
  choice: false,
  ...more,
});
/** One element at most. */
export const one = (field: string, element: string, type: Shape | Simple | 'ref'): Part =>
  part(field, { [element]: type }, { many: false });
/** Elements inside one that holds nothing else. */
export const wrapped = (
  field: string,
  wrapper: string,
  elements: Part['elements'],
  more: Partial<Part> = {},
): Part => part(field, elements, { within: [wrapper], ...more });
