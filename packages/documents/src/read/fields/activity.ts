import type { Activity } from '@peer-groups/core';
import { anyOf, folded, once } from '../labels/index.ts';
import type { Vocabulary } from '../labels/index.ts';

/** Matters of a workplace, by language: a meeting about several of them and about no practice is none of peers. */
const workplace: Readonly<Record<string, readonly string[]>> = {
  en: [
    'roster',
    'rosters',
    'rota',
    'annual leave',
    'leave requests',
    'stocktake',
    'stock take',
    'stock-take',
    'till',
    'tills',
    'sales target',
    'sales targets',
    'opening hours',
    'uniform',
    'uniforms',
    'cleaning',
    'kpi',
    'kpis',
    'payroll',
    'parking',
    'budget',
    'window display',
    'holiday cover',
    'staffing',
    'sick leave',
    'timesheets',
    'retail',
    'promotions',
    'front of shop',
    'lunch breaks',
    'tea room',
    'merchandising',
    'delivery driver',
    'key holders',
    'security code',
    'alarm code',
    'christmas hours',
    'holiday roster',
    'sales',
    'ordering',
  ],
  mi: ['rārangi mahi', 'whakamatuatanga'],
  de: [
    'dienstplan',
    'urlaubsplanung',
    'urlaub',
    'inventur',
    'kasse',
    'öffnungszeiten',
    'personalplanung',
    'reinigung',
    'umsatz',
    'arbeitszeiten',
  ],
  fr: [
    'planning',
    'congés',
    'inventaire',
    'caisse',
    'horaires d’ouverture',
    'chiffre d’affaires',
    'vitrine',
    'ménage',
  ],
  nl: [
    'rooster',
    'vakantieplanning',
    'verlof',
    'inventarisatie',
    'kassa',
    'openingstijden',
    'omzet',
    'schoonmaak',
  ],
  da: ['vagtplan', 'ferieplan', 'ferie', 'status', 'kasse', 'åbningstider', 'rengøring', 'omsætning'],
  no: ['vaktliste', 'turnus', 'ferie', 'varetelling', 'kasse', 'åpningstider', 'renhold', 'omsetning'],
  sv: ['schema', 'semester', 'inventering', 'kassa', 'öppettider', 'städning', 'omsättning'],
  es: [
    'turnos',
    'vacaciones',
    'inventario',
    'caja',
    'horario de apertura',
    'ventas',
    'limpieza',
    'escaparate',
  ],
  uk: [
    'графік',
    'відпустки',
    'відпусток',
    'інвентаризація',
    'інвентаризації',
    'каса',
    'години роботи',
    'продажі',
    'прибирання',
  ],
};

/** What a record says of its kind of meeting. */
export interface StatedActivity {
  readonly activity: Activity;
  /** Whether a title or a label says so, rather than what was talked about. */
  readonly stated: boolean;
}

const anyPhrase = once(
  (phrases: readonly string[]) => new RegExp(`(?<![\\p{L}])(?:${anyOf(phrases)})(?![\\p{L}])`, 'giu'),
);

const count = (text: string, phrases: readonly string[]): number =>
  phrases.length === 0
    ? 0
    : new Set([...text.matchAll(anyPhrase(phrases))].map(([found]) => folded(found!))).size;

const holds = (text: string, phrases: readonly string[] | undefined): boolean =>
  phrases !== undefined && phrases.length > 0 && count(text, phrases) > 0;

const exclusions = ['staffMeeting', 'serviceMeeting', 'training', 'social', 'emailChat'] as const;

/**
 * What kind of meeting a record is of, where it says so: in its title and labels, or by what was talked about.
 *
 * A title that names peers is believed unless the text itself speaks of a meeting of staff and of matters of a workplace.
 */
export function activityOf(title: string, body: string, vocabulary: Vocabulary): StatedActivity | undefined {
  const { packs } = vocabulary;
  const matters = packs.reduce((sum, { language }) => sum + count(body, workplace[language] ?? []), 0);
  const ofPeers = packs.some(({ activities }) => holds(title, activities.peerDiscussion));
  if (!ofPeers) {
    for (const kind of exclusions)
      if (packs.some(({ activities }) => holds(title, activities[kind])))
        return { activity: kind, stated: true };
    if (packs.some(({ activities }) => holds(title, activities.teamMeeting)))
      return { activity: matters >= 2 ? 'staffMeeting' : 'teamMeeting', stated: true };
  }
  const composed = body.normalize('NFC');
  const namesPeers = /peer|intervis|qualitätszirkel|groupe de pairs/iu.test(title);
  for (const kind of exclusions) {
    if (
      packs.some(
        ({ activities: { [kind]: phrases = [] } }) =>
          phrases.length > 0 &&
          (sayingOfItself(phrases).test(composed) || (!namesPeers && entitled(phrases).test(title))),
      )
    )
      return { activity: kind, stated: true };
  }
  if (matters >= 3 || (matters >= 2 && packs.some(({ activities }) => holds(body, activities.staffMeeting))))
    return { activity: 'staffMeeting', stated: false };
  return ofPeers ? { activity: 'peerDiscussion', stated: true } : undefined;
}

/** "This was the monthly staff meeting": the meeting itself is called so, not another that was spoken of. */
const sayingOfItself = once(
  (phrases: readonly string[]) =>
    new RegExp(
      `(?<![\\p{L}])(?:this (?:was|is)|held as|combined with|as part of|during|at) (?:a|an|our|the)? ?(?:usual|regular|monthly|weekly|quarterly|annual|routine|whole|all)? ?(?:pharmacy|clinic|practice|workplace|hospital|team|store|branch)?['’s]* ?(?:${anyOf(phrases)})(?![\\p{L}])|(?<![\\p{L}])(?:our|the|regular|usual|monthly|weekly|routine) (?:monthly |weekly |regular |usual |pharmacy |practice |clinic |workplace |branch )*(?:${anyOf(phrases)}) (?:was held|took place|covered|dealt with|began|opened|started|discussed)`,
      'iu',
    ),
);

const entitled = once(
  (phrases: readonly string[]) =>
    new RegExp(
      `(?:^|\\n|[(:–—-]\\s?)(?:monthly |weekly |pharmacy |practice )?(?:${anyOf(phrases)})(?![\\p{L}])`,
      'iu',
    ),
);
