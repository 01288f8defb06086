import { datesIn } from '../fields/dates.ts';
import { folded, labelOf } from '../labels/index.ts';
import type { LabelField, Vocabulary } from '../labels/index.ts';
import type { Cell } from './lines.ts';

/** What a column holds. */
export interface Column {
  readonly field: LabelField | 'date' | 'given' | 'family' | 'count' | 'beside' | 'unknown';
  /** The day at the head of a column of an attendance register. */
  readonly date?: string;
  /** Of names: whether those of families stand first, before a comma. */
  readonly familyFirst?: true;
  /** Of heads that are not known: whether they hold figures. */
  readonly counts?: true;
  readonly start: number;
  readonly end: number;
}

const given =
  /^(?:first|given)\s?names?$|^vorname$|^prénom$|^voornaam$|^fornavn$|^förnamn$|^nombres?$|^forename$|^voorletters?$|^roepnaam$/;
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
  const parts = nameInParts(bare, vocabulary);
  if (parts !== undefined)
    return { field: 'name', start, end, ...(parts === 'family' && { familyFirst: true }) };
  if (besides.test(bare)) return { field: 'beside', start, end };
  const label = labelOf(text, vocabulary) ?? nearLabel(bare);
  if (label !== undefined) return { field: label, start, end };
  const [day] = datesIn(text, vocabulary.packs);
  if (day !== undefined && text.length < day.end - day.start + 12)
    return { field: 'date', date: day.date, start, end };
  // A day without its year heads marks of who came.
  return { field: 'unknown', start, end, ...(/\d/.test(bare) && { counts: true }) };
}

/** Columns beside the names in sign-in sheets, and in the lists of participants that platforms give out. */
const besides =
  /^(?:(?:user )?e-?mail(?: address)?|(?:total |in-meeting )?duration(?: \((?:minutes|min)\))?|first join|last leave|join(?:ed)?(?: time)?|leave time|left|arrived|arrival|departed|departure|(?:time )?(?:in|out)|time (?:joined|exited|arrived|left)|start|end|guest|participant id|workplace|practice|organi[sz]ation|employer|phone|mobile|ankunft|abgang|dauer|praxis|arrivée|départ|durée|heure d['’]arrivée|praktijk|organisatie|ankomst|afgang|avgång|arbejdssted|arbeidssted|arbetsplats|entrada|salida|centro|duración|прибув|вибув|тривалість|місце роботи)$/u;

/**
 * `Nachname, Vorname`, `Name / HPR-nummer`: parts of a name, or a name and what else is told of who bears it, and which of
 * the parts stands first; `undefined` for other heads.
 */
function nameInParts(bare: string, vocabulary: Vocabulary): 'family' | 'other' | undefined {
  const parts = bare
    .replace(/^(?:titel|title|titre|tittel|título)\s?[,/]\s?/u, '')
    .split(/\s*[,/&+–]\s*|\s-\s|\s(?:and|und|et|en|og|och|y|та|і|й|me)\s/u);
  if (parts.length < 2) return undefined;
  const isGiven = (part: string): boolean => given.test(part) || /^(?:ім['’]я|по батькові)$/u.test(part);
  const isFamily = (part: string): boolean => family.test(part) || /^(?:прізвище|nom|naam)$/u.test(part);
  const isName = (part: string): boolean =>
    isGiven(part) || isFamily(part) || vocabulary.labels.get(part) === 'name';
  const isTold = (part: string): boolean =>
    ['number', 'profession', 'role'].includes(vocabulary.labels.get(part) ?? '');
  if (!parts.some(isName) || !parts.every((part) => isName(part) || isTold(part))) return undefined;
  return (isFamily(parts[0]!) || vocabulary.labels.get(parts[0]!) === 'name') && isGiven(parts[1]!)
    ? 'family'
    : 'other';
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
