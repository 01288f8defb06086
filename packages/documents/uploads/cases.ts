/** Uploads set each in its own way, with what a careful reader finds in them. */
export interface Case {
  readonly id: string;
  readonly language: string;
  readonly by: 'chromium' | 'office';
  readonly html: string;
  readonly expected: 'accept' | 'reject' | 'accept-or-review';
  readonly date?: string | null;
  readonly times?: readonly [string, string];
  readonly modality: 'in-person' | 'online' | 'hybrid' | null;
  readonly venue: string | null;
  readonly people: readonly (readonly [string, string | null])[];
  readonly apologies?: readonly string[];
  readonly noteTaker?: string;
  readonly summary?: boolean;
  readonly kept?: boolean;
  readonly privacy?: readonly (readonly [string, string])[];
}

const four = [
  ['Aroha Te Whata', '102211'],
  ['Wiremu Parāone-Hale', '103344'],
  ['Lakshmi Venkataraman', '108765'],
  ['Tomasi Faleolo', '110092'],
] as const;
const talk =
  '<p>The group compared how members counsel on inhalers, and reviewed a journal article on medicines returned to pharmacies.</p>';
const kept = '<p>All cases were de-identified; the discussion is confidential to members.</p>';
const rows = (people: readonly (readonly [string, string | null])[]): string =>
  people.map(([name, number]) => `<tr><td>${name}</td><td>${number ?? ''}</td></tr>`).join('');
const roll = (people: readonly (readonly [string, string | null])[]): string =>
  `<table border="1"><tr><th>Attendee</th><th>Registration #</th></tr>${rows(people)}</table>`;

