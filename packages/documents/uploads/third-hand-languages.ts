/** The third hand once more, in nine languages: all of them were held back, and are told apart by `tl-`. */
import type { ThirdCase } from './third-hand.ts';

const base = { date: '2026-06-03', modality: 'in-person', expected: 'accept', heldBack: true } as const;

type People = ThirdCase['people'];
const items = (people: People, join: (name: string, number: string) => string): string =>
  people.map(([name, number]) => `<li>${join(name, number ?? '')}</li>`).join('');
const rows = (people: People): string =>
  people.map(([name, number]) => `<tr><td>${name}</td><td>${number}</td></tr>`).join('');

const maori: People = [
  ['Tamati Kereama', '305511'],
  ['Wikitōria Paki', '306622'],
  ['Rewi Mōkena', '307733'],
  ['Hana Te Aho', '308844'],
];
const german: People = [
  ['Dr. Annegret Fuchs', '276001112223334'],
  ['Matthias Kölbl', '276005556667778'],
  ['Ewa Nowak-Stein', '276009998887776'],
  ['Tobias Rüegg', '276001231231231'],
];
const french: People = [
  ['Anne-Laure Guéguen', '10103332221'],
  ['Bastien Morvan', '10104445556'],
  ['Inès Carpentier', '10107778889'],
  ['Loïc d’Hervé', '10101010101'],
];
const dutch: People = [
  ['Marloes Dijkstra', '59012345671'],
  ['Ruben ’t Hart', '69012345672'],
  ['Yasemin Kaya', '79012345673'],
  ['Pieter-Jan Vos', '89012345674'],
];
const danish: People = [
  ['Mette Lundgaard', '11ABC'],
  ['Søren Ravn', '12BCD'],
  ['Åse Friis', '13CDE'],
  ['Jeppe Holm', '14DEF'],
];
const norwegian: People = [
  ['Ingrid Sæther', '9123456'],
  ['Øyvind Bakke', '9234567'],
  ['Marte Lien', '9345678'],
  ['Jonas Håland', '9456789'],
];
const swedish: People = [
  ['Elin Åkerberg', '900112'],
  ['Johan Öberg', '900223'],
  ['Fredrika Lindqvist', '900334'],
  ['Amir Rahimi', '900445'],
];
const spanish: People = [
  ['María José Arteaga', '282812345'],
  ['Xavier Puig', '080823456'],
  ['Nuria Cabezas', '410434567'],
  ['Andoni Etxeberria', '480845678'],
];
const ukrainian: People = [
  ['Олена Ткачук', '1045521'],
  ['Богдан Шевчук', '1046632'],
  ['Ірина Мельник', '1047743'],
  ['Тарас Іваненко', '1048854'],
];

