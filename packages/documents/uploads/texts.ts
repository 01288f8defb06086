/** Invented people, places and talk, by language: nobody here exists. */
export interface Talk {
  readonly language: string;
  readonly title: string;
  readonly labels: { readonly date: string; readonly time: string; readonly venue: string; readonly attendees: string; readonly name: string; readonly number: string; readonly apologies: string; readonly noteTaker: string; readonly facilitator: string; readonly summary: string; readonly confidentiality: string; readonly next: string; readonly references: string };
  readonly dates: readonly string[];
  readonly times: string;
  readonly venue: string;
  readonly online: string;
  readonly people: readonly (readonly [string, string])[];
  readonly away: string;
  readonly summary: readonly string[];
  readonly kept: string;
  readonly next: string;
  readonly and: string;
}

/** All meetings are on Tuesday 12 May 2026, 18:30 to 20:00. */
export const day = '2026-05-12';

const nzPeople = [['Aroha Te Whata', '102211'], ['Wiremu Parāone-Hale', '103344'], ['Lakshmi Venkataraman', '108765'], ['Tomasi Faleolo', '110092'], ['Jean-Luc O’Shaughnessy', '111876'], ['Ngọc Anh Trần', '112450']] as const;

export const talks: Readonly<Record<string, Talk>> = {
  en: {
    language: 'en-NZ', title: 'Peer group meeting notes',
    labels: { date: 'Date', time: 'Time', venue: 'Venue', attendees: 'Attendees', name: 'Name', number: 'Reg. no.', apologies: 'Apologies', noteTaker: 'Minutes taken by', facilitator: 'Facilitator', summary: 'Summary of discussion', confidentiality: 'Confidentiality', next: 'Next meeting', references: 'References' },
    dates: ['12 May 2026', 'Tuesday, 12 May 2026', '12/05/2026', '2026-05-12', 'May 12, 2026', '12th of May 2026', '12.5.2026', 'Tue 12-May-26'],
    times: '6.30 pm – 8.00 pm', venue: 'Pōhutukawa Health Centre, seminar room', online: 'Microsoft Teams', people: nzPeople, away: 'Rangi Matthews',
    summary: ['Members discussed how to support adherence to inhaled preventers, and compared how each pharmacy arranges follow-up after a change of device.', 'A second topic was safe disposal of returned medicines; the group reviewed a recent guideline and shared what had worked.'],
    kept: 'Confidentiality was kept: cases were de-identified, and what was said stays in the room.', next: '11 August 2026', and: 'and',
  },
  mi: {
    language: 'mi', title: 'Hui rōpū hoa mahi',
    labels: { date: 'Te rā', time: 'Te wā', venue: 'Te wāhi', attendees: 'I tae mai', name: 'Ingoa', number: 'Tau rēhita', apologies: 'Ngā whakapāha', noteTaker: 'Kaituhi', facilitator: 'Kaiwhakahaere', summary: 'Whakarāpopototanga', confidentiality: 'Matatapu', next: 'Te hui e whai ake', references: 'Tohutoro' },
    dates: ['12 Haratua 2026', 'Rātū 12 Mei 2026', '12/05/2026', '12 o Haratua 2026'],
    times: '6.30 pm – 8.00 pm', venue: 'Whare Hauora o Tāwhaki', online: 'Zoom', people: nzPeople, away: 'Rangi Matthews',
    summary: ['I kōrero te rōpū mō te whakamahi tika i ngā rongoā hā, me te whai ake i ngā tūroro i muri i te huringa o te taputapu.', 'Ko te kaupapa tuarua ko te whakahoki rongoā; i arotakea e te rōpū tētahi aratohu hou.'],
    kept: 'I noho matatapu ngā kōrero katoa; kāore he ingoa tūroro i whakahuatia.', next: '11 Hereturikōkā 2026', and: 'me',
  },
  de: {
    language: 'de', title: 'Protokoll des Qualitätszirkels',
    labels: { date: 'Datum', time: 'Uhrzeit', venue: 'Ort', attendees: 'Teilnehmende', name: 'Name', number: 'EFN', apologies: 'Entschuldigt', noteTaker: 'Protokoll', facilitator: 'Moderation', summary: 'Themen', confidentiality: 'Schweigepflicht', next: 'Nächste Sitzung', references: 'Literatur' },
    dates: ['12. Mai 2026', 'Dienstag, 12.05.2026', '12.05.2026', 'Dienstag, den 12. Mai 2026', '12.5.26'],
    times: '18:30 bis 20:00 Uhr', venue: 'Gemeinschaftspraxis am Lindenhof', online: 'Videokonferenz',
    people: [['Dr. Annegret Schöllkopf', '80276001234501'], ['Jürgen Möllenbeck', '80276001234502'], ['Dr. Seyma Yıldırım-Großmann', '80276001234503'], ['Käthe von der Heide', '80276001234504'], ['Björn Übelhör', '80276001234505']], away: 'Friederike Nüßlein',
    summary: ['Besprochen wurden Fälle zur Inhalationstherapie und die Frage, wie nach einem Gerätewechsel nachgefasst wird.', 'Als zweites Thema wurde eine neue Leitlinie zur Entsorgung von Arzneimitteln vorgestellt und diskutiert.'],
    kept: 'Alle Fälle wurden anonymisiert; die Schweigepflicht wurde eingehalten.', next: '11. August 2026', and: 'und',
  },
  fr: {
    language: 'fr', title: 'Compte rendu du groupe de pairs',
    labels: { date: 'Date', time: 'Horaire', venue: 'Lieu', attendees: 'Présents', name: 'Nom', number: 'N° RPPS', apologies: 'Excusés', noteTaker: 'Secrétaire', facilitator: 'Modérateur', summary: 'Thèmes abordés', confidentiality: 'Confidentialité', next: 'Prochaine réunion', references: 'Références' },
    dates: ['12 mai 2026', 'mardi 12 mai 2026', '12/05/2026', 'le 12 mai 2026', '12-05-2026'],
    times: 'de 18 h 30 à 20 h 00', venue: 'cabinet médical des Ormeaux, Saint-Léger', online: 'visioconférence',
    people: [['Dr Noémie Lefèvre-Huard', '10100234561'], ['Dr Aurélien Ngô', '10100234562'], ['Dr Maëlys D’Hondt', '10100234563'], ['Dr Yacine Benkhelifa', '10100234564'], ['Dr Solène de La Tour', '10100234565']], away: 'Dr Hervé Cœurdevey',
    summary: ['Le groupe a échangé sur le suivi des traitements inhalés et sur la façon de revoir les patients après un changement de dispositif.', 'Le second thème portait sur la collecte des médicaments non utilisés ; une recommandation récente a été présentée.'],
    kept: 'Les cas ont été anonymisés et le secret professionnel a été respecté.', next: '11 août 2026', and: 'et',
  },
  nl: {
    language: 'nl', title: 'Verslag intervisiebijeenkomst',
    labels: { date: 'Datum', time: 'Tijd', venue: 'Locatie', attendees: 'Aanwezig', name: 'Naam', number: 'BIG-nummer', apologies: 'Afwezig', noteTaker: 'Notulist', facilitator: 'Voorzitter', summary: 'Besproken onderwerpen', confidentiality: 'Vertrouwelijkheid', next: 'Volgende bijeenkomst', references: 'Literatuur' },
    dates: ['12 mei 2026', 'dinsdag 12 mei 2026', '12-05-2026', '12/5/2026'],
    times: '18.30 – 20.00 uur', venue: 'Gezondheidscentrum De Wilgen', online: 'Teams',
    people: [['Marijke van der Plas', '19012345601'], ['Sander de Groot', '29012345602'], ['Fatima el Idrissi', '39012345603'], ['Joost ten Brinke', '49012345604']], away: 'Hanneke Visser',
    summary: ['De groep besprak het gebruik van inhalatoren en vergeleek hoe na een wisseling van apparaat wordt nagevraagd.', 'Het tweede onderwerp was het inleveren van medicijnen; een nieuwe richtlijn werd gedeeld.'],
    kept: 'De casuïstiek was geanonimiseerd; alles blijft vertrouwelijk binnen de groep.', next: '11 augustus 2026', and: 'en',
  },
  da: {
    language: 'da', title: 'Referat fra kollegagruppen',
    labels: { date: 'Dato', time: 'Tid', venue: 'Sted', attendees: 'Deltagere', name: 'Navn', number: 'Autorisations-ID', apologies: 'Afbud', noteTaker: 'Referent', facilitator: 'Ordstyrer', summary: 'Drøftede emner', confidentiality: 'Fortrolighed', next: 'Næste møde', references: 'Litteratur' },
    dates: ['12. maj 2026', 'tirsdag den 12. maj 2026', '12.05.2026', '12/5-2026'],
    times: 'kl. 18.30–20.00', venue: 'Lægehuset ved Åen', online: 'Teams',
    people: [['Søren Kjærsgaard', '074120'], ['Åse Østergård', '074121'], ['Mette-Marie Bæk', '074122'], ['Jørgen Præstholm', '074123'], ['Lív Joensen', '074124']],
    away: 'Birgitte Nørregaard',
    summary: ['Gruppen drøftede brugen af inhalatorer og sammenlignede, hvordan der følges op efter skift af udstyr.', 'Andet emne var returmedicin; en ny vejledning blev gennemgået.'],
    kept: 'Alle cases var anonymiserede, og tavshedspligten blev overholdt.', next: '11. august 2026', and: 'og',
  },
  no: {
    language: 'no', title: 'Referat fra smågruppemøte',
    labels: { date: 'Dato', time: 'Tid', venue: 'Sted', attendees: 'Til stede', name: 'Navn', number: 'HPR-nummer', apologies: 'Forfall', noteTaker: 'Referent', facilitator: 'Møteleder', summary: 'Tema', confidentiality: 'Taushetsplikt', next: 'Neste møte', references: 'Referanser' },
    dates: ['12. mai 2026', 'tirsdag 12. mai 2026', '12.05.2026', '2026-05-12'],
    times: 'kl. 18.30 til 20.00', venue: 'Fjellveien legesenter', online: 'Teams',
    people: [['Ingrid Sæther', '9123401'], ['Håkon Bjørnstad', '9123402'], ['Ragnhild Ødegård', '9123403'], ['Amir Hosseini', '9123404']], away: 'Kåre Fjellheim',
    summary: ['Gruppen drøftet bruk av inhalatorer og sammenlignet hvordan det følges opp etter bytte av utstyr.', 'Det andre temaet var retur av legemidler; en ny veileder ble gjennomgått.'],
    kept: 'Alle kasus var anonymisert, og taushetsplikten ble overholdt.', next: '11. august 2026', and: 'og',
  },
  sv: {
    language: 'sv', title: 'Minnesanteckningar från kollegial grupp',
    labels: { date: 'Datum', time: 'Tid', venue: 'Plats', attendees: 'Närvarande', name: 'Namn', number: 'Legitimationsnummer', apologies: 'Anmält förhinder', noteTaker: 'Antecknat av', facilitator: 'Samtalsledare', summary: 'Diskuterade ämnen', confidentiality: 'Sekretess', next: 'Nästa möte', references: 'Referenser' },
    dates: ['12 maj 2026', 'tisdagen den 12 maj 2026', '2026-05-12', 'den 12 maj 2026'],
    times: 'kl. 18.30–20.00', venue: 'Vårdcentralen Eken', online: 'Zoom',
    people: [['Åsa Lindström', '734501'], ['Göran Björklund', '734502'], ['Elif Öztürk', '734503'], ['Märta af Ekenstam', '734504']], away: 'Nils Sjögren',
    summary: ['Gruppen diskuterade användningen av inhalatorer och jämförde hur uppföljning sker efter byte av hjälpmedel.', 'Det andra ämnet var överblivna läkemedel; en ny riktlinje gicks igenom.'],
    kept: 'Alla fall var avidentifierade och tystnadsplikten gäller för gruppen.', next: '11 augusti 2026', and: 'och',
  },
  es: {
    language: 'es', title: 'Acta de la reunión del grupo de pares',
    labels: { date: 'Fecha', time: 'Hora', venue: 'Lugar', attendees: 'Asistentes', name: 'Nombre y apellidos', number: 'N.º de colegiado', apologies: 'Excusan asistencia', noteTaker: 'Secretaria', facilitator: 'Moderador', summary: 'Temas tratados', confidentiality: 'Confidencialidad', next: 'Próxima reunión', references: 'Bibliografía' },
    dates: ['12 de mayo de 2026', 'martes, 12 de mayo de 2026', '12/05/2026', '12-5-2026'],
    times: 'de 18:30 a 20:00', venue: 'Centro de Salud Los Álamos', online: 'videoconferencia',
    people: [['María José Núñez Ibáñez', '28/45671'], ['Íñigo Echevarría', '28/45672'], ['Begoña Peña', '28/45673'], ['Ramón de la Cruz Soler', '28/45674'], ['Xènia Puigdomènech', '28/45675']], away: 'Álvaro Muñoz',
    summary: ['El grupo debatió el seguimiento de los tratamientos inhalados y comparó cómo se revisa después de un cambio de dispositivo.', 'El segundo tema fue la devolución de medicamentos; se comentó una guía reciente.'],
    kept: 'Los casos se anonimizaron y se respetó la confidencialidad.', next: '11 de agosto de 2026', and: 'y',
  },
  uk: {
    language: 'uk', title: 'Протокол зустрічі групи рівних',
    labels: { date: 'Дата', time: 'Час', venue: 'Місце', attendees: 'Присутні', name: 'ПІБ', number: 'Реєстраційний номер', apologies: 'Відсутні', noteTaker: 'Секретар', facilitator: 'Фасилітатор', summary: 'Теми обговорення', confidentiality: 'Конфіденційність', next: 'Наступна зустріч', references: 'Література' },
    dates: ['12 травня 2026 р.', 'вівторок, 12 травня 2026 року', '12.05.2026', '12 травня 2026'],
    times: 'з 18:30 до 20:00', venue: 'Амбулаторія «Калина»', online: 'Zoom',
    people: [['Оксана Їжакевич', '300451'], ['Богдан Ґудзь', '300452'], ['Марія Щербань', '300453'], ['Тарас Євтушенко', '300454'], ['Ніна Яворська', '300455']], away: 'Лесь Коваль',
    summary: ['Група обговорила користування інгаляторами та порівняла, як перевіряють техніку після зміни пристрою.', 'Друга тема: повернення невикористаних ліків; розглянули нову настанову.'],
    kept: 'Випадки знеособлено, конфіденційність дотримано.', next: '11 серпня 2026 р.', and: 'та',
  },
};
