import { datesIn } from '../fields/dates.ts';
import { folded, labelOf } from '../labels/index.ts';
import type { LabelField, Vocabulary } from '../labels/index.ts';
import type { Cell } from './lines.ts';

/** What a column holds. */
export interface Column {
  readonly field: LabelField | 'date' | 'given' | 'family' | 'count' | 'beside' | 'unknown';
  /** The day at the head of a column of an attendance register. */
  readonly date?: string;
  readonly start: number;
  readonly end: number;
}

const given =
  /^(?:first|given)\s?names?$|^vorname$|^prénom$|^voornaam$|^fornavn$|^förnamn$|^nombres?$|^forename$/;
const family =
  /^(?:sur|family|last)\s?name$|^nachname$|^achternaam$|^efternavn$|^etternavn$|^efternamn$|^apellidos$|^nom de famille$/;
/** The column that a cell at the head of a table is the head of. */
export function columnOf(cell: Cell, vocabulary: Vocabulary): Column {
  const { text, start, end } = cell;
  const bare = folded(text)
    .replace(/[\s:.*]+$/, '')
    .replace(/^["“”|[\s]+/, '');
  if (given.test(bare)) return { field: 'given', start, end };
  if (family.test(bare)) return { field: 'family', start, end };
  if (
    /^(?:lfd\.?\s?nr|lfd|lf\.?\s?nr|s\/n|sr\.? ?no|item no|row|№ з\/п|№ п\/п|n[°º]? d['’]ordre|rij|rad|volgnr)\.?$/.test(
      bare,
    )
  )
    return { field: 'count', start, end };
  if (/^(?:#|no\.?|nr\.?|n°|№|nº|\d)$/.test(bare) && cell.end - cell.start < 26)
    return { field: 'count', start, end };
  if (isNameInParts(bare, vocabulary)) return { field: 'name', start, end };
  if (besides.test(bare)) return { field: 'beside', start, end };
  const label = labelOf(text, vocabulary) ?? nearLabel(bare);
  if (label !== undefined) return { field: label, start, end };
  const [day] = datesIn(text, vocabulary.packs);
  if (day !== undefined && text.length < day.end - day.start + 12)
    return { field: 'date', date: day.date, start, end };
  return { field: 'unknown', start, end };
}

/** Columns beside the names in sign-in sheets, and in the lists of participants that platforms give out. */
const besides =
  /^(?:(?:user )?e-?mail(?: address)?|(?:total |in-meeting )?duration(?: \((?:minutes|min)\))?|first join|last leave|join(?:ed)?(?: time)?|leave time|left|arrived|arrival|departed|departure|(?:time )?(?:in|out)|time (?:joined|exited|arrived|left)|start|end|guest|participant id|workplace|practice|organi[sz]ation|employer|phone|mobile|ankunft|abgang|dauer|praxis|arrivée|départ|durée|heure d['’]arrivée|praktijk|organisatie|ankomst|afgang|avgång|arbejdssted|arbeidssted|arbetsplats|entrada|salida|centro|duración|прибув|вибув|тривалість|місце роботи)$/u;

/** `Nachname, Vorname`: the parts of a name, of which one may be called the name itself. */
function isNameInParts(bare: string, vocabulary: Vocabulary): boolean {
  const parts = bare.split(/\s*[,/&+]\s*|\s(?:and|und|et|en|og|och|y|та|і)\s/u);
  const isPart = (part: string): boolean =>
    given.test(part) || family.test(part) || /^(?:прізвище|ім['’]я|по батькові|піб)$/u.test(part);
  return (
    parts.length > 1 &&
    parts.some(isPart) &&
    parts.every((part) => isPart(part) || vocabulary.labels.get(part) === 'name')
  );
}

/** Heads that a scan misreads, or that say more than a label does. */
const nearLabel = (bare: string): LabelField | undefined =>
  /attendees$|^names?\b|^(?:print(?:ed)?|full|member|practitioner)(?:['’]?s)? names?$|teilnehm|deltag|participant|asistente|учасник/.test(
    bare,
  )
    ? 'name'
    : /^reg(?:istration|\.)?\b.*(?:n|#)|number$|nummer$|nr\.?$|numéro|número|номер|^(?:n\.?\s?[º°o]\.?|nº|n°|núm\.?|nr\.?|№)\s*(?:de |di |d['’])?(?:col|reg|lic|mat|lég|leg|inscri|rpps|big|реєстр)/.test(
          bare,
        ) ||
        (/\p{L}\s(?:no|nº|n°|№|#)$/u.test(bare) && !/phone|tel|mobile|fax|room|item|page/.test(bare))
      ? 'number'
      : undefined;
