/**
 * Uploads with a table of other people than those who came: cases that were talked about, residents, things to do; and, the
 * other way round, rolls among words that speak of cases. Written before the reader told them apart, but for those marked as held
 * back, which were written after and not looked at before.
 */
import type { ThirdCase } from './third-hand.ts';

const came = [
  ['Ngaire Hohepa', '204412'],
  ['Piotr Zielinski', '203385'],
  ['Amrita Deshpande', '207719'],
  ['Mele Tupou', '209940'],
] as const;
const names = came.map(([name]) => name).join(', ');
const bare = came.map(([name]) => [name, null] as const);

const table = (head: string, rows: readonly (readonly string[])[]): string =>
  `<table border="1"><tr>${head
    .split('|')
    .map((one) => `<th>${one.trim()}</th>`)
    .join('')}</tr>${rows
    .map((row) => `<tr>${row.map((one) => `<td>${one}</td>`).join('')}</tr>`)
    .join('')}</table>`;
const two = (...more: readonly (readonly [string, string])[]): readonly (readonly string[])[] =>
  ['Gordon Blackwood', 'Edith Pomeroy'].map((name, at) => [name, ...more.map((pair) => pair[at]!)]);
const roll = (more: (at: number) => readonly string[] = () => []): readonly (readonly string[])[] =>
  came.map(([name, number], at) => [name, number, ...more(at)]);

const record = '<h1>Peer group meeting</h1><p>Date: 3 June 2026</p><p>Venue: Rātā House</p>';
const present = `<p>Present: ${came.map(([name, number]) => `${name} (${number})`).join(', ')}</p>`;
const said =
  '<h2>Discussion</h2><p>Members described how they follow up people who start an oral anticoagulant, and what they tell them about missed doses. An article on kidney function and dosing was read aloud; three of us will ask for a blood test more often.</p><p>What was said stays with the group and is confidential.</p>';
const falls = ['Falls after zopiclone', 'INR out of range'] as const;
const numbers = ['8812345', '8854321'] as const;
const nhi = ['ZAA0067', 'ZAB0123'] as const;
const born = ['12/03/1948', '01/09/1951'] as const;

const words = {
  de: {
    head: '<h1>Qualitätszirkel Protokoll</h1><p>Datum: 3. Juni 2026</p><p>Ort: Praxis am Markt</p>',
    venue: 'Praxis am Markt',
    came: `<p>Teilnehmer: ${names}</p>`,
    said: '<h2>Diskussion</h2><p>Die Teilnehmer besprachen, wie sie Patienten unter Antikoagulation begleiten und was sie bei vergessenen Dosen sagen. Ein Artikel wurde gelesen.</p><p>Alles bleibt vertraulich.</p>',
  },
  fr: {
    head: '<h1>Compte rendu du groupe de pairs</h1><p>Date : 3 juin 2026</p><p>Lieu : Cabinet médical</p>',
    venue: 'Cabinet médical',
    came: `<p>Présents : ${names}</p>`,
    said: '<h2>Discussion</h2><p>Nous avons comparé nos façons de suivre les personnes sous anticoagulant et ce que nous disons des doses oubliées. Un article a été lu.</p><p>Tout reste confidentiel.</p>',
  },
  nl: {
    head: '<h1>Intervisie verslag</h1><p>Datum: 3 juni 2026</p><p>Locatie: Praktijk aan de gracht</p>',
    venue: 'Praktijk aan de gracht',
    came: `<p>Aanwezig: ${names}</p>`,
    said: '<h2>Bespreking</h2><p>De deelnemers bespraken hoe zij mensen volgen die met antistolling beginnen en wat zij zeggen over vergeten doses. Een artikel werd samen gelezen.</p><p>Alles blijft vertrouwelijk.</p>',
  },
  no: {
    head: '<h1>Møtereferat kollegagruppe</h1><p>Dato: 3. juni 2026</p><p>Sted: Legesenteret</p>',
    venue: 'Legesenteret',
    came: `<p>Til stede: ${names}</p>`,
    said: '<h2>Drøfting</h2><p>Deltakerne drøftet hvordan de følger opp pasienter som begynner med antikoagulasjon, og hva de sier om glemte doser. En artikkel ble lest.</p><p>Alt er fortrolig.</p>',
  },
  es: {
    head: '<h1>Reunión del grupo de pares</h1><p>Fecha: 3 de junio de 2026</p><p>Lugar: Centro de salud</p>',
    venue: 'Centro de salud',
    came: `<p>Asistentes: ${names}</p>`,
    said: '<h2>Temas tratados</h2><p>Los asistentes compararon cómo siguen a las personas con anticoagulantes y qué dicen sobre las dosis olvidadas. Se leyó un artículo.</p><p>Lo dicho es confidencial.</p>',
  },
} as const;

