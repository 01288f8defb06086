/**
 * The words that scanners look for, by class (see `vocabulary.ts`), in English, Danish, Dutch, German, French,
 * Spanish and Ukrainian, with the Māori months. Case and diacritics do not matter.
 */
export const WORDS: readonly (readonly [number, string])[] = [
  [1, 'january jan januar januari janvier janv enero ene січень січня січні jänner hanuere'],
  [2, 'february feb februar februari février févr febrero лютий лютого лютому feber pēpuere'],
  [3, 'march mar marts maart mrt märz mrz mars marzo березень березня березні māehe'],
  [4, 'april apr avril avr abril abr квітень квітня квітні āperira'],
  [5, 'may maj mei mai mayo травень травня травні'],
  [6, 'june jun juni juin junio червень червня червні hune'],
  [7, 'july jul juli juillet juil julio липень липня липні hūrae'],
  [8, 'august aug augustus août agosto ago серпень серпня серпні ākuhata'],
  [9, 'september sep sept septembre septiembre setiembre вересень вересня вересні hepetema'],
  [10, 'october oct oktober okt octobre octubre жовтень жовтня жовтні oketopa'],
  [11, 'november nov novembre noviembre листопад листопада листопаді noema'],
  [12, 'december dec dezember dez décembre déc diciembre dic грудень грудня грудні tīhema'],
  [
    1 << 4,
    'may mar march mars mai mei maj jan april june avril ago dic dec sep jun jul juli sept oct nov apr aug feb ene abr august juin janv déc dez mrt mrz',
  ],
  [
    1 << 5,
    'in since during from until till by before after circa year between around late early mid of and to' +
      ' siden indtil før efter omkring år året sinds sedert vanaf tot voor rond jaar seit bis ab vor nach um jahr' +
      ' depuis en dès jusqu avant après vers année an desde hasta antes después hacia año з із від до після перед близько через у в',
  ],
  [1 << 6, 'of de den del the le am vom'],
  [
    1 << 7,
    'year years yr yrs month months mth mths week weeks wk wks day days år måned måneder uge uger dage jaar maand maanden weken dagen' +
      ' jahr jahre jahren monat monate monaten wochen tage tagen ans an mois semaines jours años año meses mes semanas días día' +
      ' рік роки років року місяць місяці місяців тиждень тижні тижнів день дні днів',
  ],
  [1 << 8, 'old olds alt alte alter altes alten gammel gamle gammelt oud oude age edad'],
  [
    1 << 9,
    'aged age ages turned alder alderen fylder fyldt leeftijd alter âge âgé âgée agé agée edad вік віком віці',
  ],
  [
    1 << 10,
    'yo yoa årig årige årigt jarige jarig jährig jährige jähriger jährigen jähriges jährigem jaehrige jaehriger' +
      ' річний річна річного річної річну річному річній річне літній літня літнього літньої yearold',
  ],
  [
    1 << 11,
    'street road avenue ave lane drive crescent cres terrace tce way close parade pde highway hwy quay grove boulevard blvd rd' +
      ' st dr ln ct court place pl square sq gardens rise esplanade mews walk circle cir parkway pkwy turnpike',
  ],
  [
    1 << 12,
    'rue avenue boulevard impasse chemin allée quai place route calle avenida avda plaza paseo camino carrer ronda' +
      ' av rúa plza pza ctra carretera glorieta travesía pasaje pje urb urbanización cuesta ronda via viale piazza rua' +
      ' вулиця вул вулиці проспект просп пр провулок пров бульвар бульв площа пл',
  ],
  [
    1 << 13,
    'phone ph tel telephone telephoned mobile mob cell cellphone fax landline ring rang call called text texted whatsapp signal pager' +
      ' bleep contact contacted ext extension hotline number tlf telefon telefonnummer mobil telefoon telefoonnummer mobiel' +
      ' bel handy rufnummer téléphone portable télécopie teléfono móvil тел телефон телефону телефоном моб мобільний мобільного факс tél tlfnr tfno tlfno telf telfs tels tfnos telef tf gsm mobiltelefon natel',
  ],
  [
    1 << 14,
    'mrn hosp rn nhi nhs cpr bsn ahv avs ahvn kvnr lanr bsnr niss nir rpps ipp pps ppsn sin ssn npi mbi dea ird tfn hpi cpn ihi gmc gphc nmc hcpc' +
      ' chi nino big agb gln zsr ahpra mcnz pcnz ncnz dni nie nif nuhsa naf nass cip nhc medicare pharmac patient chart record file hospital unit ref reference case claim acc account acct' +
      ' policy licence license passport registration reg registered plate rego cipa cias vehicle serial device implant accession specimen lab' +
      ' sample episode encounter visit admission member membership insurance card prescription order invoice id identifier ident nummer journal journalnummer' +
      ' personnummer patientnummer patiëntnummer versichertennummer versicherungsnummer fallnummer dossier sécu matricule historia colegiado рнокпп іпн паспорт паспорта' +
      ' номер код картка картки посвідчення unzr унзр episodio expediente hcn phn ohip ramq carecard healthcard uhid hrn urn umrn dva crn csc hicn vin imei',
  ],
  [1 << 15, 'number no num nr nbr numéro nº № número номер id code code nummer is was'],
  [
    1 << 16,
    'mr mrs ms miss mx master madam sir mister hr fru frøken herr frau hrn dhr mevr mw mevrouw meneer mme mlle monsieur madame' +
      ' mademoiselle señor señora sr sra srta don doña пан пані пана пану гр matua whaea koro kui',
  ],
  [
    1 << 17,
    'daughter daughters son sons wife husband partner mother father mum mom dad brother brothers sister sisters aunt uncle niece nephew cousin' +
      ' grandmother grandfather grandson granddaughter nana koro stepson stepdaughter fiancé fiancée girlfriend boyfriend twin' +
      ' carer neighbour datter søn mor far bror søster kone mand hustru dochter zoon moeder vader broer zus vrouw echtgenoot' +
      ' tochter sohn mutter vater bruder schwester ehefrau ehemann fille fils mère père frère sœur épouse époux mari' +
      ' hija hijo madre padre hermano hermana esposa esposo marido mujer дочка доньки дочки син сина мати матір батько брат сестра сестри дружина чоловік чоловіка',
  ],
  [
    1 << 18,
    'dr doctor prof professor nurse pharmacist surgeon physio physiotherapist midwife sister consultant registrar læge doktor apotheker arts' +
      ' docteur médecin médico лікар лікаря лікарка др dra',
  ],
  [
    1 << 19,
    'patient patients pt client resident patienten patiënt patiënte patientin patiente paciente пацієнт пацієнта пацієнтка пацієнтки хворий хвора хворого',
  ],
  [
    1 << 20,
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen' +
      ' twenty thirty forty fifty sixty seventy eighty ninety',
  ],
  [
    1 << 21,
    'spring summer autumn winter fall christmas easter forår sommer efterår vinter jul påske lente zomer herfst kerst pasen' +
      ' frühling sommer herbst weihnachten ostern printemps été automne hiver noël pâques primavera verano otoño invierno navidad' +
      ' весна весни літо літа осінь осені зима зими навесні влітку восени взимку',
  ],
  [
    1 << 22,
    'flat unit apartment apt suite lot floor level room lejlighed wohnung appartement appt piso planta portal escalera esc puerta bajo dcha izq izda izqda ático étage bât bâtiment tv th mf sal stue кв квартира буд будинок',
  ],
  [
    1 << 24,
    'for over past last next within ago depuis pendant durant après dans hace durante i gennem sidste seneste inden efter gedurende' +
      ' sinds seit seither vor über протягом впродовж через тому останні останніх history course risk duration follow followup survival later apart',
  ],
  [
    1 << 25,
    'mg mcg µg ug g kg ml l dl mmol umol µmol nmol pmol mol iu u units unit bpm mmhg cm mm m km kcal kj hz mv ma kpa cc ng pg meq' +
      ' mosm h hr hrs hours min mins minutes tablets tabs capsules doses puffs drops weeks days months times percent мг мл г л од',
  ],
  [
    1 << 26,
    'man woman male female boy girl gentleman lady infant baby toddler child teenager person kvinde mand dreng pige mand vrouw jongen meisje' +
      ' frau mann junge mädchen homme femme garçon fille enfant nourrisson hombre mujer niño niña varón жінка чоловік хлопчик дівчинка дитина patient patiente paciente patientin пацієнт пацієнтка',
  ],
  [
    1 << 27,
    'monday tuesday wednesday thursday friday saturday sunday mandag tirsdag onsdag torsdag fredag lørdag søndag maandag dinsdag woensdag' +
      ' donderdag vrijdag zaterdag zondag montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi' +
      ' dimanche lunes martes miércoles jueves viernes sábado domingo понеділок вівторок середа четвер пʼятниця субота неділя',
  ],
  [1 << 29, 'postcode postal zip cp plz postnummer postnr postleitzahl індекс npa'],
  [1 << 28, 'and to og til en tot und bis et au y al і й та до or'],
];

/** Values of spelled numbers, for ages written in words. */
export const SPELLED_NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
