/** Minutes in prose, by language, with everything in sentences. */
export interface Prose {
  readonly language: string;
  readonly html: string;
  readonly truth: {
    readonly venue: string | null;
    readonly modality: 'in-person' | 'online' | 'hybrid';
    readonly people: readonly (readonly [string, string])[];
    readonly apologies: readonly string[];
    readonly start?: string;
    readonly end?: string;
  };
  readonly heldBack?: boolean;
}

const p = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');

export const proses: readonly Prose[] = [
  {
    language: 'en-NZ',
    html: `<h1>Minutes</h1>${p('The Rimu peer support group met on Tuesday 12 May 2026 at Pōhutukawa Health Centre from 6.30 pm to 8 pm. Present were Aroha Te Whata (102211), Wiremu Parāone-Hale (103344), Lakshmi Venkataraman (108765) and Tomasi Faleolo (110092). Apologies were received from Rangi Matthews.', 'We discussed adherence to inhaled preventers, and each member compared how follow-up is arranged after a change of device. We then reviewed a guideline on returned medicines.', 'All cases were de-identified and the discussion is confidential to the group.')}`,
    truth: {
      venue: 'Pōhutukawa Health Centre',
      modality: 'in-person',
      start: '18:30',
      end: '20:00',
      people: [
        ['Aroha Te Whata', '102211'],
        ['Wiremu Parāone-Hale', '103344'],
        ['Lakshmi Venkataraman', '108765'],
        ['Tomasi Faleolo', '110092'],
      ],
      apologies: ['Rangi Matthews'],
    },
  },
  {
    language: 'en-GB',
    heldBack: true,
    html: `<h1>Peer discussion, 12th May 2026</h1>${p('Five of us met online via Zoom: Imelda Cartwright (GPhC 2071234), Olu Adeyemi-Bright (GPhC 2071235), Siân Prys-Jones (GPhC 2071236), Callum MacAskill (GPhC 2071237) and Hetal Trivedi (GPhC 2071238).', 'The main topic was counselling on inhalers after a switch of device; we talked about what to check at two weeks. Olu shared a paper on medicines returned to pharmacies.', 'No patient was identifiable from anything said, and we agreed to keep the discussion confidential.')}`,
    truth: {
      venue: null,
      modality: 'online',
      people: [
        ['Imelda Cartwright', '2071234'],
        ['Olu Adeyemi-Bright', '2071235'],
        ['Siân Prys-Jones', '2071236'],
        ['Callum MacAskill', '2071237'],
        ['Hetal Trivedi', '2071238'],
      ],
      apologies: [],
    },
  },
  {
    language: 'de',
    html: `<h1>Protokoll</h1>${p('Der Qualitätszirkel traf sich am Dienstag, den 12. Mai 2026, in der Gemeinschaftspraxis am Lindenhof. Anwesend waren Annegret Schöllkopf (EFN 80276001234501), Jürgen Möllenbeck (EFN 80276001234502), Seyma Yıldırım (EFN 80276001234503) und Käthe von der Heide (EFN 80276001234504).', 'Besprochen wurden Fälle zur Inhalationstherapie; anschließend wurde eine Leitlinie vorgestellt und diskutiert.', 'Die Schweigepflicht wurde eingehalten, alle Fälle waren anonymisiert.')}`,
    truth: {
      venue: 'Gemeinschaftspraxis am Lindenhof',
      modality: 'in-person',
      people: [
        ['Annegret Schöllkopf', '80276001234501'],
        ['Jürgen Möllenbeck', '80276001234502'],
        ['Seyma Yıldırım', '80276001234503'],
        ['Käthe von der Heide', '80276001234504'],
      ],
      apologies: [],
    },
  },
  {
    language: 'nl',
    heldBack: true,
    html: `<h1>Verslag</h1>${p('Op dinsdag 12 mei 2026 kwam de intervisiegroep bijeen in Gezondheidscentrum De Wilgen. Aanwezig waren Marijke van der Plas (BIG 19012345601), Sander de Groot (BIG 29012345602), Fatima el Idrissi (BIG 39012345603) en Joost ten Brinke (BIG 49012345604). Hanneke Visser was verhinderd.', 'Besproken werd het gebruik van inhalatoren en de richtlijn over ingeleverde medicijnen.', 'Alle casuïstiek was geanonimiseerd en blijft vertrouwelijk.')}`,
    truth: {
      venue: 'Gezondheidscentrum De Wilgen',
      modality: 'in-person',
      people: [
        ['Marijke van der Plas', '19012345601'],
        ['Sander de Groot', '29012345602'],
        ['Fatima el Idrissi', '39012345603'],
        ['Joost ten Brinke', '49012345604'],
      ],
      apologies: ['Hanneke Visser'],
    },
  },
  {
    language: 'uk',
    heldBack: true,
    html: `<h1>Протокол</h1>${p('12 травня 2026 року група рівних зібралася в амбулаторії «Калина». Присутні: Оксана Їжакевич (300451), Богдан Ґудзь (300452), Марія Щербань (300453), Тарас Євтушенко (300454).', 'Обговорили користування інгаляторами та порівняли, як перевіряють техніку після зміни пристрою. Розглянули нову настанову.', 'Випадки знеособлено, конфіденційність дотримано.')}`,
    truth: {
      venue: 'амбулаторії «Калина»',
      modality: 'in-person',
      people: [
        ['Оксана Їжакевич', '300451'],
        ['Богдан Ґудзь', '300452'],
        ['Марія Щербань', '300453'],
        ['Тарас Євтушенко', '300454'],
      ],
      apologies: [],
    },
  },
  {
    language: 'da',
    html: `<h1>Referat</h1>${p('Kollegagruppen mødtes tirsdag den 12. maj 2026 i Lægehuset ved Åen. Til stede var Søren Kjærsgaard (074120), Åse Østergård (074121), Mette-Marie Bæk (074122) og Jørgen Præstholm (074123). Afbud fra Birgitte Nørregaard.', 'Vi drøftede brugen af inhalatorer og gennemgik en ny vejledning om returmedicin.', 'Alle cases var anonymiserede, og tavshedspligten blev overholdt.')}`,
    truth: {
      venue: 'Lægehuset ved Åen',
      modality: 'in-person',
      people: [
        ['Søren Kjærsgaard', '074120'],
        ['Åse Østergård', '074121'],
        ['Mette-Marie Bæk', '074122'],
        ['Jørgen Præstholm', '074123'],
      ],
      apologies: ['Birgitte Nørregaard'],
    },
  },
];
