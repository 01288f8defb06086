type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string' };
const number: Schema = { type: 'number' };
const day: Schema = { type: 'string', format: 'date' };
const list = (items: Schema): Schema => ({ type: 'array', items });
const oneOf = (...values: readonly string[]): Schema => ({ type: 'string', enum: values });

/** An object: fields whose names end in a question mark may be left out, and no others may stand there. */
const object = (fields: Readonly<Record<string, Schema>>): Schema => {
  const all = Object.entries(fields).map(([name, schema]) => [name.replace('?', ''), schema] as const);
  return {
    type: 'object',
    properties: Object.fromEntries(all),
    required: Object.keys(fields).filter((name) => !name.endsWith('?')),
    additionalProperties: false,
  };
};

const outcome = oneOf('passed', 'failed', 'cantTell', 'inapplicable');
const about = oneOf('meeting', 'record', 'group', 'practitioner');
const figure: Schema = { type: ['number', 'string'] };
const period = object({ from: day, to: day });

const source = object({
  title: text,
  publisher: text,
  'url?': text,
  read: day,
  certainty: oneOf('read', 'secondary'),
});

const citation = object({ at: text, quote: text, 'paraphrase?': { const: true }, 'source?': source });

/** What one rule found: one entry of a report. */
export const findingSchema: Schema = object({
  rule: text,
  about,
  level: oneOf('must', 'should'),
  outcome,
  at: text,
  'asked?': figure,
  'found?': figure,
  'missing?': list(text),
  'mend?': text,
  message: text,
  'consequence?': text,
  citation,
});

const ledger = object({
  unit: text,
  earned: number,
  upTo: number,
  taken: number,
  'left?': number,
  entries: list(
    object({ at: text, 'date?': day, earned: number, 'upTo?': number, 'taken?': number, 'cap?': text }),
  ),
  citation,
});

/** The answer of `evaluate`: what a portal sends on and keeps, and never reads back as facts. */
export const reportSchema: Schema = object({
  scheme: text,
  edition: day,
  about,
  period,
  asOf: day,
  outcome,
  outlook: object({ state: oneOf('met', 'canStillBeMet', 'canNoLongerBeMet', 'cantTell'), 'by?': day }),
  findings: list(findingSchema),
  meetings: list(object({ at: text, outcome, 'because?': list(text) })),
  'credit?': list(ledger),
  'activities?': list(object({ at: text, outcome: oneOf('passed', 'inapplicable'), 'because?': list(text) })),
  interpretations: { type: 'object', additionalProperties: text },
});