const base = {
  date: '2026-06-03',
  language: 'en-NZ',
  modality: 'in-person',
  venue: 'Rātā House',
  people: came,
} as const;
const cases = { ...base, expected: 'reject', privacy: [['patient-name', 'body']] } as const;
const fine = { ...base, expected: 'accept' } as const;
/** Of groups abroad the scheme asks for numbers that they do not have. */
const abroad = (language: keyof typeof words) =>
  ({ ...base, language, venue: words[language].venue, people: bare, expected: 'reject' }) as const;
const ofWords = (language: keyof typeof words, between: string, attended?: string): string =>
  `${words[language].head}${attended ?? words[language].came}${between}${words[language].said}`;

/** Cases, tasks and medicines beside those who came. */
const others: readonly Omit<ThirdCase, 'by'>[] = [
  {
    ...cases,
    id: 'patients',
    html: `${record}${present}<h2>Cases discussed</h2>${table('Patient|NHI|Issue', two(nhi, falls))}${said}`,
  },
  {
    ...cases,
    id: 'name-and-nhi',
    html: `${record}${present}<h2>Cases</h2>${table('Name|NHI|Discussion', two(nhi, falls))}${said}`,
  },
  {
    ...cases,
    id: 'birth',
    html: `${record}${present}<h2>Cases</h2>${table('Name|Date of birth|Problem', two(born, falls))}${said}`,
  },
  {
    ...cases,
    id: 'bare-number',
    html: `${record}${present}<h2>Cases reviewed</h2>${table('Name|Number|Problem', two(numbers, falls))}${said}`,
  },
  {
    ...cases,
    id: 'hospital-number',
    html: `${record}${present}${said}<h2>Case list</h2>${table('Patient name|Hospital number|Ward', two(numbers, ['7B', '4A']))}`,
  },
  {
    ...cases,
    id: 'residents',
    html: `${record}${present}<h2>Residents reviewed</h2>${table('Name|Room number|Medicines', two(['112', '114'], ['Zopiclone', 'Warfarin']))}${said}`,
  },
  {
    ...cases,
    id: 'after-a-roll',
    html: `${record}<h2>Attendance</h2>${table('Name|Registration number', roll())}<h2>Case review</h2>${table('Name|Number', two(numbers))}${said}`,
  },
  {
    ...cases,
    id: 'talked-about',
    html: `${record}${present}<p>Patients talked about:</p>${table('Name|Number|Date seen', two(numbers, ['1 May 2026', '2 May 2026']))}${said}`,
  },
  {
    ...cases,
    id: 'no-heading',
    html: `${record}${present}${said}${table('Name|NHI number|DOB', two(nhi, born))}`,
  },
  {
    ...cases,
    id: 'presented-by',
    html: `${record}${present}<h2>Cases</h2>${table(
      'Case no.|Name|Age|Presented by',
      two(['78', '74'], ['Piotr Zielinski', 'Mele Tupou']).map((row, at) => [`${at + 1}`, ...row]),
    )}${said}`,
  },
  {
    ...fine,
    id: 'medicines',
    html: `${record}${present}<h2>Medicines</h2>${table('Name of medicine|Number of patients|Change', [
      ['Amlodipine', '120', 'stop in oedema'],
      ['Furosemide', '345', 'check potassium'],
    ])}${said}`,
  },
  {
    ...fine,
    id: 'actions',
    html: `${record}${present}<h2>Actions</h2>${table('Name|Action|Due date', [
      ['Piotr Zielinski', 'Circulate the article', '10 July 2026'],
      ['Mele Tupou', 'Book the room', '12 July 2026'],
    ])}${said}`,
  },
  {
    ...abroad('de'),
    id: 'de-cases',
    privacy: [['patient-name', 'body']],
    html: ofWords(
      'de',
      `<h2>Fallbesprechung</h2>${table('Name|Fallnummer|Fragestellung', [
        ['Gerda Lindenthal', '77123', 'Sturz unter Zopiclon'],
        ['Horst Wackernagel', '77155', 'INR zu hoch'],
      ])}`,
    ),
  },
  {
    ...abroad('fr'),
    id: 'fr-cases',
    privacy: [['patient-name', 'body']],
    html: ofWords(
      'fr',
      `<h2>Cas cliniques</h2>${table('Nom|Numéro de dossier|Motif', [
        ['Lucette Bardin', '55021', 'Chutes'],
        ['Roger Caillaud', '55098', 'INR instable'],
      ])}`,
    ),
  },
  {
    ...cases,
    id: 'service-users',
    heldBack: true,
    html: `${record}${present}<h3>Service users discussed</h3>${table('Service user|CHI number|Reason for discussion', two(['1203481234', '0109514321'], falls))}${said}`,
  },
  {
    ...cases,
    id: 'beds',
    heldBack: true,
    html: `${record}${present}${said}<h2>Bed list</h2>${table(
      'Bed|Name|NHI|Plan',
      two(nhi, ['stop zopiclone', 'review warfarin']).map((row, at) => [`${12 + at}`, ...row]),
    )}`,
  },
  {
    ...fine,
    id: 'to-do',
    heldBack: true,
    html: `${record}${present}<h2>To do before next time</h2>${table('Task|Name|By when', [
      ['Circulate the article', 'Piotr Zielinski', '10 July 2026'],
      ['Book the room', 'Mele Tupou', '12 July 2026'],
    ])}${said}`,
  },
  {
    ...abroad('nl'),
    id: 'nl-cases',
    privacy: [['patient-name', 'body']],
    heldBack: true,
    html: ofWords(
      'nl',
      `<h2>Ingebrachte casussen</h2>${table('Naam|Geboortedatum|Vraagstelling', [
        ['Truus van Beek', '12-03-1948', 'Vallen'],
        ['Henk Dollekamp', '01-09-1951', 'INR'],
      ])}`,
    ),
  },
  {
    ...abroad('no'),
    id: 'no-cases',
    privacy: [['patient-name', 'body']],
    heldBack: true,
    html: ofWords(
      'no',
      `<h2>Kasuistikker</h2>${table('Pasient|Fødselsdato|Problemstilling', [
        ['Solveig Haugland', '12.03.1948', 'Fall'],
        ['Odd Myklebust', '01.09.1951', 'INR'],
      ])}`,
    ),
  },
  {
    ...abroad('es'),
    id: 'es-cases',
    privacy: [['patient-name', 'body']],
    heldBack: true,
    html: ofWords(
      'es',
      table('Nombre|Historia clínica|Motivo', [
        ['Consuelo Barrientos', '55021', 'Caídas'],
        ['Anselmo Quiroga', '55098', 'INR'],
      ]),
    ),
  },
];

