import { folded } from './index.ts';

/** Whoever is cared for, as a head of a column calls them, in any language that records are read in. */
const cared = [
  `(?:patient|client|resident|consumer|service user|tūroro|pasient|patiënt|cliënt|bewoner|bewohner(?:in)?|klient(?:in)?|patientin|paciente|usuari[oa]|résident|usager|beboer|brukare|boende|пацієнт(?:ка)?|хвор(?:ий|а)|клієнт)`,
  `(?:['’]?e?s|e|en|er|in|і|и)?`,
].join('');
/** What stands beside: their name, number, whatever is said of them. */
const details = `(?:names?|initials|no\\.?|nr\\.?|number|id|ref(?:erence)?|code|details|navn|namn|naam|nombre|nom|name|ім’я|піб|ingoa|numéro|número|nummer|номер)`;

/** Heads of columns that a list of those who came does not have. */
const ofCases = new RegExp(
  `^(?:${[
    `${cared}(?:[ -]?${details})?`,
    `(?:name|initials|nom|nombre|naam|navn|namn|ім’я) (?:of|du|de la|del|van de|av|af) ${cared}`,
    // Numbers of those cared for, of their notes and beds.
    `(?:nhi|mrn|urn|chi|bsn|cpr)(?:[ -]?(?:no\\.?|number|nummer|nr\\.?))?`,
    `(?:nhs|hospital|unit|chart|file|case|room|bed|prescription|rx)[ -]?(?:no\\.?|nr\\.?|number|id|ref(?:erence)?|#)`,
    `(?:fall|akten|zimmer|patienten|kranken)-?(?:nr\\.?|nummer|zeichen)`,
    `(?:numéro|n[°º]) (?:de |du )?(?:dossier|chambre|lit|patient|cas)`,
    `(?:dossier|kamer|casus|patiënt)-?(?:nr\\.?|nummer)`,
    `(?:journal|rum|rom|sags?|pasient|patient|sak)-?(?:nr\\.?|nummer)`,
    `(?:número|n[°º]) de (?:historia(?: clínica)?|expediente|habitación|cama|caso)|historia clínica`,
    `номер (?:історії хвороби|картки|палати|справи)`,
    // When they were born, how old they are, what ails them, what they take.
    `d\\.?o\\.?b\\.?|date of birth|birth ?date|born|geburtsdatum|geb\\.?(?:-datum)?|date de naissance|né\\(?e?\\)? le|geboortedatum|fødselsda(?:g|to)|födelsedatum|fecha de nacimiento|дата народження|rā whānau`,
    `age|alter|âge|leeftijd|alder|ålder|edad|вік|sex|gender|geschlecht|sexe|geslacht|kjønn|køn|kön|sexo|стать`,
    `diagnos(?:is|es|e|tic|e[rn]|en|tico)|діагноз|condition|complaint|presenting (?:complaint|problem)|(?:clinical )?(?:problem|issue|question)s?|fragestellung|problemstellung|motif|question clinique|klacht|probleem|vraagstelling|problemstilling|frågeställning|motivo|problema|скарги|проблема`,
    `(?:current |name of )?(?:medicines?|medications?|drugs?)|medikamente?|arzneimittel|médicaments?|traitement|medicatie|medicijnen|medicin(?:er)?|medisin(?:er)?|läkemedel|medicamentos?|ліки|rongoā|dose|dosage|dosis|zimmer|chambre|kamer|room|bed`,
  ].join('|')})$`,
  'u',
);

/** Heads of columns of a list of what is to be done. */
const ofTasks =
  /^(?:actions?(?: (?:point|item|needed|required|agreed)s?)?|tasks?|to[ -]?do|due(?: date| by)?|deadline|by when|follow[ -]?up|aufgaben?|maßnahmen?|bis wann|frist|zu erledigen|tâches?|échéance|actions? à mener|acties?|actiepunt(?:en)?|taak|taken|opgaver?|oppgaver?|handling|uppgift(?:er)?|åtgärd(?:er)?|tareas?|acci(?:ón|ones)|plazo|завдання|термін|дії|mahi)$/u;

/** Lines that announce those who are spoken of. */
const announcing = new RegExp(
  `(?<![\\p{L}-])(?:${cared}|cases?|case (?:list|reviews?|studies|notes)|fälle|fall(?:liste|besprechung(?:en)?|vorstellung(?:en)?)|cas(?: cliniques?)?|casus(?:sen)?|casuïstiek|sager|kasus|fall|casos?(?: clínicos?)?|випад(?:ок|ки)|клінічні випадки)(?![\\p{L}-])`,
  'u',
);

const bare = (text: string): string =>
  folded(text)
    .replaceAll(/\s*\([^()]*\)/g, '')
    .replaceAll(/^[\s"“”|#]+|[\s:.?*]+$/gu, '');

/** Whether the head of a column is of those who are spoken of, and not of those who came. */
export const tellsOfCases = (head: string): boolean => ofCases.test(bare(head));

/** Whether the head of a column is of what is to be done. */
export const tellsOfTasks = (head: string): boolean => ofTasks.test(bare(head));

/** Whether a line announces those who are spoken of: `Cases discussed`, `Patients we talked about:`. */
export const announcesCases = (line: string): boolean => announcing.test(folded(line));
