import { foldedHash } from '../characters.ts';

const setOf = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(foldedHash));

/** Lower-case words that join the parts of a name. */
export const PARTICLES: ReadonlySet<number> = setOf(
  'van von vom zu zum zur der den ter ten te het t de del della dello delle degli di da do dos das du des la le les las los lo af av bin bint ibn ben bat al el ul ud abu um y e i o ní ni ó ua nic uí mac nga ngā a ap ab st',
);

/** Particles that begin a surname by themselves, after nothing but a title or at the start of a field. */
export const LEADING_PARTICLES: ReadonlySet<number> = setOf(
  'van von ter ten de del della di da dos du la le bin bint ibn al el abu ní ó mac te zu af',
);

/** Titles and forms of address: what follows is a person; the title itself identifies nobody. */
export const TITLES: ReadonlySet<number> = setOf(
  'mr mrs ms miss mx dr doctor prof professor sir dame lady lord rev reverend fr sr sister matron nurse aunty auntie uncle matua whaea koro kuia master hon pt hr fru frk herr frau hr dhr mevr mevrouw meneer mw drs dra señor señora sra srta don doña monsieur madame mme mlle mlles m maître me пан пані панна лікар лікарка професор доктор д-р др',
);

/** Words inside the name of a place or an organisation. */
export const NAME_JOINERS: ReadonlySet<number> = setOf(
  'of the and for in at on upon under by de la le les du des del los las y et d l und der die das für am im van den het voor og i på and o te ngā',
);

/** Words that say which kind of organisation a name is: `Hospital`, `Clinic`, `Ltd`. */
export const ORGANISATION_WORDS: ReadonlySet<number> = setOf(
  'hospital clinic practice surgery university school college pharmacy chemist institute foundation trust academy polytechnic kindergarten preschool primary church marae hospice ltd limited inc llc gmbh ag plc rest resthome laboratory laboratories labs association society council centre center medical health healthcare hauora infirmary krankenhaus klinikum klinik apotheke schule universität spital praxis ziekenhuis huisartsenpraktijk huisartsenpost apotheek universiteit gasthuis sygehus hospitalet lægehus lægehuset apotek skole universitet hôpital clinique pharmacie université école lycée collège cabinet maison hospital clínica farmacia universidad instituto colegio escuela facultad centro лікарня лікарні клініка клініці поліклініка аптека університет школа інститут',
);