export const inLanguages: readonly ThirdCase[] = [
  {
    ...base,
    id: 'mi-hui',
    language: 'mi',
    by: 'chromium',
    venue: 'Te Whare Hauora o Kirikiriroa',
    people: maori,
    noteTaker: 'Hana Te Aho',
    html: `<h1>Hui rōpū aropā</h1><p>Rā: 3 Pipiri 2026</p><p>Wāhi: Te Whare Hauora o Kirikiriroa</p><p>Te hunga i tae mai:</p><ul>${items(maori, (name, number) => `${name} (${number})`)}</ul><p>Kaituhi: Hana Te Aho</p><h2>Ngā kōrero</h2><p>I kōrero mātou mō te tiaki i te hunga e tīmata ana i te rongoā whakarewa toto, me ngā kupu mō ngā horopeta i wareware. I pānuihia he tuhinga mō ngā whatukuhu.</p><p>Kāore he ingoa tūroro i tuhia; ka noho muna ngā kōrero ki te rōpū.</p>`,
  },
  {
    ...base,
    id: 'de-zirkel',
    language: 'de',
    by: 'word',
    venue: 'Gemeinschaftspraxis Fuchs, Seminarraum',
    people: german,
    noteTaker: 'Matthias Kölbl',
    html: `<h1>Niederschrift Qualitätszirkel</h1><table border="1"><tr><td>Sitzung vom</td><td>03.06.2026</td></tr><tr><td>Ort</td><td>Gemeinschaftspraxis Fuchs, Seminarraum</td></tr><tr><td>Schriftführer</td><td>Matthias Kölbl</td></tr></table><h2>Anwesende</h2><table border="1"><tr><th>Name</th><th>EFN</th></tr>${rows(german)}</table><h2>Verlauf</h2><p>Wir haben besprochen, wie wir Patientinnen und Patienten begleiten, die ein direktes orales Antikoagulans beginnen. Ein Artikel zur Nierenfunktion und Dosierung wurde vorgestellt.</p><p>Es wurden keine Personen benannt; das Besprochene unterliegt der Schweigepflicht.</p>`,
  },
  {
    ...base,
    id: 'fr-reunion',
    language: 'fr',
    by: 'office',
    venue: 'Maison médicale du Port',
    people: french,
    apologies: ['Céline Rault'],
    html: `<h1>Groupe de pairs du Port</h1><p>Réunion du mercredi 3 juin 2026 à la Maison médicale du Port</p><p>Membres présents : ${french.map(([name, number]) => `${name} (RPPS ${number})`).join(' ; ')}</p><p>Excusée : Céline Rault</p><h2>Contenu des échanges</h2><p>Nous avons abordé le suivi des personnes qui commencent un anticoagulant oral direct et présenté un article sur la fonction rénale et les doses.</p><p>Les situations ont été anonymisées.</p>`,
  },
  {
    ...base,
    id: 'nl-lijst',
    language: 'nl',
    by: 'chromium',
    venue: 'Huisartsenpraktijk Zuid',
    people: dutch,
    noteTaker: 'Yasemin Kaya',
    html: `<h1>Intervisiebijeenkomst</h1><p>Datum bijeenkomst: 3 juni 2026<br>Plaats: Huisartsenpraktijk Zuid<br>Notulist: Yasemin Kaya</p><table border="1"><tr><th>Deelnemer</th><th>BIG-nummer</th><th>Handtekening</th></tr>${dutch
      .map(
        ([name, number]) =>
          `<tr><td>${name}</td><td>${number}</td><td>${name
            .split(/[\s-]/)
            .map((one) => one.replace('’', '')[0])
            .join('.')
            .toUpperCase()}.</td></tr>`,
      )
      .join(
        '',
      )}</table><h2>Wat is besproken</h2><p>Wij bespraken hoe wij mensen volgen die met een bloedverdunner beginnen. Een artikel over de nierfunctie en de dosering werd gedeeld.</p><p>De casuïstiek was niet herleidbaar tot personen.</p>`,
  },
  {
    ...base,
    id: 'da-dots',
    language: 'da',
    by: 'chromium',
    venue: 'Sundhedshuset Vest',
    people: danish,
    html: `<h1>Dokumentation for supervisionsgruppe</h1><p>Mødedato: 3. juni 2026 · Sted: Sundhedshuset Vest</p><p>Til stede:</p>${danish.map(([name, number]) => `<div>${name} · ${number}</div>`).join('')}<p>Emner</p><p>Vi drøftede opfølgning af patienter, der begynder på blodfortyndende medicin, og delte en artikel om nyrefunktion og dosis.</p><p>Alt er anonymiseret, og vi har tavshedspligt.</p>`,
  },
  {
    ...base,
    id: 'no-online',
    language: 'no',
    by: 'office',
    modality: 'online',
    venue: null,
    people: norwegian,
    noteTaker: 'Marte Lien',
    html: `<h1>Referat fra smågruppe</h1><p>Dato: onsdag 3. juni 2026 kl. 18.30–20.00</p><p>Møteform: Digitalt på Teams</p><p>Referent: Marte Lien</p><p>Deltakere:</p><ul>${items(norwegian, (name, number) => `${name}, HPR-nr. ${number}`)}</ul><h2>Tema</h2><p>Vi diskuterte oppfølging av pasienter som starter med direkte orale antikoagulantia, og gikk gjennom en artikkel om nyrefunksjon.</p><p>Kasuistikkene var anonymisert.</p>`,
    times: ['18:30', '20:00'],
  },
  {
    ...base,
    id: 'sv-tabell',
    language: 'sv',
    by: 'word',
    venue: 'Vårdcentralen Ekbacken',
    people: swedish,
    apologies: ['Karin Wallin'],
    html: `<h1>Minnesanteckningar kollegial grupp</h1><p>Datum: 2026-06-03</p><p>Plats: Vårdcentralen Ekbacken</p><p>Närvarande</p><table border="1"><tr><th>Namn</th><th>Legitimationsnummer</th></tr>${rows(swedish)}</table><p>Frånvarande: Karin Wallin</p><h2>Diskussion</h2><p>Vi jämförde hur vi följer upp personer som börjar med blodförtunnande läkemedel, och gick igenom en artikel om njurfunktion och dosering.</p><p>Inga personer kan identifieras; samtalen omfattas av tystnadsplikt.</p>`,
  },
  {
    ...base,
    id: 'es-prosa',
    language: 'es',
    by: 'chromium',
    venue: 'Centro de Salud Norte',
    people: spanish,
    html: `<h1>Memoria de la sesión del grupo de pares</h1><p>El miércoles 3 de junio de 2026 nos reunimos en el Centro de Salud Norte. Asistieron María José Arteaga (nº de colegiada 282812345), Xavier Puig (080823456), Nuria Cabezas (410434567) y Andoni Etxeberria (480845678).</p><p>Tratamos el seguimiento de las personas que empiezan un anticoagulante oral directo y comentamos un artículo sobre la función renal y las dosis.</p><p>Los casos se presentaron de forma anónima y lo hablado es confidencial.</p>`,
  },
  {
    ...base,
    id: 'uk-protokol',
    language: 'uk',
    by: 'office',
    venue: 'Амбулаторія № 4, кімната нарад',
    people: ukrainian,
    noteTaker: 'Ірина Мельник',
    html: `<h1>Протокол зустрічі групи колег</h1><p>Дата: середа, 3 червня 2026 року</p><p>Місце: Амбулаторія № 4, кімната нарад</p><p>Секретар: Ірина Мельник</p><p>Присутні:</p><ol>${items(ukrainian, (name, number) => `${name} – ${number}`)}</ol><h2>Обговорення</h2><p>Ми обговорили спостереження за людьми, які починають приймати прямі пероральні антикоагулянти, і розглянули статтю про функцію нирок і дозування.</p><p>Випадки знеособлені, розмова конфіденційна.</p>`,
  },
];