/** Rolls that must not be taken for tables of cases. */
const rolls: readonly Omit<ThirdCase, 'by'>[] = [
  {
    ...fine,
    id: 'roll-case-presented',
    html: `${record}${table(
      'Name|Reg. no.|Case presented',
      roll((at) => [at % 2 === 0 ? 'Yes' : 'No']),
    )}${said}`,
  },
  {
    ...fine,
    id: 'roll-ward',
    html: `${record}<h2>Who came</h2>${table(
      'Member|Registration number|Ward',
      roll((at) => [['7B', '4A', 'ED', 'ICU'][at]!]),
    )}${said}`,
  },
  {
    ...fine,
    id: 'roll-patients-seen',
    html: `${record}${table(
      'Name|Number|Patients seen this year',
      roll((at) => [`${300 + at}`]),
    )}${said}`,
  },
  {
    ...fine,
    id: 'roll-under-cases',
    html: `${record.replace('Peer group meeting', 'Case review group')}${table('Name|Registration number', roll())}${said}`,
  },
  {
    ...fine,
    id: 'roll-topic-above',
    html: `<h1>Peer group meeting</h1><p>Venue: Rātā House</p><p>Date: 3 June 2026</p><p>Topic: Patient safety</p>${table('Name|Number', roll())}${said}`,
  },
  {
    ...fine,
    id: 'roll-no',
    heldBack: true,
    html: `${record}<p>Present at the case discussion:</p>${table('Name|No.', roll())}${said}`,
  },
  {
    ...fine,
    id: 'roll-case-brought',
    heldBack: true,
    html: `${record}${table(
      'Name|Annual practising certificate|Case brought',
      roll((at) => [['anticoagulation', 'gout', 'none', 'falls'][at]!]),
    )}${said}`,
  },
  {
    ...abroad('fr'),
    id: 'fr-roll-birth',
    heldBack: true,
    expected: 'accept-or-review',
    people: came.map(([name, number]) => [name, `10${number}123`] as const),
    html: ofWords(
      'fr',
      '',
      `<h2>Feuille d’émargement</h2>${table(
        'Nom|Prénom|RPPS|Date de naissance|Signature',
        came.map(([name, number]) => [
          name.split(' ')[1]!,
          name.split(' ')[0]!,
          `10${number}123`,
          '01/02/1970',
          '',
        ]),
      )}`,
    ),
  },
  {
    ...abroad('de'),
    id: 'de-roll-given-names',
    heldBack: true,
    expected: 'accept-or-review',
    people: came.map(([name, number]) => [name, `123${number}`] as const),
    html: ofWords(
      'de',
      '',
      `<h2>Fallkonferenz, Teilnehmerliste</h2>${table(
        'Name|Vorname|LANR|Unterschrift',
        came.map(([name, number]) => [name.split(' ')[1]!, name.split(' ')[0]!, `123${number}`, '']),
      )}`,
    ),
  },
];

const writers = ['chromium', 'office', 'word'] as const;

/** All of them, by three writers in turn. */
export const otherTables: readonly ThirdCase[] = [...others, ...rolls].map((one, at) => ({
  ...one,
  by: writers[at % writers.length]!,
}));
