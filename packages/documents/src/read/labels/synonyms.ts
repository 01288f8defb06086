import type { LabelField, LanguagePack } from './pack.ts';

type Labels = Partial<Readonly<Record<LabelField, string>>>;

/** Further labels of each language, parted by bars: what records say beside the words of its pack. */
const further: Readonly<Record<string, Labels>> = {
  en: {
    date: 'date and place|date & place|date and venue|date & venue|date/venue|date and location|when and where|date of peer group|date of peer meeting|date of discussion|date of event|meeting held|held on the|met on the|date held on|date(s)|meeting date and time|date, time and place|date, time and venue|date of activity|date attended',
    time: 'time from/to|from – to|from - to|start/end|start – finish|time started/finished|time of day|meeting times|duration',
    start:
      'time opened|time commenced|commenced|commencement|opened|from|meeting started|start of meeting|began',
    end: 'time closed|time concluded|concluded|closed|to|meeting ended|end of meeting|meeting finished|ended',
    venue:
      'setting|venue/address|address|place held|where held|where held / how held|where held/how held|location held|site|meeting room|where we met|place or platform|held in|meeting held at|location/platform|location / platform|location (or online)',
    modality:
      'how held|type of meeting|mode of delivery|mode of attendance|delivery mode|in person / online / hybrid|online/face to face|face-to-face/online|face to face / online|method|means',
    attendees:
      'people there|others present|other attendees|other members present|other participants|here|who came|those attending|those who attended|members who attended|peers attending|peers who attended|attendees present|people attending|persons present|present at meeting|present at the meeting|group members attending|participants present|list of participants|participant list|attendee names and registration|who took part|also present|at the meeting|on the call|round the table|around the table|names of those present|names of participants|names of attendees (and registration numbers)',
    name: 'print name|name (print)|name (please print)|name of member|name of participant|name of practitioner|name of pharmacist|name of peer|colleague|doctor|clinician|name and title|forename and surname|first and last name|first name and surname|member name|group member|names of members|preferred name|attended by (name)',
    number:
      'registration no:|reg. number|prof. reg. no.|professional registration number|professional registration no|professional registration|professional body number|registration/pin|practitioner number|practitioner no|practising number|practice number|prescriber number|membership number|membership no|member no|member number|mcnz number|mcnz no|mcnz no.|ncnz number|nzno|hpi-cpn|hpi cpn|hpi number|imc number|imc no|imc no.|medical council number|medical council no|racgp number|racgp no|ranzcp id|apc #|pcnz #|pcnz registration|pcnz registration number|gphc reg|gphc reg no|gphc registration number|gphc registration|gmc ref|nmc number|goc number|gosc number|ahpra no|ahpra registration|council registration number|council registration no|reg',
    presence:
      'attendance|sign in|signed in|initial|in attendance?|tick|apology/present|present/absent|present / apology',
    apologies:
      'apologies given|apologies noted|apologies for non-attendance|apologies tendered|apologies/absent|apologies / absent|absent/apologies|apologies and absences|did not come|not in attendance|non-attendees|members not present|missing members|leave of absence|sent apologies for absence|who could not come',
    guests:
      'guest speakers|invited guests|guest presenter|in attendance (non-members)|non-members|visiting speaker|invited guest|attending as guest|presenter',
    noteTaker:
      'note keeper|notes kept by|notes recorded by|meeting recorded by|minutes recorded by|minutes prepared by|minutes written by|minute secretary|minutes secretary|record keeper|record kept by|record made by|record written by|recording|taken by|written up by|compiled by|completed by|documented by|notes compiled by|minutes compiled by|notetaking|scribed by|summary by|summary written by|form completed by',
    summary:
      'what we covered|what was covered|what was said|notes of discussion|notes of the discussion|points discussed|points covered|points raised|matters discussed|issues discussed|issues raised|topics|topics covered|topic(s)|topics and learning|topic(s) discussed|subjects discussed|subject matter|content|content of meeting|content of discussion|outline of discussion|outline of meeting|overview|overview of discussion|description of activity|description of meeting|description of discussion|brief description|brief summary|brief summary of discussion|meeting summary|summary notes|themes|themes discussed|general discussion|case discussion|cases discussed|what happened|what we did|we talked about|key discussion points|main points|main discussion points|learning points',
    confidentiality:
      'confidentiality and privacy statement|confidentiality agreement|privacy statement|statement of confidentiality|patient confidentiality|confidentiality maintained|confidentiality confirmed|how was confidentiality maintained|privacy and confidentiality statement|anonymity|de-identification|ground rules and confidentiality|confidentiality note',
    nextDate:
      'date of next|next session|next one|next gathering|next peer group|we meet again|next meet|date for next meeting|date and time of next meeting|next meeting date and time',
  },
  de: {
    date: 'sitzungstermin|datum der veranstaltung|veranstaltungsdatum|datum & uhrzeit|datum, zeit|datum, ort|ort und datum|datum und ort|ort, datum|ort/datum|datum/ort|zeit und ort|ort und zeit|wann und wo|tag der sitzung|tag des treffens|treffen am|datum der zusammenkunft|datum und dauer',
    time: 'zeitrahmen|sitzungszeit|uhrzeit (von – bis)|von – bis uhr|zeit von/bis|sitzungsdauer',
    start: 'sitzungsbeginn|beginn der sitzung|von',
    end: 'sitzungsende|ende der sitzung|bis',
    venue:
      'adresse|räumlichkeit|räumlichkeiten|räume|standort|ort des treffens|ort der veranstaltung|ort, raum|sitzungsraum|lokal|praxis',
    modality:
      'veranstaltungsform|veranstaltungsart|online/präsenz|präsenz/online|online / präsenz|präsenz / online|art der sitzung|art des treffens|art der veranstaltung',
    attendees:
      'teilnehmer/-innen|teilnehmer / -innen|teilnehmer/in|teilnehmer(-innen)|teilnehmer_innen|anwesend waren|es waren anwesend|anwesende personen|es nahmen teil|teilgenommen haben|teilgenommen|beteiligte|präsenzliste|anwesende ärzte|anwesende kolleginnen und kollegen|wer war dabei|dabei|dabei waren|mitwirkende|teilnahme|teilnehmer(innen)|teilnehmerkreis|anwesende teilnehmer',
    name: 'name und vorname|vorname und name|vorname, name|vorname name|vor- und zuname|zuname|teilnehmername|arzt/ärztin|ärztin/arzt|apotheker/in|kollege/kollegin|name (druckschrift)|titel, name|name, titel',
    number:
      'lanr-nr.|lanr-nummer|lebenslange arztnummer|barcode|barcode-nr.|barcode-nummer|reg. nr.|reg.nr.|registrier-nr.|mitglieds-nr.|mitgliedsnr.|arzt-nr.|gln-nr.|zulassungsnummer|kammer-nr.|efn-nr.|efn nr.|fortbildungsnr.|fortbildungs-nr.|bsnr',
    presence: 'anwesend ja/nein|unterschrift/kürzel|paraphe|signatur|visum',
    apologies:
      'nicht anwesend|nicht dabei|fehlend entschuldigt|gefehlt haben|gefehlt|es fehlte|entschuldigt fehlten|entschuldigt fehlte|entschuldigt haben sich|entschuldigt waren|entschuldigt war|entschuldigungen|absagen|abgesagt haben|abgesagt|abgemeldet|verhindert waren|abwesende',
    guests:
      'zu gast|referent/in|referentin/referent|experte|expertin|gastreferentin|eingeladen|gäste/referenten',
    noteTaker:
      'schriftführung|protokollant/in|protokollführer/in|protokollverantwortlich|protokoll führt|protokoll erstellt von|protokoll erstellt durch|protokolliert von|aufgezeichnet von|notizen von|mitschrift|mitschrift von|für das protokoll|erstellt von|dokumentation durch|dokumentiert von|bericht von|protokoll geführt von|schriftführer/in',
    summary:
      'themen und ergebnisse|besprochen wurde|besprochenes|gesprächsthemen|diskussionspunkte|tagesordnungspunkte|besprechung|gesprächsverlauf|inhalt der sitzung|diskutierte themen|sitzungsverlauf|sitzungsinhalt|sitzungsthemen|inhalte der sitzung|thema der sitzung|besprochene fälle|diskussion und ergebnisse|themen / diskussion|fallvorstellungen|fazit|zusammenfassung der sitzung',
    confidentiality:
      'schweigepflicht|datenschutz|vertraulichkeit und datenschutz|datenschutz und schweigepflicht|schweigepflicht und datenschutz|anonymisierung',
    nextDate:
      'nächster termin|nächstes treffen|nächste sitzung|nächste sitzung am|folgetermin|termin der nächsten sitzung|wir treffen uns wieder',
  },
  fr: {
    date: 'date et lieu|lieu et date|date, lieu|date/lieu|date/heure|date, heure|date de la rencontre|date de rencontre|rencontre du|quand|tenue le|réunion tenue le|date de tenue|séance n°',
    time: 'créneau|heures de la réunion|horaire de la réunion|de – à|durée de la réunion',
    start: 'début de séance|début de la séance|ouverture de la séance|heure début',
    end: 'fin de séance|fin de la séance|levée de séance|levée de la séance|heure fin',
    venue:
      'adresse|endroit de la réunion|lieu de la rencontre|lieu de rencontre|lieu de la séance|lieu de tenue|local|lieu (ou visio)|chez',
    modality:
      'présentiel/distanciel|présentiel / distanciel|présentiel ou distanciel|type de rencontre|forme|modalité de la rencontre|format de la réunion',
    attendees:
      'étaient présentes|ont participé|ont assisté|assistaient|participants à la réunion|médecins présents|pharmaciens présents|confrères présents|liste d’émargement|présents à la réunion|membres participants|pairs présents|participants (nom et rpps)|qui était là|présent·e·s|participant-e-s|présents (nom, rpps)|était présente|était présent',
    name: 'nom du médecin|nom du membre|nom, prénom (majuscules)|médecin|pharmacien|confrère|nom complet|nom de famille et prénom|identité|praticien|nom/prénom|nom / prénom|noms et prénoms|nom – prénom|nom-prénom',
    number:
      'rpps / adeli|rpps/adeli|n° rpps/adeli|numéro rpps/adeli|numéro professionnel|n° professionnel|identifiant|n° ordinal|n° de rpps|n°rpps|identifiant rpps|numéro de rpps|n° zsr|n° rcc|numéro de licence|no licence|no de licence',
    presence: 'signature / émargement|présence (signature)|emargement|visa|présent/absent',
    apologies:
      'était excusé|était excusée|étaient excusées|étaient excusé(e)s|absents ou excusés|absents/excusés|absents / excusés|absent excusé|absente excusée|absente|absentes|absences justifiées|n’ont pu se joindre|empêchés|empêchée|empêché|s’est excusé|s’est excusée|se sont excusés|non présents|personnes excusées',
    guests:
      'intervenante|intervenants|expert|experte|personne invitée|personnes invitées|invité(e)s|observatrice|conférencier',
    noteTaker:
      'rédacteur du pv|rédactrice du pv|rédacteur du compte rendu|rédacteur du compte-rendu|rédaction|rédaction du compte rendu|pv rédigé par|procès-verbal rédigé par|preneur de notes|preneuse de notes|prise de note|secrétariat|secrétaire du jour|secrétaire de la séance|compte rendu établi par|établi par|notes de|notes par|scribe|rapporteuse',
    summary:
      'contenu de la séance|contenu de la réunion|contenu|thèmes|thème|thèmes abordés|sujets|sujets abordés|sujets traités|sujets discutés|échanges|discussion|discussions|déroulement|déroulement de la séance|ordre du jour|résumé|résumé de la séance|résumé de la réunion|résumé des discussions|synthèse|synthèse des échanges|synthèse de la réunion|points abordés|points discutés|situations discutées|cas discutés|relevé de discussion|travaux',
    confidentiality:
      'confidentialité|secret professionnel|anonymat|confidentialité et secret professionnel|respect de la confidentialité|protection des données|confidentialité et anonymat',
    nextDate:
      'prochaine rencontre|prochaine séance|prochaine réunion|date de la prochaine réunion|prochaine date|prochain rendez-vous|date de la prochaine rencontre',
  },
  nl: {
    date: 'plaats en datum|datum en plaats|datum/plaats|datum, tijd en plaats|datum & tijd|datum overleg|datum fto|datum van het overleg|datum van bijeenkomst|datum van overleg|gehouden op|bijeenkomst d.d.|overleg van|vergadering van|intervisiedatum',
    time: 'tijdsduur|van – tot|van/tot|tijd van/tot|begin- en eindtijd|tijd (van – tot)',
    start: 'begintijd overleg|start|aanvangstijd|van',
    end: 'eind|eindtijd overleg|tot|sluitingstijd',
    venue:
      'adres|plek|plaats overleg|plaats van overleg|plaats van samenkomst|vergaderlocatie|vergaderplaats|locatie bijeenkomst|zaal|gehouden te|lokatie',
    modality:
      'fysiek/online|fysiek / online|online/fysiek|online of fysiek|fysiek of online|vorm van overleg|wijze van vergaderen',
    attendees:
      'aanwezig waren|aanwezige deelnemers|deelgenomen door|deelname|deelnemende artsen|deelnemende apothekers|aanwezige collega’s|aanwezige collega’s en big-nummers|wie waren er|presentie|presentielijst deelnemers|deelnemers (naam en big)|deelnemende leden|deelgenomen hebben',
    name: 'naam arts|naam apotheker|naam lid|naam en voornaam|voornaam en naam|voor- en achternaam|naam (blokletters)|collega|arts|apotheker|huisarts|naam, voorletters|naam en voorletters|familienaam|volledige naam',
    number:
      'big nr|big nr.|big-registratie|big registratie|big registratienummer|registratie nr.|registratienummer big|knmp-nr.|skj-nummer|skj-registratie|nip-nummer|lidmaatschapsnummer|agb|agb-nummer|orde-nummer|ordenummer',
    presence: 'aanwezig/afwezig|getekend|tekenen|handtekening/paraaf|aanwezig ja/nee',
    apologies:
      'afwezig m.k.|afwezig m.b.|afwezig mk|afwezig z.k.|afwezig (m.k.)|afwezig zonder bericht|met bericht afwezig|afwezig met bericht|verhinderd waren|verhinderd was|afgemeld hebben|niet aanwezig|berichten van verhindering|bericht van verhindering|met afmelding|afmeldingen/afwezig|verontschuldigden|afwezig waren',
    guests: 'spreker|gastspreekster|genodigden|uitgenodigd|extern|externe gast|toehoorders|observator',
    noteTaker:
      'notulen|notulist/verslaglegger|notulist(e)|verslaglegging door|verslag opgesteld door|opgesteld door|genoteerd door|aantekeningen|aantekeningen door|verslagleggen|verslag van|schriftelijke vastlegging|notities door|verslaglegster',
    summary:
      'inhoud van de bijeenkomst|besproken punten|bespreekpunten|agendapunten|thema|thema’s|besproken thema’s|gespreksonderwerpen|bespreking|korte samenvatting|korte weergave|samenvatting bespreking|samenvatting van de bespreking|discussie|casuïstiek|besproken casuïstiek|inbreng|wat is besproken|verloop|verloop van de bijeenkomst',
    confidentiality:
      'vertrouwelijkheid|geheimhouding|privacy|vertrouwelijkheid en privacy|beroepsgeheim|anonimiteit|geheimhouding en privacy',
    nextDate:
      'volgende bijeenkomst|volgende keer|volgende vergadering|volgend overleg|datum volgende bijeenkomst|nieuwe datum|volgende intervisie',
  },
  da: {
    date: 'dato og sted|sted og dato|sted og tid|dato/sted|tid/sted|tid & sted|dato, tid og sted|mødet afholdt|afholdt|afholdt den|møde den|mødets dato|dato for supervision|dato & tid|dag og tid',
    time: 'tidsrum|fra – til|fra/til|mødetidspunkt|kl.',
    start: 'begyndelse|mødet startede|fra kl.',
    end: 'afslutning|mødet sluttede|til kl.',
    venue:
      'adresse|sted for mødet|sted for møde|mødelokale|afholdt hos|afholdt i|hos|lokalitet|placering|rum',
    modality: 'fysisk/online|fysisk / online|online/fysisk|online eller fysisk|mødets form|afholdelsesform',
    attendees:
      'fremmødte deltagere|fremmødt|mødedeltagere|deltog|deltog i mødet|deltagende|deltagende læger|deltagere (navn og aut.nr.)|tilstedeværende deltagere|hvem deltog|mødt|til stede var|deltagere i mødet|fremmøderegistrering',
    name: 'navn og efternavn|for- og efternavn|fulde navn|læge|deltagernavn|kollega|deltagerens navn|navn (blokbogstaver)',
    number:
      'autorisations id|autorisations-id.|aut.id|aut.-nr.|aut.nr|aut nr|aut. id|ydernummer/aut.id|autorisation|autorisations nr.|medlemsnummer|medlemsnr.',
    presence: 'underskrift|initialer|signatur|fremmødt?|mødt?',
    apologies:
      'afbud fra|afbud modtaget fra|afbud modtaget|meldt afbud|meldte afbud|afbud/fravær|fraværende med afbud|ej til stede|ikke mødt|udeblevet|fravær/afbud|forhindret|forhindrede|ikke fremmødte',
    guests: 'gæsteoplægsholder|inviteret|inviterede|ekstern|oplæg ved|underviser',
    noteTaker:
      'referatskriver|referent ved mødet|skrevet af|nedskrevet af|noter af|notater ved|referatet er skrevet af|skriver|referat skrevet af|mødereferent',
    summary:
      'dagsorden og drøftelser|drøftelser|drøftelse|drøftet|emner|emner drøftet|drøftede emner|mødets indhold|indhold|resumé|kort resumé|opsummering|diskussion|diskuterede emner|punkter|dagsordenspunkter|temaer|tema|hvad vi drøftede|hvad vi talte om|forløb|gennemgang|cases|sager|indhold i mødet',
    confidentiality:
      'tavshedspligt|fortrolighed|gdpr|anonymitet|databeskyttelse|tavshedspligt og fortrolighed|fortrolighedserklæring',
    nextDate: 'næste møde|næste gang|næste mødedato|dato for næste møde|vi mødes igen|næste supervision',
  },
  no: {
    date: 'dato og sted|sted og dato|sted og tid|tid/sted|tid & sted|dato, tid og sted|dato/sted|møtet ble holdt|avholdt|avholdt den|møte den|møtets dato|dato & tid|dag og tid|tidspunkt og sted',
    time: 'tidsrom|fra – til|fra/til|møtetidspunkt|kl.',
    start: 'møtet startet|fra kl.|begynte',
    end: 'avslutning|møtet sluttet|til kl.|avsluttet',
    venue: 'adresse|sted for møtet|sted for møte|møterom|møtelokale|avholdt på|avholdt i|hos|lokalitet|rom',
    modality:
      'fysisk/digitalt|fysisk / digitalt|digitalt/fysisk|fysisk eller digitalt|møtets form|gjennomføring',
    attendees:
      'til stede var|deltok|deltok i møtet|møtedeltakere|møtedeltagere|deltagere|deltagerliste|deltakende|deltakende leger|fremmøtt|møtt|møtt opp|tilstede på møtet|deltakere (navn og hpr)|hvem var til stede|oppmøteliste',
    name: 'for- og etternavn|fullt navn|lege|deltakernavn|kollega|deltakerens navn|navn (blokkbokstaver)|navn og etternavn|deltager',
    number: 'hpr-id|hpr nr.|hprnr|hprnr.|hpr-nummer.|hpr-no.|hpr.nr|aut.nr.|medlemsnummer|medlemsnr.',
    presence: 'underskrift|initialer|signert|møtt?|oppmøte',
    apologies:
      'meldt frafall|meldte forfall|forfall fra|forfall meldt|ikke møtt|ikke til stede|fraværende med forfall|meldt avbud|avbud fra|forhindret|fravær/forfall|ikke tilstede|meldt fravær',
    guests: 'invitert|inviterte|ekstern|foredragsholder|gjesteinnleder|innledere',
    noteTaker:
      'referatet er skrevet av|referat skrevet av|notater ved|notert av|skriver|ført av|referatansvarlig|protokollfører|møtereferent',
    summary:
      'saker|sak|drøftinger|drøftet|drøftelser|diskutert|hva vi snakket om|hva vi drøftet|møtets innhold|temaer diskutert|gjennomgang|kasuistikker|kasus|punkter|dagsorden og drøfting|diskusjonspunkter|innhold i møtet|oppsummert',
    confidentiality:
      'taushetsplikt|personvern|konfidensielt|anonymitet|taushetserklæring|personvern og taushetsplikt',
    nextDate: 'neste møte|neste gang|neste møtedato|dato for neste møte|vi møtes igjen|neste samling',
  },
  sv: {
    date: 'datum och plats|plats och datum|plats och tid|tid/plats|tid & plats|datum/plats|datum, tid och plats|mötet hölls|hölls den|mötesdag|datum för träffen|träffdatum|datum & tid|dag och tid|tid och lokal|möte den',
    time: 'tider|från – till|från/till|kl.|tidsåtgång|mötets tid',
    start: 'mötet började|början|från kl.|öppnande',
    end: 'mötet slutade|avslutning|till kl.|avslutades',
    venue:
      'adress|plats för mötet|plats för möte|möteslokal|hölls på|hölls i|hos|rum|lokal och adress|ställe',
    modality:
      'fysiskt/digitalt|fysiskt / digitalt|digitalt/fysiskt|fysiskt eller digitalt|mötets form|genomförande|mötessätt',
    attendees:
      'närvarande var|deltog|deltog i mötet|mötesdeltagare|deltagande|deltagande läkare|deltagande kollegor|närvarande deltagare|närvarande personer|vilka var med|medverkande|närvarande (namn och förskrivarkod)|på mötet|på plats var|deltagarförteckning',
    name: 'för- och efternavn|för- och efternamn|fullständigt namn|läkare|deltagarnamn|kollega|deltagarens namn|namn (texta)|namn och efternamn|namnförtydligande',
    number:
      'leg nr|leg nr.|legnr|legitimationsnr.|legitimation|förskrivarnummer|förskrivarkod.|medlemsnummer|medlemsnr|reg nr|reg. nr|personlig förskrivarkod|hsa-id',
    presence: 'underskrift|signatur|sign|sign.|närvaro|närvarande?|deltog?',
    apologies:
      'frånvarande med förhinder|förhindrade|förhindrad|anmälde förhinder|anmält frånvaro|frånvarande (anmäld)|ej på plats|inte närvarande|meddelat förhinder|meddelade förhinder|återbud|återbud från|lämnat återbud|ej deltagande|uteblivna',
    guests: 'inbjudna|inbjuden gäst|extern|föreläsare|gästtalare|adjungerad|adjungerade',
    noteTaker:
      'sekr|sekr.|sekreterare på mötet|mötessekreterare|protokollet fördes av|protokoll fört av|protokoll av|protokollförd av|nedtecknat av|skrivet av|noteringar av|antecknades av|anteckningar gjorda av|antecknat',
    summary:
      'ärenden|ärende|diskuterat|diskuterades|det vi diskuterade|vad vi pratade om|vad vi diskuterade|mötets innehåll|mötesinnehåll|kort sammanfattning|sammanfattning av mötet|sammanfattning av diskussionen|genomgång|punkter|dagordning|teman|tema|fall|fallen|falldiskussion|diskuterade ämnen|diskussionspunkter|samtal|samtalsämnen|vi pratade om',
    confidentiality:
      'sekretess|tystnadsplikt|sekretess och tystnadsplikt|integritet|anonymitet|tystnadsplikt och sekretess|dataskydd',
    nextDate:
      'nästa möte|nästa gång|nästa träff|datum för nästa möte|vi ses igen|nästa tillfälle|nästkommande möte',
  },
  es: {
    date: 'fecha y lugar|lugar y fecha|lugar, fecha|fecha, hora y lugar|fecha/lugar|fecha del encuentro|fecha de celebración|celebrada el|celebrado el|cuándo y dónde|fecha, hora|fecha de la actividad|día de la reunión',
    time: 'hora de la reunión|horario de la reunión|de – a|desde/hasta|tiempo',
    start: 'hora inicio|hora de comienzo|comienza|se inicia|apertura',
    end: 'hora fin|hora de finalización|hora de término|termina|finaliza|se levanta la sesión',
    venue:
      'dirección|local|lugar de celebración|lugar del encuentro|sitio|lugar de reunión|sala de reunión|espacio|lugar o medio|medio/lugar|aula',
    modality:
      'presencial/virtual|presencial / virtual|presencial u online|presencial/online|tipo de encuentro|medio|vía|forma|modalidad del encuentro|tipo de sesión',
    attendees:
      'asisten|asistentes a la reunión|han asistido|miembros asistentes|personas asistentes|personas presentes|profesionales asistentes|médicos asistentes|farmacéuticos asistentes|reunidos|concurren|convocados y asistentes|relación de asistentes y firmas|quiénes asistieron|lista de participantes|participantes en la reunión|firmas de asistencia|control de asistencia|registro de asistencia|presentes en la reunión',
    name: 'nombre del asistente|nombre del participante|nombre y apellido|nombres y apellidos|apellidos, nombre|nombre, apellidos|profesional|médico|farmacéutico|farmacéutica|compañero|nombre del profesional|asistente (nombre y apellidos)|apellido y nombre|apellidos y nombres',
    number:
      'nº col.|n.º col.|nº col|núm. col.|num. colegiado|num colegiado|nº. colegiado|nº de colegiación|n.º de colegiación|colegiado nº|colegiado n.º|colegiación|nº colegiada|n.º colegiada|matrícula profesional|nº de matrícula|nº registro|n.º registro|registro profesional|número profesional|cédula profesional|nº de licencia|n.º de colegiado/a|nº de colegiado/colegiada|cuit|número de matrícula',
    presence: 'asistencia (firma)|firma/asistencia|presente|asiste|rúbrica|asistió (sí/no)',
    apologies:
      'excusan|excusa|excusado|excusada|excusadas|se excusan|se excusa|ausencias excusadas|excusa asistencia|ausente|no asistentes|no asistieron|no asistió|faltan|faltaron|ausentes con excusa|ausentes justificados|disculpan asistencia|disculpa su asistencia|justifica su ausencia|no pueden asistir',
    guests:
      'ponentes|invitado externo|invitada externa|invitados externos|experto invitado|observadora|oyente|asesor',
    noteTaker:
      'secretaría|secretario de actas|secretaria de actas|secretario/a|actúa como secretaria|actúa como secretario|redacta el acta|redacta|levanta acta de la reunión|acta realizada por|acta elaborada por|elaborado por|elabora|notas tomadas por|toma de acta|redactor|redactora|acta por|tomó notas|tomó nota|relatoría',
    summary:
      'desarrollo de la reunión|desarrollo del encuentro|contenidos|contenido de la reunión|contenido de la sesión|temas abordados|temas discutidos|tema tratado|asuntos|asuntos abordados|puntos del orden del día|puntos abordados|deliberaciones|discusión de casos|casos comentados|casos discutidos|lo tratado|qué se trató|síntesis|síntesis de la reunión|sumario|debate|comentarios|resumen de lo tratado|resumen de la sesión|actividad realizada|descripción|descripción de la reunión|diálogo',
    confidentiality:
      'confidencialidad y secreto profesional|declaración de confidencialidad|compromiso de confidencialidad|anonimato|confidencialidad y protección de datos|privacidad y protección de datos',
    nextDate:
      'próximo encuentro|próxima cita|fecha de la próxima sesión|fecha próxima reunión|siguiente sesión|siguiente encuentro|próxima convocatoria',
  },
  uk: {
    date: 'дата та місце|дата і місце|дата й місце|місце та дата|місце і дата|дата, місце|дата/місце|дата, час|дата, час та місце|час і місце|час та місце|коли і де|дата проведення зустрічі|дата проведення засідання|дата сесії|дата супервізії|дата інтервізії|відбулася|відбулося',
    time: 'час засідання|тривалість зустрічі|години|з – до|час з/до|часові рамки',
    start: 'розпочато|початок зустрічі|початок засідання|розпочалося о',
    end: 'закінчено|завершено|кінець зустрічі|завершення засідання|закінчилося о',
    venue:
      'локація|адреса проведення|місце засідання|місце сесії|приміщення|кімната|де відбулася|місце проведення зустрічі|заклад|аудиторія|платформа/місце|місце (платформа)',
    modality:
      'очно/онлайн|очно / онлайн|онлайн/очно|онлайн чи очно|тип зустрічі|платформа|спосіб|формат засідання|режим|вид зустрічі',
    attendees:
      'присутні на зустрічі|присутні на засіданні|присутніх|у зустрічі взяли участь|у засіданні взяли участь|учасники групи|учасники засідання|учасники сесії|присутні члени групи|присутні члени|список присутніх учасників|список учасників зустрічі|явка|відвідуваність|хто був присутній|перелік учасників|перелік присутніх|присутня|присутній|лист реєстрації|реєстраційний лист',
    name: 'прізвище ім’я|прізвище ім’я по батькові|прізвище та ініціали|прізвище, ініціали|ім’я, прізвище|ім’я учасника|піб учасника|піб лікаря|п. і. б.|пib|повне ім’я|лікар|член групи|учасниця|прізвище, імʼя|прізвище й ім’я',
    number:
      'реєстраційні номери|номер реєстру|№ у реєстрі|№ сертифіката|№ посвідчення|номер диплома|№ диплома|рег.номер|рег.№|реєстр.№|реєстр.номер|ідентифікатор|id у реєстрі|номер бпр|№ бпр|номер ліцензії|№ ліцензії|код лікаря|особистий номер|персональний номер',
    presence: 'підписи|присутність|був/була|особистий підпис',
    apologies:
      'відсутні (з поважних причин)|відсутні за поважною причиною|не були присутні|не був присутній|не була присутня|не з’явилися|не змогли бути|не змогла бути|не зміг бути|не прийшли|перепросили|вибачились|вибачилися|відсутніх|повідомила про відсутність|повідомив про відсутність|не взяли участі',
    guests: 'запрошені гості|запрошений фахівець|запрошений спікер|доповідач|спікер|спостерігачі|гостья',
    noteTaker:
      'веде протокол|вів протокол|вела протокол|протоколює|протоколював|протоколювала|протокол веде|протокол підготувала|протокол підготував|склала протокол|склав протокол|секретар засідання|секретар зустрічі|секретар групи|запис вів|запис вела|нотує|нотатки робила|нотатки робив|підготувала|підготував|укладач|конспект|протокол записала|протокол записав',
    summary:
      'порядок денний та обговорення|порядок денний|обговорили|обговорено|обговорювали|що обговорили|про що говорили|зміст|зміст зустрічі|зміст засідання|зміст обговорення|хід засідання|хід зустрічі|хід обговорення|питання порядку денного|розглянуті питання|розглянули|розглянуто|слухали|виступили|стислий виклад|короткий зміст|короткий підсумок|підсумки|підсумок обговорення|резюме|тези|обговорені теми|обговорені питання|тематика|розбір випадків|випадки|теми зустрічі',
    confidentiality:
      'лікарська таємниця|нерозголошення|дотримання конфіденційності|конфіденційність і приватність|захист персональних даних|анонімність|етика та конфіденційність',
    nextDate:
      'наступна зустріч|наступне засідання|дата наступної зустрічі|дата наступного засідання|наступна дата|наступна сесія',
  },
  mi: {
    date: 'rā me te wāhi|te rā me te wāhi|rā, wāhi|te rā me te wā|nōnahea|i tū te hui i te|rā i tū ai te hui|te rā i tū ai te hui|te rangi|wā me te wāhi|rā hui o te rōpū',
    time: 'te wā o te hui|haora|te haora|roa o te hui',
    start: 'tīmatanga|te tīmatanga|ka tīmata',
    end: 'mutunga|te mutunga|ka mutu',
    venue:
      'ki hea|i hea|te whare|whare|te wāhi i tū ai te hui|wāhi i tū ai te hui|wāhi huihui|wāhi noho|te wāhi huihui',
    modality: 'momo|te momo hui|tikanga hui|mā te aha',
    attendees:
      'i tae mai ki te hui|te hunga i tae|tāngata i tae mai|ngā tangata i tae mai|ngā mema|ngā mema i reira|i konei|te hunga i konei|ko wai i tae mai|rārangi tāngata|rārangi o te hunga i tae mai|hunga i uru mai|te hunga i uru mai|hunga whai wāhi|ngā kaiwhakauru|hunga hui|te hunga hui|i reira ai',
    name: 'ingoa katoa|ingoa tuatahi|ingoa whānau|ingoa mema|te ingoa|ngā ingoa o ngā mema|tangata',
    number:
      'nama rehita|nama rēhitatanga pcnz|nama pcnz|tau pcnz|te tau rēhita|nama kaimahi|nama raihana|tau rēhita pcnz|nama mema',
    presence: 'waitohu|hainatanga|i tae mai?',
    apologies:
      'ngā whakapāha i tae mai|whakapāha mai|ngā mea kāore i tae mai|kāore i tae|kīhai i tae mai|hunga kāore i tae mai|te hunga kāore i tae mai|ngā tāngata kāore i tae mai|i ngaro|ngaro|whakapāha i whiwhi',
    guests: 'kaikōrero manuhiri|te manuhiri|ngā kaikōrero manuhiri',
    noteTaker:
      'kaituhi o te hui|kaituhi meneti o te hui|nā wai i tuhi|i tuhia e|tuhia e|kaitango tuhipoka|kaihopu kōrero|ngā tuhinga nā|hēkeretari|te hēkeretari|kaituhi hui',
    summary:
      'ngā take kōrero|take kōrero|ngā take|take|ngā take i kōrerohia|he aha i kōrerohia|kōrerorero|ngā kōrerorero|te kōrerorero|whakarāpopototanga o te hui|whakarāpopototanga o ngā kōrero|whakarāpopoto o te hui|kaupapa|ngā kaupapa|kaupapa kōrero|ngā kaupapa kōrero|matapaki|ngā matapaki|te matapaki',
    confidentiality:
      'noho matatapu|te noho matatapu|matatapu|matatapu me te tūmataiti|tūmataiti|te tūmataiti|muna|noho muna|tiaki kōrero',
    nextDate:
      'hui e whai ake nei|te hui e whai ake nei|hui e whai ake ana|te hui o muri mai|hui o muri|rā hui e whai ake',
  },
};

/** A language with what records say beside the words of its pack; its own labels come first. */
export function withSynonyms(pack: LanguagePack): LanguagePack {
  const own = further[pack.language] ?? {};
  const labels = { ...pack.labels };
  const known = new Set(Object.values(pack.labels).flat());
  for (const [field, words] of Object.entries(own) as [LabelField, string][])
    labels[field] = [...(labels[field] ?? []), ...words.split('|').filter((word) => !known.has(word))];
  return { ...pack, labels };
}
