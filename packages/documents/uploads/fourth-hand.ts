/**
 * Uploads in a fourth hand: of 180 made with thirteen programs, some that Chromium and LibreOffice can make again. Half of
 * them, told apart by `f-` and `fh-`, were held back while what the others showed was mended.
 */
import type { ThirdCase } from './third-hand.ts';

type People = ThirdCase['people'];

const group: People = [
  ['Aroha Ngatai', '218834'],
  ['Tomasz Wójcik', '219907'],
  ['Deepika Rao', '220415'],
  ['Callum McAllister', '216602'],
  ['Sina Leavasa', '221178'],
];
const british: People = [
  ['Gwenllian Pryce', '2087341'],
  ['Oluwaseun Adeyemi', '2091176'],
  ['Harriet Fenwick-Lowe', '2064420'],
  ['Imran Chaudhry', '2079935'],
];
const german: People = [
  ['Annegret Pohlmann', '276000918273645'],
  ['Matthias Düsterhöft', '276000546372819'],
  ['Yeliz Karadağ', '276000112358132'],
  ['Friedrich von Ahlen', '276000271828182'],
];
const spanish: People = [
  ['Inmaculada Ferrer Pons', '282845671'],
  ['Joaquín Ibáñez Rueda', '282839902'],
  ['Begoña Etxeberria', '282851147'],
  ['Lluís Camps i Vidal', '282860038'],
];
const danish: People = [
  ['Kirstine Vestergaard', '06KZ2'],
  ['Anders Bjørnholt', '08QX7'],
  ['Mette Aagaard Lund', '0BHT4'],
  ['Rasmus Thygesen', '0CMR9'],
];
const norwegian: People = [
  ['Randi Fjellheim', '8102345'],
  ['Sverre Lunde', '8213456'],
  ['Kjersti Øvrebø', '8324567'],
  ['Amund Hegge', '8435678'],
];
const ukrainian: People = [
  ['Литвиненко Оксана', '045127'],
  ['Гнатюк Тарас', '038862'],
  ['Пшенична Людмила', '051940'],
  ['Зав’ялов Ігор', '047733'],
];

const said =
  '<p>We compared how each of us checks lithium levels when an ACE inhibitor is added, and worked through two de-identified stories about blister packs that were mixed up. Everyone takes away one change for their own dispensary.</p>';
const kept =
  '<p>No patient could be recognised from anything said or written; what was said stays with the group.</p>';
const saidInGerman =
  '<p>Besprochen wurde, wie wir bei neuen Antibiotika die Wechselwirkung mit Phenprocoumon prüfen. Zwei anonymisierte Fälle aus dem Notdienst wurden vorgestellt.</p><p>Es wurden keine Patientendaten genannt; das Besprochene bleibt vertraulich.</p>';
const saidInSpanish =
  '<p>Comentamos cómo revisamos la medicación de las personas mayores tras el alta y analizamos dos casos anónimos.</p><p>No se mencionaron datos que identifiquen a pacientes; lo hablado es confidencial.</p>';
const saidInDanish =
  '<p>Vi drøftede, hvordan vi følger op på ældre i behandling med opioider, og gennemgik to anonymiserede forløb.</p><p>Ingen patienter kunne genkendes, og det sagte er fortroligt.</p>';
const saidInNorwegian =
  '<p>Vi drøftet hvordan vi følger opp eldre som bruker sovemedisin, og gikk gjennom to anonymiserte historier.</p><p>Ingen pasienter kunne gjenkjennes, og det som ble sagt er fortrolig.</p>';
const saidInUkrainian =
  '<p>Ми обговорили, як перевіряємо взаємодію ліків у людей похилого віку, і розглянули два знеособлені випадки.</p><p>Пацієнтів не можна було впізнати; усе сказане є конфіденційним.</p>';

const each = (people: People, set: (name: string, number: string) => string, between = ''): string =>
  people.map(([name, number]) => set(name, number ?? '')).join(between);
const paragraphs = (people: People): string => each(people, (name, number) => `<p>${name}, ${number}</p>`);
const base = { modality: 'in-person', expected: 'accept', language: 'en-NZ', people: group } as const;

