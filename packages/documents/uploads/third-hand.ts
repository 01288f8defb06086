/**
 * Uploads in a third hand: written when the reader was done, by someone who looked at what records are like and not at the
 * labels that it knows. Those that are held back were not looked at while what the others showed was mended.
 */
import type { Case } from './cases.ts';

/** A case, and whether it is held back; `word` is Word's format, written by LibreOffice. */
export interface ThirdCase extends Omit<Case, 'by'> {
  readonly by: 'chromium' | 'office' | 'word';
  readonly heldBack?: true;
}

const people = [
  ['Ngaire Hohepa', '204412'],
  ['Piotr Zielinski', '203385'],
  ['Amrita Deshpande', '207719'],
  ['Fergus O’Halloran', '201058'],
  ['Mele Tupou', '209940'],
] as const;
const [ngaire, piotr, amrita, fergus, mele] = people;
const day = '2026-06-03';
const said =
  '<p>Members described how they follow up people who start a direct oral anticoagulant, and what they tell them about missed doses. An article on kidney function and dosing was read aloud in part; three of us will change how often we ask for a blood test.</p>';
const kept =
  '<p>Nothing that could identify a patient was said or written down, and what was said stays with the group.</p>';
const each = (join: (name: string, number: string) => string, between: string): string =>
  people.map(([name, number]) => join(name, number)).join(between);
const french = [
  ['Solène Kerbrat', '10101234567'],
  ['Yann Le Goff', '10107654321'],
  ['Maëlys Fontaine', '10105556677'],
  ['Hugo Arnoux', '10109998811'],
] as const;
const saidInFrench =
  '<p>Nous avons comparé nos façons d’expliquer l’anticoagulation orale directe et ce que nous disons des doses oubliées. Un article sur la fonction rénale a été lu ; trois d’entre nous demanderont plus souvent une prise de sang.</p>';
const keptInFrench = '<p>Aucun patient n’a pu être reconnu ; ce qui s’est dit reste dans le groupe.</p>';

const base = { date: day, modality: 'in-person', people, expected: 'accept' } as const;