export const cases: readonly Case[] = [
  {
    id: 'roles-after-names',
    language: 'en-NZ',
    by: 'chromium',
    expected: 'accept',
    modality: 'online',
    venue: null,
    people: four,
    noteTaker: 'Lakshmi Venkataraman',
    html: `<h1>Kauri Peer Group</h1><p>Date: 12/05/2026<br>Mode: Online via Zoom</p><p>Present:</p><ul><li>Aroha Te Whata (facilitator), Reg 102211</li><li>Wiremu Parāone-Hale (timekeeper), Reg 103344</li><li>Lakshmi Venkataraman (note taker), Reg 108765</li><li>Tomasi Faleolo, Reg 110092</li></ul><h2>Discussion</h2>${talk}${kept}`,
  },
  {
    id: 'guest-and-apologies',
    language: 'en-NZ',
    by: 'office',
    expected: 'accept',
    modality: 'in-person',
    venue: 'Manuka House',
    people: four,
    apologies: ['Rangi Matthews', 'Sefina Tuala'],
    html: `<h1>PSG minutes</h1><p><b>Date:</b> Tuesday 12 May 2026</p><p><b>Venue:</b> Manuka House</p><p><b>Present:</b> Aroha Te Whata (102211); Wiremu Parāone-Hale (103344); Lakshmi Venkataraman (108765); Tomasi Faleolo (110092)</p><p><b>Guest speaker:</b> Dr Ellen Karaka (geriatrician)</p><p><b>Apologies:</b> Rangi Matthews, Sefina Tuala</p><p><b>Topics discussed:</b></p>${talk}${kept}`,
  },
  {
    id: 'apologies-make-four',
    language: 'en-NZ',
    by: 'chromium',
    expected: 'reject',
    modality: 'in-person',
    venue: 'Manuka House',
    people: four.slice(0, 3),
    apologies: ['Tomasi Faleolo', 'Rangi Matthews'],
    html: `<h1>Peer group record</h1><p>Date of meeting: 12 May 2026</p><p>Venue: Manuka House</p>${roll(four.slice(0, 3))}<p>Apologies: Tomasi Faleolo (110092) and Rangi Matthews (104455)</p><h2>Summary</h2>${talk}${kept}`,
  },
  {
    id: 'member-private',
    language: 'en-NZ',
    by: 'chromium',
    expected: 'reject',
    modality: 'in-person',
    venue: 'Manuka House',
    people: four,
    privacy: [['group-member', 'body']],
    html: `<h1>Peer group record</h1><p>Date of meeting: 12 May 2026</p><p>Venue: Manuka House</p>${roll(four)}<h2>Summary</h2>${talk}<p>Tomasi told the group that he has been treated for depression since his divorce and may give up his practice.</p>${kept}`,
  },
  {
    id: 'member-named',
    language: 'en-NZ',
    by: 'chromium',
    expected: 'accept',
    modality: 'in-person',
    venue: 'Manuka House',
    people: four,
    html: `<h1>Peer group record</h1><p>Date of meeting: 12 May 2026</p><p>Venue: Manuka House</p>${roll(four)}<h2>Summary</h2><p>Lakshmi presented a journal article on returned medicines; Wiremu led the discussion on counselling for inhalers.</p>${kept}`,
  },
  {
    id: 'indirect',
    language: 'en-NZ',
    by: 'chromium',
    expected: 'reject',
    modality: 'in-person',
    venue: 'Manuka House',
    people: four,
    privacy: [['indirect', 'body']],
    html: `<h1>Peer group record</h1><p>Date of meeting: 12 May 2026</p><p>Venue: Manuka House</p>${roll(four)}<h2>Summary</h2><p>We talked about the only 94-year-old woman on home dialysis in Kaitangata, and about her medicines.</p>${kept}`,
  },
  {
    id: 'untitled-name',
    language: 'en-NZ',
    by: 'office',
    expected: 'reject',
    modality: 'in-person',
    venue: 'Manuka House',
    people: four,
    privacy: [['patient-name', 'body']],
    html: `<h1>Peer group record</h1><p>Date of meeting: 12 May 2026</p><p>Venue: Manuka House</p>${roll(four)}<h2>Summary</h2><p>Cuthbert Pennyfather had been given two anticoagulants at once; the group talked through how this could happen.</p>${kept}`,
  },
  {
    id: 'patient-birth',
    language: 'en-GB',
    by: 'chromium',
    expected: 'reject',
    modality: 'in-person',
    venue: 'Manuka House',
    people: four,
    privacy: [['patient-name', 'body']],
    html: `<h1>Peer group record</h1><p>Date of meeting: 12 May 2026</p><p>Venue: Manuka House</p>${roll(four)}<h2>Summary</h2><p>Case: Mrs Eglantine Thistlewood, DOB 03/04/1941, of 17 Puriri Street, had fallen twice. NHS number 943 476 5919.</p>${kept}`,
  },
  {
    id: 'no-statement',
    language: 'en-NZ',
    by: 'chromium',
    expected: 'accept-or-review',
    modality: 'in-person',
    venue: 'Manuka House',
    people: four,
    kept: false,
    html: `<h1>Peer group record</h1><p>Date of meeting: 12 May 2026</p><p>Venue: Manuka House</p>${roll(four)}<h2>Summary (note any issues around confidentiality and privacy)</h2>${talk}`,
  },
  {
    id: 'only-statement',
    language: 'en-NZ',
    by: 'chromium',
    expected: 'reject',
    modality: 'in-person',
    venue: 'Manuka House',
    people: four,
    summary: false,
    html: `<h1>Peer group record</h1><p>Date of meeting: 12 May 2026</p><p>Venue: Manuka House</p>${roll(four)}<h2>Summary of discussions (note any issues around confidentiality and privacy)</h2><p>Confidentiality and privacy: nothing said in the room is to be repeated outside it.</p>`,
  },
  {
    id: 'pending-numbers',
    language: 'en-NZ',
    by: 'chromium',
    expected: 'reject',
    modality: 'in-person',
    venue: 'Manuka House',
    people: four.map(([name], index) => [name, index === 1 ? null : four[index]![1]] as const),
    html: `<h1>Peer group record</h1><p>Date of meeting: 12 May 2026</p><p>Venue: Manuka House</p>${roll(four.map(([name], index) => [name, index === 1 ? 'pending' : four[index]![1]] as const))}<h2>Summary</h2>${talk}${kept}`,
  },
  {
    id: 'letter-in-number',
    language: 'en-NZ',
    by: 'chromium',
    expected: 'reject',
    modality: 'in-person',
    venue: 'Manuka House',
    people: four.map(([name], index) => [name, index === 1 ? '1O3344' : four[index]![1]] as const),
    html: `<h1>Peer group record</h1><p>Date of meeting: 12 May 2026</p><p>Venue: Manuka House</p>${roll(four.map(([name], index) => [name, index === 1 ? '1O3344' : four[index]![1]] as const))}<h2>Summary</h2>${talk}${kept}`,
  },
  {
    id: 'mixed-professions',
    language: 'en-NZ',
    by: 'chromium',
    expected: 'accept',
    modality: 'in-person',
    venue: 'Ngāmotu Health',
    people: [
      ['Aroha Te Whata', '102211'],
      ['Wiremu Parāone-Hale', '103344'],
      ['Lakshmi Venkataraman', '108765'],
      ['Janet Oduya', '28456'],
      ['Pat Ngata', 'N119022'],
    ],
    html: `<h1>Primary care peer group</h1><p>12 May 2026, Ngāmotu Health</p><table border="1"><tr><th>Name</th><th>Profession</th><th>Registration number</th></tr><tr><td>Aroha Te Whata</td><td>Pharmacist</td><td>102211</td></tr><tr><td>Wiremu Parāone-Hale</td><td>Pharmacist</td><td>103344</td></tr><tr><td>Lakshmi Venkataraman</td><td>Pharmacist</td><td>108765</td></tr><tr><td>Janet Oduya</td><td>GP</td><td>28456</td></tr><tr><td>Pat Ngata</td><td>Nurse practitioner</td><td>N119022</td></tr></table><h2>Summary</h2>${talk}${kept}`,
  },
  {
    id: 'social',
    language: 'en-NZ',
    by: 'chromium',
    expected: 'reject',
    modality: 'in-person',
    venue: 'The Oak',
    people: four,
    html: `<h1>Social evening – pharmacists’ catch-up</h1><p>Date: 12 May 2026</p><p>Venue: The Oak</p>${roll(four)}<h2>Summary</h2><p>We had dinner together and talked about holidays, families and the rugby.</p>${kept}`,
  },
  {
    id: 'chat',
    language: 'en-NZ',
    by: 'chromium',
    expected: 'reject',
    modality: 'online',
    venue: null,
    people: four,
    html: `<h1>Pharmacy email chat group – summary of thread</h1><p>Date: 12 May 2026</p><p>Modality: online</p>${roll(four)}<h2>Summary</h2>${talk}${kept}`,
  },
  {
    id: 'webinar',
    language: 'en-NZ',
    by: 'chromium',
    expected: 'reject',
    modality: 'online',
    venue: null,
    people: four,
    html: `<h1>Attendance at webinar: asthma update</h1><p>Date: 12 May 2026</p><p>Venue/modality: Online (Teams)</p>${roll(four)}<h2>Summary</h2><p>The lecturer presented the new guideline and answered questions.</p>${kept}`,
  },
  {
    id: 'service',
    language: 'en-NZ',
    by: 'chromium',
    expected: 'reject',
    modality: 'in-person',
    venue: 'Board room',
    people: four,
    html: `<h1>Service improvement meeting</h1><p>Date: 12 May 2026</p><p>Venue: Board room</p>${roll(four)}<h2>Summary</h2><p>The meeting reviewed waiting times, the new dispensing robot and the contract with the hospital.</p>${kept}`,
  },
  {
    id: 'register',
    language: 'en-NZ',
    by: 'chromium',
    expected: 'accept',
    modality: 'in-person',
    venue: 'Manuka House',
    people: [four[0], four[1], four[3], ['Jean-Luc O’Shaughnessy', '111876']],
    apologies: ['Lakshmi Venkataraman'],
    html: `<h1>Attendance register 2026</h1><table border="1" style="width:100%"><tr><th>Name</th><th>Reg no</th><th>10 Feb 2026</th><th>12 May 2026</th></tr><tr><td>Aroha Te Whata</td><td>102211</td><td>✓</td><td>✓</td></tr><tr><td>Wiremu Parāone-Hale</td><td>103344</td><td>✓</td><td>✓</td></tr><tr><td>Lakshmi Venkataraman</td><td>108765</td><td>✓</td><td>–</td></tr><tr><td>Tomasi Faleolo</td><td>110092</td><td>–</td><td>✓</td></tr><tr><td>Jean-Luc O’Shaughnessy</td><td>111876</td><td>✓</td><td>✓</td></tr></table><h2>Notes of 12 May 2026 – Manuka House</h2>${talk}${kept}`,
  },
  {
    id: 'times-and-next',
    language: 'en-NZ',
    by: 'office',
    expected: 'accept',
    times: ['17:45', '19:15'],
    modality: 'hybrid',
    venue: 'Manuka House',
    people: four,
    noteTaker: 'Tomasi Faleolo',
    html: `<h1>Peer Support Group</h1><p>Held: hybrid – Manuka House and Zoom</p><table border="1"><tr><td>Date</td><td>12 May 2026</td><td>Time</td><td>5.45pm to 7.15pm</td></tr><tr><td>Venue</td><td>Hybrid: Manuka House</td><td>Scribe</td><td>Tomasi Faleolo</td></tr></table>${roll(four)}<h2>What we discussed</h2>${talk}${kept}<p>Next meeting: Tuesday 11 August 2026, 5.45pm</p><p>Minutes of the meeting of 10 February 2026 were approved.</p>`,
  },
  {
    id: 'references',
    language: 'en-NZ',
    by: 'chromium',
    expected: 'accept',
    modality: 'in-person',
    venue: 'Manuka House',
    people: four,
    html: `<h1>Peer group record</h1><p>Date of meeting: 12 May 2026</p><p>Venue: Manuka House</p>${roll(four)}<h2>Summary</h2>${talk}${kept}<h2>References</h2><p>Harrow J, Penhaligon M. Returned medicines in primary care. Example Journal 2025;12(3):201–209.</p>`,
  },
  {
    id: 'surname-first',
    language: 'en-GB',
    by: 'chromium',
    expected: 'accept',
    modality: 'in-person',
    venue: 'Manuka House',
    people: [
      ['Imelda Cartwright', '2071234'],
      ['Olu Adeyemi-Bright', '2071235'],
      ['Siân Prys-Jones', '2071236'],
      ['Callum MacAskill', '2071237'],
    ],
    html: `<h1>Peer discussion record</h1><p>Date: 12 May 2026. Place: Manuka House.</p><table border="1"><tr><th>First name</th><th>Surname</th><th>GPhC no.</th></tr><tr><td>Imelda</td><td>Cartwright</td><td>2071234</td></tr><tr><td>Olu</td><td>Adeyemi-Bright</td><td>2071235</td></tr><tr><td>Siân</td><td>Prys-Jones</td><td>2071236</td></tr><tr><td>Callum</td><td>MacAskill</td><td>2071237</td></tr></table><h2>Notes</h2>${talk}${kept}`,
  },
  {
    id: 'unheaded-table',
    language: 'en-NZ',
    by: 'chromium',
    expected: 'accept',
    modality: 'in-person',
    venue: 'Manuka House',
    people: four,
    html: `<h1>Peer group record</h1><p>12 May 2026 at Manuka House</p><table>${rows(four)}</table><h2>Summary</h2>${talk}${kept}`,
  },
  {
    id: 'capitals',
    language: 'en-NZ',
    by: 'chromium',
    expected: 'accept',
    modality: 'in-person',
    venue: 'Manuka House',
    people: four,
    html: `<h1>PEER GROUP MEETING</h1><p><b>DATE:</b> 12 MAY 2026</p><p><b>VENUE:</b> Manuka House</p><p><b>ATTENDEES</b></p>${four.map(([name, number]) => `<div>${name} &nbsp;&nbsp; ${number}</div>`).join('')}<p><b>DISCUSSION</b></p>${talk}<p><b>CONFIDENTIALITY</b></p>${kept}`,
  },
  {
    id: 'checkboxes',
    language: 'en-NZ',
    by: 'chromium',
    expected: 'accept',
    modality: 'online',
    venue: null,
    people: four,
    html: `<h1>Peer group template</h1><table border="1"><tr><td>Date of meeting</td><td>12/05/2026</td></tr><tr><td>Modality</td><td>☐ In person ☒ Online ☐ Hybrid</td></tr><tr><td>Attendees and registration numbers</td><td>${four.map(([name, number]) => `${name} – ${number}`).join('<br>')}</td></tr><tr><td>Summary of discussions, noting issues around confidentiality and privacy</td><td>${talk}${kept}</td></tr><tr><td>Note taker (optional)</td><td></td></tr></table>`,
  },
  {
    id: 'de-liste',
    language: 'de',
    by: 'office',
    expected: 'accept',
    times: ['19:00', '21:00'],
    modality: 'in-person',
    venue: 'Praxis am Markt, Besprechungsraum',
    people: [
      ['Dr. med. Annegret Schöllkopf', '802760012345601'],
      ['Jürgen Möllenbeck', '802760012345602'],
      ['Seyma Yıldırım', '802760012345603'],
      ['Björn Übelhör', '802760012345604'],
      ['Friederike Nüßlein', '802760012345605'],
    ],
    apologies: ['Käthe von der Heide'],
    noteTaker: 'Björn Übelhör',
    html: `<h1>Qualitätszirkel Atemwege – Sitzungsprotokoll</h1><p>Sitzung am Dienstag, 12.05.2026, 19.00–21.00 Uhr<br>Ort: Praxis am Markt, Besprechungsraum<br>Moderation: Jürgen Möllenbeck<br>Protokoll: Björn Übelhör</p><table border="1"><tr><th>Nr.</th><th>Name</th><th>EFN</th><th>Unterschrift</th></tr><tr><td>1</td><td>Dr. med. Annegret Schöllkopf</td><td>802760012345601</td><td></td></tr><tr><td>2</td><td>Jürgen Möllenbeck</td><td>802760012345602</td><td></td></tr><tr><td>3</td><td>Seyma Yıldırım</td><td>802760012345603</td><td></td></tr><tr><td>4</td><td>Björn Übelhör</td><td>802760012345604</td><td></td></tr><tr><td>5</td><td>Friederike Nüßlein</td><td>802760012345605</td><td></td></tr></table><p>Entschuldigt: Käthe von der Heide</p><h2>Inhalte</h2><p>Es wurden Fälle zur Inhalation besprochen; danach wurde die neue Leitlinie diskutiert.</p><p>Die Patientendaten wurden anonymisiert, die Schweigepflicht gewahrt.</p>`,
  },
  {
    id: 'es-tabla',
    language: 'es',
    by: 'office',
    expected: 'accept',
    modality: 'in-person',
    venue: 'Centro de Salud Los Álamos, sala 2',
    people: [
      ['Begoña Peña Ruiz', '28/45673'],
      ['Íñigo Echevarría', '28/45672'],
      ['Ramón de la Cruz Soler', '28/45674'],
      ['Xènia Puigdomènech', '28/45675'],
    ],
    noteTaker: 'Begoña Peña Ruiz',
    html: `<h1>Acta del grupo de pares</h1><p>Fecha: 12 de mayo de 2026 &nbsp;&nbsp; Lugar: Centro de Salud Los Álamos, sala 2</p><p>Asistentes (n.º de colegiado):</p><ul><li>Begoña Peña Ruiz (28/45673), secretaria</li><li>Íñigo Echevarría (28/45672), moderador</li><li>Ramón de la Cruz Soler (28/45674)</li><li>Xènia Puigdomènech (28/45675)</li></ul><p>Resumen: se debatió el uso de inhaladores y se revisó una guía sobre la devolución de medicamentos.</p><p>Confidencialidad: los casos se trataron de forma anónima.</p>`,
  },
  {
    id: 'uk-list',
    language: 'uk',
    by: 'chromium',
    expected: 'accept',
    modality: 'online',
    venue: null,
    people: [
      ['Їжакевич Оксана', '300451'],
      ['Ґудзь Богдан', '300452'],
      ['Щербань Марія', '300453'],
      ['Євтушенко Тарас', '300454'],
    ],
    noteTaker: 'Щербань Марія',
    html: `<h1>Група рівних сімейних лікарів</h1><p>Дата: 12.05.2026<br>Формат: онлайн (Zoom)</p><p>Учасники:</p><ol><li>Їжакевич Оксана, № 300451 – фасилітаторка</li><li>Ґудзь Богдан, № 300452</li><li>Щербань Марія, № 300453 – секретарка</li><li>Євтушенко Тарас, № 300454</li></ol><p>Обговорення: техніка користування інгаляторами; повернення невикористаних ліків.</p><p>Дотримано конфіденційності: випадки знеособлено.</p>`,
  },
  {
    id: 'sv-prosa',
    language: 'sv',
    by: 'chromium',
    expected: 'accept',
    modality: 'in-person',
    venue: 'Vårdcentralen Eken',
    people: [
      ['Åsa Lindström', '734501'],
      ['Göran Björklund', '734502'],
      ['Elif Öztürk', '734503'],
      ['Märta af Ekenstam', '734504'],
    ],
    html: `<h1>Minnesanteckningar</h1><p>Fortbildningsgruppen träffades den 12 maj 2026 på Vårdcentralen Eken. Närvarande var Åsa Lindström (734501), Göran Björklund (734502), Elif Öztürk (734503) och Märta af Ekenstam (734504).</p><p>Vi diskuterade inhalationsteknik och gick igenom en riktlinje om överblivna läkemedel.</p><p>Fallen var avidentifierade och tystnadsplikt gäller.</p>`,
  },
  {
    id: 'no-prosa',
    language: 'no',
    by: 'chromium',
    expected: 'accept',
    modality: 'online',
    venue: null,
    people: [
      ['Ingrid Sæther', '9123401'],
      ['Håkon Bjørnstad', '9123402'],
      ['Ragnhild Ødegård', '9123403'],
      ['Amir Hosseini', '9123404'],
    ],
    apologies: ['Kåre Fjellheim'],
    html: `<h1>Referat fra smågruppe</h1><p>Møtet ble holdt tirsdag 12. mai 2026 på Teams. Til stede: Ingrid Sæther (HPR 9123401), Håkon Bjørnstad (HPR 9123402), Ragnhild Ødegård (HPR 9123403) og Amir Hosseini (HPR 9123404). Forfall: Kåre Fjellheim.</p><p>Vi drøftet inhalasjonsteknikk og gikk gjennom en veileder om retur av legemidler.</p><p>Taushetsplikten ble overholdt, og alle kasus var anonymisert.</p>`,
  },
  {
    id: 'fr-prose',
    language: 'fr',
    by: 'chromium',
    expected: 'accept',
    times: ['20:00', '22:00'],
    modality: 'in-person',
    venue: 'cabinet médical des Ormeaux',
    people: [
      ['Dr Noémie Lefèvre-Huard', '10100234561'],
      ['Dr Aurélien Ngô', '10100234562'],
      ['Dr Maëlys D’Hondt', '10100234563'],
      ['Dr Yacine Benkhelifa', '10100234564'],
    ],
    apologies: ['Dr Hervé Cœurdevey'],
    html: `<h1>Groupe de pairs – compte rendu</h1><p>Le groupe s’est réuni le mardi 12 mai 2026 de 20h à 22h au cabinet médical des Ormeaux. Étaient présents : Dr Noémie Lefèvre-Huard (RPPS 10100234561), Dr Aurélien Ngô (RPPS 10100234562), Dr Maëlys D’Hondt (RPPS 10100234563) et Dr Yacine Benkhelifa (RPPS 10100234564). Excusé : Dr Hervé Cœurdevey.</p><p>Les échanges ont porté sur la technique d’inhalation et sur la reprise des médicaments non utilisés.</p><p>Les situations ont été anonymisées ; le secret professionnel a été rappelé.</p>`,
  },
  { id: 'sideways-text', language: 'en-NZ', by: 'chromium', expected: 'accept', modality: 'in-person', venue: 'Manuka House', people: four, html: `<div style="position:absolute;left:0;top:0;transform-origin:0 0;transform:translate(620px,0) rotate(90deg);width:900px"><h1>Peer group record</h1><p>Date of meeting: 12 May 2026</p><p>Venue: Manuka House</p>${roll(four)}<h2>Summary</h2>${talk}${kept}</div>` },
  { id: 'name-then-number', language: 'en-NZ', by: 'chromium', expected: 'accept', modality: 'in-person', venue: 'Manuka House', people: four, html: `<h1>Peer group record</h1><p>When: 12 May 2026</p><p>Where: Manuka House</p><p>Who was there:</p>${four.map(([name, number]) => `<p>${name}<br>Reg no: ${number}</p>`).join('')}<p>What we talked about:</p>${talk}${kept}` },
  { id: 'two-a-row', language: 'en-NZ', by: 'chromium', expected: 'accept', modality: 'in-person', venue: 'Manuka House', people: four, html: `<h1>Peer group record</h1><p>Date of meeting: 12 May 2026</p><p>Venue: Manuka House</p><p><b>Attendees</b></p><table border="1"><tr><td>${four[0][0]}</td><td>${four[0][1]}</td><td>${four[1][0]}</td><td>${four[1][1]}</td></tr><tr><td>${four[2][0]}</td><td>${four[2][1]}</td><td>${four[3][0]}</td><td>${four[3][1]}</td></tr></table><p><b>Summary</b></p>${talk}${kept}` },
  { id: 'wrapped-labels', language: 'en-NZ', by: 'chromium', expected: 'accept', modality: 'in-person', venue: 'Manuka House, upstairs meeting room next to the library', people: four, noteTaker: 'Aroha Te Whata', html: `<h1>Peer Group Meeting Notes</h1><table border="1" style="width:420px;table-layout:fixed"><tr><td style="width:110px">Date of meeting</td><td>12 May 2026</td></tr><tr><td>Venue / modality of meeting</td><td>In person: Manuka House, upstairs meeting room next to the library</td></tr><tr><td>Names of attendees and registration numbers</td><td>${four.map(([name, number]) => `${name} ${number}`).join('<br>')}</td></tr><tr><td>Summary of discussions (note any issues around confidentiality and privacy)</td><td>${talk}${kept}</td></tr><tr><td>Name of note taker</td><td>Aroha Te Whata</td></tr></table>` },
  { id: 'plain-mail', language: 'en-NZ', by: 'chromium', expected: 'accept', modality: 'online', venue: null, people: four, html: `<pre style="font:10pt monospace;white-space:pre-wrap">From: Aroha Te Whata &lt;aroha@example.org&gt;
Date: Fri, 15 May 2026 09:12:44 +1200
To: peers@example.org
Subject: Notes from Tuesday

Hi all,

Notes from our peer group meeting on Tuesday 12 May 2026, held via Zoom.

Present:
  Aroha Te Whata        102211
  Wiremu Parāone-Hale   103344
  Lakshmi Venkataraman  108765
  Tomasi Faleolo        110092

We discussed counselling on inhalers and a journal article on returned
medicines. Nothing in these notes identifies a patient, and what was said
stays confidential to the group.

Ngā mihi
Aroha</pre>` },
  { id: 'printed-later', language: 'en-NZ', by: 'chromium', expected: 'accept', modality: 'in-person', venue: 'Manuka House', people: four, html: `<p style="text-align:right">Printed on 20/11/2026</p><h1>Kōwhai peer group</h1><p>12 May 2026</p><p>Location: Manuka House</p>${roll(four)}<h2>Notes</h2>${talk}${kept}<p style="font-size:8pt">Template version 3, issued 1 July 2024</p>` },
  { id: 'members-uncounted', language: 'en-NZ', by: 'chromium', expected: 'reject', modality: 'in-person', venue: 'Manuka House', people: [], html: `<h1>Peer group record</h1><p>Date of meeting: 12 May 2026</p><p>Venue: Manuka House</p><p>Attendees: six members (list held by the coordinator)</p><h2>Summary</h2>${talk}${kept}` },
  { id: 'bullets', language: 'en-NZ', by: 'office', expected: 'accept', modality: 'in-person', venue: 'Manuka House', people: four, apologies: ['Rangi Matthews'], html: `<h1>Peer support group meeting – Tuesday 12 May 2026</h1><p><b>Where</b> – Manuka House</p><p><b>Present</b> – Aroha Te Whata 102211, Wiremu Parāone-Hale 103344, Lakshmi Venkataraman 108765 &amp; Tomasi Faleolo 110092</p><p><b>Apologies</b> – Rangi Matthews</p><ul><li>Check-in round: how everyone is placed for the winter</li><li>Counselling on inhalers: what to ask two weeks after a change of device</li><li>Journal article on returned medicines</li></ul><p>All cases were de-identified and what was said remains confidential.</p>` },
  { id: 'names-then-numbers', language: 'en-NZ', by: 'chromium', expected: 'accept', modality: 'in-person', venue: 'Manuka House', people: four, html: `<h1>Peer group record</h1><p>Date: 12/5/26</p><p>Venue: Manuka House</p><p>Attendees: Aroha Te Whata, Wiremu Parāone-Hale, Lakshmi Venkataraman, Tomasi Faleolo</p><p>Registration numbers: 102211, 103344, 108765, 110092</p><p>Summary:</p>${talk}${kept}` },
  { id: 'mi-prosa', language: 'mi', by: 'chromium', expected: 'accept', modality: 'in-person', venue: 'Whare Hauora o Tāwhaki', people: four, html: `<h1>Hui rōpū hoa mahi</h1><p>I hui te rōpū i te Rātū 12 Haratua 2026 ki Whare Hauora o Tāwhaki. I tae mai: Aroha Te Whata (102211), Wiremu Parāone-Hale (103344), Lakshmi Venkataraman (108765) me Tomasi Faleolo (110092).</p><p>I kōrero mātou mō te whakamahi i ngā rongoā hā, ā, i arotakea he tuhinga mō te whakahoki rongoā.</p><p>I noho matatapu ngā kōrero; kāore he tūroro i tohua.</p>` },
  { id: 'phone-and-reg', language: 'en-NZ', by: 'chromium', expected: 'accept', modality: 'in-person', venue: 'Manuka House', people: four, html: `<h1>Peer group record</h1><p>Date of meeting: 12 May 2026</p><p>Venue: Manuka House (ph 03 555 0142)</p><table border="1"><tr><th>Name</th><th>Workplace</th><th>Email</th><th>Reg no.</th></tr>${four.map(([name, number]) => `<tr><td>${name}</td><td>Kauri Pharmacy</td><td>${name.split(' ')[0]!.toLowerCase()}@example.org</td><td>${number}</td></tr>`).join('')}</table><h2>Summary</h2>${talk}${kept}` },
  { id: 'conflict-in-text', language: 'en-NZ', by: 'chromium', expected: 'reject', modality: 'in-person', venue: 'Manuka House', people: four, html: `<h1>Peer group record</h1><p>Date of meeting: 12 May 2026</p><p>Venue: Manuka House</p>${roll(four)}<h2>Summary</h2><p>The group met on 19 May 2026 and began with a round of check-ins.</p>${talk}${kept}` },
  { id: 'earlier-date-told', language: 'en-NZ', by: 'chromium', expected: 'accept', modality: 'in-person', venue: 'Manuka House', people: four, html: `<h1>Peer group record</h1><p>Date of meeting: 12 May 2026</p><p>Venue: Manuka House</p>${roll(four)}<h2>Summary</h2><p>The new funding rules that apply from 1 July 2026 were discussed, and a guideline dated 3 February 2026.</p>${talk}${kept}<p>Our next meeting will be on 11 August 2026 at Te Aro Clinic.</p>` },
  { id: 'phone-leak', language: 'en-NZ', by: 'office', expected: 'reject', modality: 'in-person', venue: 'Manuka House', people: four, privacy: [['patient-name', 'body'], ['patient-identifier', 'body']], html: `<h1>Peer group record</h1><p>Date of meeting: 12 May 2026</p><p>Venue: Manuka House</p>${roll(four)}<h2>Summary</h2><p>Ms Ottoline Brackenbury, NHI number ZKC4188, rang about her inhaler.</p>${kept}` },
  { id: 'mother-of', language: 'en-NZ', by: 'chromium', expected: 'reject', modality: 'in-person', venue: 'Manuka House', people: four, privacy: [['patient-name', 'body']], html: `<h1>Peer group record</h1><p>Date of meeting: 12 May 2026</p><p>Venue: Manuka House</p>${roll(four)}<h2>Summary</h2><p>Lakshmi spoke of a patient, Ottoline Brackenbury, whose mother collects her medicines.</p>${kept}` },
  { id: 'de-leck', language: 'de', by: 'chromium', expected: 'reject', modality: 'in-person', venue: 'Praxis am Markt', people: [['Annegret Schöllkopf', '802760012345601'], ['Jürgen Möllenbeck', '802760012345602'], ['Seyma Yıldırım', '802760012345603'], ['Björn Übelhör', '802760012345604']], privacy: [['patient-name', 'body']], html: `<h1>Qualitätszirkel</h1><p>Datum: 12.05.2026</p><p>Ort: Praxis am Markt</p><p>Teilnehmer: Annegret Schöllkopf (802760012345601), Jürgen Möllenbeck (802760012345602), Seyma Yıldırım (802760012345603), Björn Übelhör (802760012345604)</p><p>Thema: Besprochen wurde Frau Hildegard Zwiebelmann, geb. 3.4.1941, mit ihrer Inhalationstherapie.</p><p>Die Schweigepflicht wurde eingehalten.</p>` },
];