export const fourthHand: readonly ThirdCase[] = [
  {
    ...base,
    id: 'mail-printed',
    by: 'chromium',
    date: '2026-02-12',
    venue: 'Lyall Bay Surf Club',
    html: `<p style="font-size:8pt">11/25/26, 5:22 PM <span style="margin-left:12em">Gmail - Notes from last night’s peer group</span></p><p><b>Deepika Rao</b> &lt;deepika@example.org&gt; <span style="float:right">Fri, Feb 13, 2026 at 9:12 AM</span></p><p>To: Aroha Ngatai &lt;aroha@example.org&gt;</p><p>Kia ora koutou</p><p>Thanks for coming to the peer group at Lyall Bay Surf Club on Thursday 12 February 2026. For the record, here is who was there:</p><ul>${each(group, (name, number) => `<li>${name} – ${number}</li>`)}</ul>${said}${kept}<p>Deepika</p><p style="font-size:8pt">https://mail.example.org/print?id=1 <span style="margin-left:12em">1/1</span></p>`,
  },
  {
    ...base,
    id: 'labels-unmarked',
    by: 'chromium',
    language: 'en-GB',
    date: '2026-02-26',
    venue: 'Anstruther Medical Practice',
    people: british,
    apologies: ['Ailsa Geddes'],
    times: ['13:00', '14:30'],
    html: `<h1>Minutes</h1><p><b>Date &amp; time</b> Thursday 26th February 2026, 1 – 2.30 pm</p><p><b>Venue</b> Anstruther Medical Practice</p><p><b>Sederunt</b></p>${paragraphs(british)}<p><b>Apologies</b> Ailsa Geddes</p><h3>1. Prescribing</h3>${said}${kept}`,
  },
  {
    ...base,
    id: 'three-sheets',
    by: 'chromium',
    date: '2026-02-03',
    venue: 'Cromwell Medical Centre',
    html: ['Tue 3 Feb 2026', 'Tue 7 Apr 2026', 'Tue 2 Jun 2026']
      .map(
        (day) =>
          `<div style="break-after:page"><h2>Peer meeting record</h2><p>Meeting date: ${day}</p><p>Venue: Cromwell Medical Centre</p><p>Attendees:</p>${paragraphs(group)}<h3>Summary</h3>${said}${kept}</div>`,
      )
      .join(''),
  },
  {
    ...base,
    id: 'teams-report',
    by: 'word',
    date: '2026-02-17',
    modality: 'online',
    venue: null,
    times: ['06:29', '07:48'],
    html: `<p>Peer group – record</p><p>1. Summary</p><table><tr><td>Meeting title</td><td>Peer group February</td></tr><tr><td>Start time</td><td>2/17/26, 6:29:41 AM</td></tr><tr><td>End time</td><td>2/17/26, 7:48:03 AM</td></tr></table><p>2. Participants</p><table><tr><th>Name</th><th>First Join</th><th>Last Leave</th><th>In-Meeting Duration</th><th>Email</th><th>Role</th></tr>${each(group, (name, number) => `<tr><td>${name} (${number})</td><td>2/17/26, 6:30:02 AM</td><td>2/17/26, 7:47:55 AM</td><td>1h 17m 53s</td><td>someone@example.org</td><td>Presenter</td></tr>`)}</table><p>Notes of the discussion</p>${said}${kept}`,
  },
  {
    ...base,
    id: 'es-prose',
    by: 'office',
    language: 'es',
    date: '2026-02-11',
    venue: 'Farmacia del Puerto',
    people: spanish,
    apologies: ['Nuria Bastida'],
    html: `<h2>Grupo de pares de farmacia comunitaria</h2><p>Reunidos en la Farmacia del Puerto el miércoles 11 de febrero de 2026, con la asistencia de ${each(spanish, (name, number) => `D./Dª ${name} (col. ${number})`, ', ')}. Excusó su ausencia Nuria Bastida.</p>${saidInSpanish}`,
  },
  {
    ...base,
    id: 'da-identifiers',
    by: 'word',
    language: 'da',
    date: '2026-02-17',
    venue: 'Lægehuset på Havnen',
    people: danish,
    apologies: ['Jytte Skaarup'],
    html: `<p><b>Referat af supervisionsgruppe</b></p><p>Dato: tirsdag d. 17. februar 2026 kl. 19-21</p><p>Sted: Lægehuset på Havnen</p><p>Deltagere: ${each(danish, (name, number) => `${name} (aut.nr. ${number})`, ', ')}</p><p>Afbud: Jytte Skaarup</p><p><b>Drøftelse</b></p>${saidInDanish}`,
  },
  {
    ...base,
    id: 'narrow-columns',
    by: 'chromium',
    date: '2026-02-11',
    venue: 'Foxton Beach Community Centre',
    html: `<h2>Peer group record sheet</h2><table style="border-spacing:0"><tr><td>Date</td><td>11-Feb-2026</td></tr><tr><td>Venue</td><td>Foxton Beach Community Centre</td></tr></table><table style="border-collapse:collapse"><tr><th>Attendee</th><th>Registration</th><th>In</th><th>Out</th></tr>${each(group, (name, number) => `<tr><td>${name}</td><td style="text-align:right">${number}</td><td>18:00</td><td>19:30</td></tr>`)}</table><h3>Discussion summary</h3>${said}${kept}`,
  },
  {
    ...base,
    heldBack: true,
    id: 'questions',
    by: 'chromium',
    date: '2026-02-19',
    venue: 'Thames War Memorial Hall',
    html: `<h2>Response #1187</h2><p>Submitted 20 Feb 2026 08:14</p><dl><dt>Group name</dt><dd>Coromandel PSG</dd><dt>What date did you meet?</dt><dd>2026-02-19</dd><dt>Where did you meet?</dt><dd>Thames War Memorial Hall</dd><dt>Who attended? (name and registration number, one per line)</dt><dd>${each(group, (name, number) => `${name} ${number}<br>`)}</dd><dt>Who sent apologies?</dt><dd>None</dd><dt>Briefly summarise what was discussed</dt><dd>${said}</dd><dt>How was confidentiality assured?</dt><dd>${kept}</dd></dl>`,
  },
  {
    ...base,
    heldBack: true,
    id: 'de-parts-of-names',
    by: 'chromium',
    language: 'de',
    date: '2026-02-04',
    venue: 'Praxis Dr. Pohlmann, Kirchgasse 7',
    people: german,
    apologies: ['Heike Sturm'],
    times: ['19:00', '21:15'],
    html: `<h2>Teilnahmeliste und Ergebnisprotokoll</h2><p>Sitzungsdatum: Mi., 04.02.2026 &nbsp; Beginn: 19.00 Uhr &nbsp; Ende: 21.15 Uhr</p><p>Veranstaltungsort: Praxis Dr. Pohlmann, Kirchgasse 7</p><table><tr><th>lfd. Nr.</th><th>Nachname, Vorname</th><th>EFN</th><th>Unterschrift</th></tr>${german.map(([name, number], at) => `<tr><td>${at + 1}</td><td>${name.slice(name.indexOf(' ') + 1)}, ${name.slice(0, name.indexOf(' '))}</td><td>${number}</td><td>${name.charAt(0)}.</td></tr>`).join('')}</table><p>Entschuldigt: Heike Sturm</p><h3>Ergebnisse</h3>${saidInGerman}`,
  },
  {
    ...base,
    heldBack: true,
    id: 'uk-day-in-quotes',
    by: 'chromium',
    language: 'uk',
    date: '2026-02-10',
    modality: 'online',
    venue: null,
    people: ukrainian,
    noteTaker: 'Оксана Литвиненко',
    html: `<h2>Звіт про зустріч групи взаємної підтримки</h2><p>Дата проведення: «10» лютого 2026 р.</p><p>Формат: онлайн (Zoom)</p><table><tr><th>№ з/п</th><th>Прізвище, ім’я</th><th>Реєстраційний номер</th></tr>${ukrainian.map(([name, number], at) => `<tr><td>${at + 1}</td><td>${name}</td><td>${number}</td></tr>`).join('')}</table><p>Протокол вела: Оксана Литвиненко</p><h3>Обговорення</h3>${saidInUkrainian}`,
  },
  {
    ...base,
    heldBack: true,
    id: 'zoom-list',
    by: 'chromium',
    language: 'en-GB',
    date: '2026-02-12',
    modality: 'online',
    venue: null,
    people: british,
    times: ['19:00', '20:15'],
    html: `<p><b>Peer discussion, 12 Feb 2026</b></p><p>Zoom, 7-8.15pm. Host: Harriet Fenwick-Lowe</p><p>Participants (from Zoom):</p><table><tr><th>Name (Original Name)</th><th>User Email</th><th>Total Duration (Minutes)</th></tr>${each(british, (name, number) => `<tr><td>${name} GPhC ${number}</td><td>${name.split(' ')[0]!.toLowerCase()}@example.com</td><td>75</td></tr>`)}</table><p>We talked about:</p>${said}${kept}`,
  },
  {
    ...base,
    heldBack: true,
    id: 'es-two-lines-a-name',
    by: 'word',
    language: 'es',
    date: '2026-02-10',
    venue: 'Centro de Salud Rafalafena (sala de juntas)',
    people: spanish,
    apologies: ['Amparo Llopis'],
    noteTaker: 'Begoña Etxeberria',
    times: ['17:30', '19:00'],
    html: `<h1>Acta de la reunión del grupo de pares</h1><p>Fecha: martes, 10 de febrero de 2026 · Hora: 17:30 a 19:00</p><p>Lugar: Centro de Salud Rafalafena (sala de juntas)</p><table><tr><th>Asistentes</th><th>N.º de colegiado/a</th></tr>${each(spanish, (name, number) => `<tr><td>${name.replace(' ', '<br>')}</td><td>${number}</td></tr>`)}</table><p>Excusan su asistencia: Amparo Llopis</p><p>Levanta acta: Begoña Etxeberria</p><p><b>Temas tratados</b></p>${saidInSpanish}`,
  },
  {
    ...base,
    id: 'no-name-and-number',
    by: 'chromium',
    language: 'no',
    date: '2026-02-10',
    venue: 'Solvang legekontor',
    people: norwegian,
    html: `<h2>Kollegabasert veiledning – møteskjema</h2><table><tr><th>Dato</th><td>ti. 10.02.2026</td><th>Møteform</th><td>Fysisk</td></tr><tr><th>Sted</th><td colspan="3">Solvang legekontor</td></tr></table><table><tr><th>Navn / HPR-nummer</th><th>Signatur</th></tr>${each(norwegian, (name, number) => `<tr><td>${name} / ${number}</td><td></td></tr>`)}</table><h3>Oppsummering</h3>${saidInNorwegian}`,
  },
  {
    ...base,
    id: 'es-families-first',
    by: 'chromium',
    language: 'es',
    date: '2026-02-05',
    venue: 'Hospital Comarcal, aula 2',
    people: spanish,
    html: `<h2>Registro de reunión entre iguales</h2><p>Fecha: 05-feb-2026 &nbsp; Lugar: Hospital Comarcal, aula 2</p><table><tr><th>N.º</th><th>Apellidos y nombre</th><th>Colegiado</th></tr>${spanish.map(([name, number], at) => `<tr><td>${at + 1}</td><td>${name.slice(name.indexOf(' ') + 1)}, ${name.slice(0, name.indexOf(' '))}</td><td>${number}</td></tr>`).join('')}</table><h3>Resumen</h3>${saidInSpanish}`,
  },
  {
    ...base,
    id: 'table-within-a-table',
    by: 'word',
    date: '2026-02-14',
    venue: 'Feilding Health Care',
    html: `<table border="1"><tr><td>Date &amp; place</td><td>14 Feb 2026, Feilding Health Care</td></tr><tr><td>People there</td><td><table border="1"><tr><th>Name</th><th>Registration No</th></tr>${each(group, (name, number) => `<tr><td>${name}</td><td>${number}</td></tr>`)}</table></td></tr><tr><td>What was discussed</td><td>${said}${kept}</td></tr></table>`,
  },
  {
    ...base,
    heldBack: true,
    id: 'attended-by-few',
    by: 'office',
    date: '2026-02-18',
    venue: 'Murchison Health Centre',
    people: group.slice(0, 3),
    apologies: ['Callum McAllister', 'Sina Leavasa'],
    expected: 'reject',
    html: `<h1>Peer group record</h1><p>Wed 18 Feb 2026, Murchison Health Centre</p><p>Attended: ${each(group.slice(0, 3), (name, number) => `${name} (${number})`, ', ')}</p><p>Apologies: Callum McAllister, Sina Leavasa</p><h3>Summary</h3>${said}${kept}`,
  },
  {
    ...base,
    id: 'on-its-side',
    by: 'chromium',
    date: '2026-04-09',
    venue: 'Te Anau Pharmacy',
    people: group.slice(0, 4),
    times: ['17:30', '19:00'],
    html: `<table><tr><th>Date</th><th>Venue</th><th>Start</th><th>Finish</th></tr><tr><td>9 April 2026</td><td>Te Anau Pharmacy</td><td>5.30pm</td><td>7pm</td></tr></table><table><tr>${[1, 2, 3, 4].map((at) => `<th>Attendee ${at}</th>`).join('')}</tr><tr>${each(group.slice(0, 4), (name) => `<td>${name}</td>`)}</tr><tr>${each(group.slice(0, 4), (_, number) => `<td>${number}</td>`)}</tr></table><h3>Notes</h3>${said}${kept}`,
  },
  {
    ...base,
    id: 'marks-in-words',
    by: 'word',
    date: '2026-04-29',
    modality: 'online',
    venue: null,
    people: group.slice(0, 4),
    apologies: ['Sina Leavasa'],
    html: `<h1>Peer group register and notes: 29 April 2026</h1><p>Via Microsoft Teams</p><table><tr><th>Pharmacist</th><th>Reg no</th><th>29 Apr</th></tr>${group.map(([name, number], at) => `<tr><td>${name}</td><td>${number}</td><td>${at < 4 ? 'Present' : 'Apology'}</td></tr>`).join('')}</table><p>Summary:</p>${said}<p>Confidentiality:</p>${kept}`,
  },
];