export const thirdHand: readonly ThirdCase[] = [
  {
    ...base,
    id: 'dots-in-a-row',
    language: 'en-NZ',
    by: 'chromium',
    venue: 'Rātā House',
    html: `<h2>Peer group · 3 June 2026</h2><p>Venue: Rātā House</p><p>Present: ${each((name, number) => `${name} ${number}`, ' · ')}</p><h3>What we talked about</h3>${said}${kept}`,
  },
  {
    ...base,
    id: 'dots-a-line',
    language: 'en-NZ',
    by: 'office',
    venue: 'Rātā House, meeting room 2',
    noteTaker: piotr[0],
    html: `<h1>Record of peer group meeting</h1><p>Date · 3 June 2026<br>Place · Rātā House, meeting room 2<br>Notes taken by · ${piotr[0]}</p><p><b>Attendees</b></p>${each((name, number) => `<p>${name} · ${number}</p>`, '')}<p><b>Discussion</b></p>${said}${kept}`,
  },
  {
    ...base,
    id: 'and-by-zoom',
    language: 'en-NZ',
    by: 'chromium',
    modality: 'hybrid',
    venue: 'Rātā House',
    html: `<h1>Minutes</h1><p>The Harbourside peer group met on Wednesday 3 June 2026 at Rātā House, and by Zoom. Those present were ${each((name, number) => `${name} (${number})`, ', ')}.</p>${said}${kept}`,
  },
  {
    ...base,
    id: 'level-and-zoom',
    language: 'en-GB',
    by: 'word',
    modality: 'hybrid',
    venue: 'Cathedral Road Surgery',
    html: `<h1>Peer discussion record</h1><p>We met at Cathedral Road Surgery, and by Teams for two of us, on 3rd June 2026 from 6.30pm.</p><table border="1"><tr><th>Who</th><th>Reg. no.</th></tr>${each((name, number) => `<tr><td>${name}</td><td>${number}</td></tr>`, '')}</table><h2>Summary of what was discussed</h2>${said}${kept}`,
  },
  {
    ...base,
    id: 'minutes-by-name',
    language: 'en-NZ',
    by: 'chromium',
    venue: 'Rātā House',
    noteTaker: amrita[0],
    html: `<p><b>Harbourside Pharmacists</b></p><p>Date: 03/06/2026 &nbsp; Venue: Rātā House</p><p>Chair: ${ngaire[0]}<br>Minutes: ${amrita[0]}</p><p>Present:</p><ul>${each((name, number) => `<li>${name} (${number})</li>`, '')}</ul><p>Discussion:</p>${said}${kept}`,
  },
  {
    ...base,
    id: 'capitals-first',
    language: 'fr',
    by: 'chromium',
    venue: 'Maison de santé de Kerlann',
    people: french,
    html: `<h1>Groupe de pairs – compte rendu</h1><p>Date : mercredi 3 juin 2026</p><p>Lieu : Maison de santé de Kerlann</p><p>Présents :</p><p>KERBRAT Solène – RPPS 10101234567<br>LE GOFF Yann – RPPS 10107654321<br>FONTAINE Maëlys – RPPS 10105556677<br>ARNOUX Hugo – RPPS 10109998811</p><h2>Échanges</h2>${saidInFrench}${keptInFrench}`,
  },
  {
    ...base,
    id: 'capitals-last-table',
    language: 'fr',
    by: 'word',
    venue: 'Cabinet des Tilleuls',
    people: french,
    html: `<h1>Compte rendu de groupe de pairs</h1><p>Date : 03/06/2026<br>Lieu : Cabinet des Tilleuls</p><table border="1"><tr><th>Nom</th><th>N° RPPS</th></tr><tr><td>Solène KERBRAT</td><td>10101234567</td></tr><tr><td>Yann LE GOFF</td><td>10107654321</td></tr><tr><td>Maëlys FONTAINE</td><td>10105556677</td></tr><tr><td>Hugo ARNOUX</td><td>10109998811</td></tr></table><h2>Thèmes abordés</h2>${saidInFrench}${keptInFrench}`,
  },
  {
    ...base,
    id: 'names-in-bullets',
    language: 'en-NZ',
    by: 'chromium',
    venue: 'Rātā House',
    html: `<h1>Peer group notes</h1><p>Date: 3 June 2026. Venue: Rātā House.</p><table border="1"><tr><th>Name</th><th>Registration</th></tr>${each((name, number) => `<tr><td>${name}</td><td>${number}</td></tr>`, '')}</table><h2>Summary</h2>${said}<p>Each of these will bring an example next time:</p><ul>${each((name) => `<li>${name}</li>`, '')}</ul>${kept}`,
  },
  {
    ...base,
    id: 'who-does-what',
    language: 'en-NZ',
    by: 'office',
    venue: 'Rātā House',
    html: `<h1>Peer group notes</h1><p>Date of meeting: 3 June 2026</p><p>Venue of meeting: Rātā House</p><p>Attended by ${each((name, number) => `${name} (${number})`, '; ')}</p><h2>Summary of discussions</h2>${said}<h2>Actions</h2><ul><li>${ngaire[0]} – circulate the article</li><li>${piotr[0]} – book the room</li><li>Fergus – ask the practice nurse about the recall list</li></ul>${kept}`,
  },
  {
    ...base,
    id: 'apologies-in-bullets',
    language: 'en-NZ',
    by: 'chromium',
    venue: 'Rātā House',
    apologies: ['Sione Vake', 'Katherine Budge'],
    html: `<h1>Peer support group</h1><p>Wednesday 3 June 2026, Rātā House</p><h3>Present</h3><ol>${each((name, number) => `<li>${name}, ${number}</li>`, '')}</ol><h3>Apologies</h3><ul><li>Sione Vake</li><li>Katherine Budge</li></ul><h3>Discussion</h3>${said}${kept}`,
  },
  {
    ...base,
    id: 'protokoll',
    language: 'de',
    by: 'chromium',
    venue: 'Praxis am Markt',
    noteTaker: 'Jörg Wäldchen',
    people: [
      ['Jörg Wäldchen', '276000111222333'],
      ['Birgit Ohnesorg', '276000444555666'],
      ['Selin Yıldırım', '276000777888999'],
      ['Kaspar Freytag', '276000123123123'],
    ],
    html: `<h1>Qualitätszirkel</h1><p>Datum: Mittwoch, 3. Juni 2026<br>Ort: Praxis am Markt<br>Protokoll: Jörg Wäldchen</p><p>Teilnehmende:</p><ul><li>Jörg Wäldchen · EFN 276000111222333</li><li>Birgit Ohnesorg · EFN 276000444555666</li><li>Selin Yıldırım · EFN 276000777888999</li><li>Kaspar Freytag · EFN 276000123123123</li></ul><h2>Besprochenes</h2><p>Wir haben verglichen, wie wir Menschen begleiten, die ein direktes orales Antikoagulans beginnen, und was wir zu vergessenen Dosen sagen. Ein Artikel zur Nierenfunktion wurde gelesen.</p><p>Alle Fälle waren anonymisiert; die Gespräche bleiben vertraulich.</p>`,
  },
  {
    ...base,
    id: 'leak-among-bullets',
    language: 'en-NZ',
    by: 'chromium',
    venue: 'Rātā House',
    expected: 'reject',
    privacy: [
      ['patient-name', 'body'],
      ['patient-identifier', 'body'],
    ],
    html: `<h1>Peer group notes</h1><p>Date: 3 June 2026 · Venue: Rātā House</p><p>Present: ${each((name, number) => `${name} ${number}`, ' · ')}</p><h2>Summary</h2>${said}<ul><li>Mrs Dorothea Quill, NHI ZAB1230, bled twice on the higher dose</li></ul>${kept}`,
  },
  {
    ...base,
    id: 'three-with-dots',
    language: 'en-NZ',
    by: 'office',
    venue: 'Rātā House',
    expected: 'reject',
    people: people.slice(0, 3),
    apologies: [fergus[0], mele[0]],
    html: `<h1>Peer group notes</h1><p>Date: 3 June 2026</p><p>Venue: Rātā House</p><p>Present: ${people
      .slice(0, 3)
      .map(([name, number]) => `${name} ${number}`)
      .join(' · ')}</p><p>Apologies: ${fergus[0]} · ${mele[0]}</p><h2>Summary</h2>${said}${kept}`,
  },
  {
    ...base,
    id: 'members-listed',
    language: 'en-NZ',
    by: 'chromium',
    venue: 'Rātā House',
    html: `<h1>Peer group record</h1><p>Date: 3 June 2026</p><p>Venue: Rātā House</p><p>Present: ${each((name, number) => `${name} (${number})`, '; ')}</p><h2>Summary</h2>${said}${kept}<h2>Our group this year</h2><ul>${each((name) => `<li>${name}</li>`, '')}<li>Sione Vake</li><li>Katherine Budge</li></ul>`,
  },
  // Held back.
  {
    ...base,
    heldBack: true,
    id: 'dots-and-roles',
    language: 'en-NZ',
    by: 'chromium',
    venue: 'Rātā House',
    noteTaker: mele[0],
    html: `<h1>Harbourside peer group</h1><p>Held 3 June 2026 · Rātā House · 6.30 to 8 pm</p><p>In attendance</p>${people.map(([name, number]) => `<div>${name} · ${name === mele[0] ? 'notes' : name === ngaire[0] ? 'chair' : 'member'} · ${number}</div>`).join('')}<p>Key points</p>${said}${kept}`,
    times: ['18:30', '20:00'],
  },
  {
    ...base,
    heldBack: true,
    id: 'online-for-some',
    language: 'en-GB',
    by: 'chromium',
    modality: 'hybrid',
    venue: 'The Old Granary',
    html: `<h1>Peer group minutes</h1><p>Our June meeting took place on Wednesday 3 June 2026 at The Old Granary, with three members joining by Zoom. Present: ${each((name, number) => `${name} (GPhC ${number})`, ', ')}.</p>${said}${kept}`,
  },
  {
    ...base,
    heldBack: true,
    id: 'notes-name',
    language: 'en-AU',
    by: 'word',
    venue: 'Bendigo Community Health, Eaglehawk',
    noteTaker: fergus[0],
    html: `<h1>Peer Group Learning</h1><table border="1"><tr><td>Date</td><td>3 June 2026</td></tr><tr><td>Location</td><td>Bendigo Community Health, Eaglehawk</td></tr><tr><td>Convenor</td><td>${amrita[0]}</td></tr><tr><td>Minutes</td><td>${fergus[0]}</td></tr></table><h2>Participants</h2><table border="1"><tr><th>Participant</th><th>AHPRA number</th></tr>${each((name, number) => `<tr><td>${name}</td><td>MED0000${number}</td></tr>`, '')}</table><h2>Summary</h2>${said}${kept}`,
    people: people.map(([name, number]) => [name, `MED0000${number}`] as const),
  },
  {
    ...base,
    heldBack: true,
    id: 'capitals-comma',
    language: 'fr',
    by: 'chromium',
    venue: 'Pharmacie des Remparts',
    people: french,
    html: `<h1>Groupe d’échange de pratiques</h1><p>Réunion du 3 juin 2026, Pharmacie des Remparts</p><p>Étaient présents : KERBRAT Solène (10101234567), LE GOFF Yann (10107654321), FONTAINE Maëlys (10105556677) et ARNOUX Hugo (10109998811).</p><p>${saidInFrench}</p>${keptInFrench}`,
  },
  {
    ...base,
    heldBack: true,
    id: 'all-capitals',
    language: 'en-NZ',
    by: 'office',
    venue: 'Rātā House',
    html: `<h1>PEER GROUP RECORD</h1><p>DATE: 3 JUNE 2026</p><p>VENUE: Rātā House</p><p>ATTENDEES</p><table border="1"><tr><th>NAME</th><th>PCNZ NUMBER</th></tr>${each((name, number) => `<tr><td>${name.toUpperCase()}</td><td>${number}</td></tr>`, '')}</table><p>SUMMARY</p>${said}${kept}`,
  },
  {
    ...base,
    heldBack: true,
    id: 'thanked-by-name',
    language: 'en-NZ',
    by: 'word',
    venue: 'Rātā House',
    html: `<h1>Notes of our peer group</h1><p>When: 3 June 2026</p><p>Where: Rātā House</p><p>Who:</p><ul>${each((name, number) => `<li>${name} – ${number}</li>`, '')}</ul><h2>Summary</h2>${said}<ul><li>${fergus[0]} showed the dosing table he uses</li><li>${mele[0]}</li><li>${amrita[0]}</li></ul>${kept}`,
  },
  {
    ...base,
    heldBack: true,
    id: 'page-two',
    language: 'en-NZ',
    by: 'chromium',
    venue: 'Rātā House',
    noteTaker: ngaire[0],
    html: `<h1>Peer group meeting record</h1><p>Meeting date: June 3, 2026</p><p>Meeting venue: Rātā House</p><h2>Summary</h2>${said}${kept}<div style="break-before:page"></div><h2>Attendance sheet</h2><table border="1"><tr><th>No.</th><th>Print name</th><th>Council no.</th><th>Signature</th></tr>${people.map(([name, number], at) => `<tr><td>${at + 1}</td><td>${name}</td><td>${number}</td><td style="font-family:cursive"><i>${name.split(' ')[0]![0]}.</i></td></tr>`).join('')}</table><p>Recorded by ${ngaire[0]}</p>`,
  },
  {
    ...base,
    heldBack: true,
    id: 'referat',
    language: 'da',
    by: 'chromium',
    venue: 'Lægehuset Strandvejen',
    noteTaker: 'Rasmus Kjær',
    people: [
      ['Rasmus Kjær', '081HK'],
      ['Lone Bisgaard', '052PX'],
      ['Ida Thorup', '097TT'],
      ['Anders Munk', '033QZ'],
    ],
    html: `<h1>Referat fra gruppemøde</h1><p>Dato: onsdag den 3. juni 2026</p><p>Sted: Lægehuset Strandvejen</p><p>Referent: Rasmus Kjær</p><p>Deltagere</p><table border="1"><tr><th>Navn</th><th>Autorisations-ID</th></tr><tr><td>Rasmus Kjær</td><td>081HK</td></tr><tr><td>Lone Bisgaard</td><td>052PX</td></tr><tr><td>Ida Thorup</td><td>097TT</td></tr><tr><td>Anders Munk</td><td>033QZ</td></tr></table><p>Drøftelse</p><p>Vi sammenlignede, hvordan vi følger op på borgere, der begynder på blodfortyndende behandling, og hvad vi siger om glemte doser. En artikel om nyrefunktion blev læst.</p><p>Alle sager var anonymiserede, og det, der blev sagt, bliver i gruppen.</p>`,
  },
  {
    ...base,
    heldBack: true,
    id: 'acta',
    language: 'es',
    by: 'word',
    venue: 'Centro de Salud La Alameda',
    noteTaker: 'Lucía Barrientos Gil',
    people: [
      ['Lucía Barrientos Gil', '28/40112'],
      ['Íñigo Zabaleta', '28/41230'],
      ['Rosa Quiñones', '28/42345'],
      ['Pau Ferrer i Mas', '28/43456'],
    ],
    html: `<h1>Acta de la reunión del grupo de pares</h1><p>Fecha: miércoles, 3 de junio de 2026</p><p>Lugar: Centro de Salud La Alameda</p><p>Asistentes:</p><ul><li>Lucía Barrientos Gil · nº col. 28/40112</li><li>Íñigo Zabaleta · nº col. 28/41230</li><li>Rosa Quiñones · nº col. 28/42345</li><li>Pau Ferrer i Mas · nº col. 28/43456</li></ul><p>Secretaria: Lucía Barrientos Gil</p><p>Resumen:</p><p>Comparamos cómo seguimos a las personas que empiezan un anticoagulante oral directo y qué les decimos sobre las dosis olvidadas. Se leyó un artículo sobre la función renal.</p><p>Los casos se anonimizaron y lo hablado es confidencial.</p>`,
  },
  {
    ...base,
    heldBack: true,
    id: 'verslag-in-prose',
    language: 'nl',
    by: 'chromium',
    venue: 'Gezondheidscentrum De Linde',
    people: [
      ['Sanne van der Meulen', '19012345678'],
      ['Joost Hartog', '29012345671'],
      ['Fatima el Amrani', '39012345672'],
      ['Bram de Wit', '49012345673'],
    ],
    html: `<h1>Verslag intervisie</h1><p>Op woensdag 3 juni 2026 kwamen wij bijeen in Gezondheidscentrum De Linde. Aanwezig waren Sanne van der Meulen (BIG 19012345678), Joost Hartog (BIG 29012345671), Fatima el Amrani (BIG 39012345672) en Bram de Wit (BIG 49012345673).</p><p>Wij vergeleken hoe wij mensen volgen die met een bloedverdunner beginnen en wat wij zeggen over vergeten doses. Een artikel over de nierfunctie werd gelezen.</p><p>De casussen waren geanonimiseerd en wat besproken is, blijft in de groep.</p>`,
  },
  {
    ...base,
    heldBack: true,
    id: 'leak-in-a-bullet',
    language: 'en-GB',
    by: 'word',
    venue: 'The Old Granary',
    expected: 'reject',
    privacy: [['patient-name', 'body']],
    html: `<h1>Peer group record</h1><p>Date: 3 June 2026</p><p>Venue: The Old Granary</p><table border="1"><tr><th>Name</th><th>Number</th></tr>${each((name, number) => `<tr><td>${name}</td><td>${number}</td></tr>`, '')}</table><h2>Summary</h2>${said}<ul><li>Patient Mr Ambrose Tickell, who lives above the bakery, had stopped his tablets</li></ul>${kept}`,
  },
  {
    ...base,
    heldBack: true,
    id: 'no-day',
    language: 'en-NZ',
    by: 'chromium',
    date: null,
    venue: 'Rātā House',
    expected: 'reject',
    html: `<h1>Peer group record</h1><p>Venue · Rātā House</p><p>Present · ${each((name, number) => `${name} (${number})`, ' · ')}</p><h2>Discussion</h2>${said}${kept}<p>Next meeting: 5 August 2026</p>`,
  },
];
