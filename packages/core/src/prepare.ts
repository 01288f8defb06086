import type { About, Finding, Judgement } from './finding.ts';
import { findingsOf } from './findings-of.ts';
import { meetingJudge, yearJudge } from './rules/index.ts';
import { fixed, notRecorded } from './rules/judge.ts';
import type { MeetingJudge, Setting, YearJudge } from './rules/judge.ts';
import { partsBy } from './rules/parts.ts';
import type { Citation } from './source.ts';
import type { PreparedCredit } from './ledger.ts';
import type { Edition, InterpretationOption, Rule } from './scheme.ts';
import { teller } from './told.ts';
import type { Tell } from './told.ts';
import { waived } from './waiver.ts';

/** The readings that a caller chose, by id of the interpretation; what is not named keeps its default. */
export type Choices = Readonly<Record<string, string>>;

/** A rule with its judge, and the findings that it becomes. */
export interface Prepared<Judge> {
  readonly rule: Rule;
  /** Whether the rule decides an outcome: a `must`. */
  readonly decides: boolean;
  readonly judge: Judge;
  /** Whether the judge is the requirement's own, whatever the practitioner's profession or the day. */
  readonly alone: boolean;
  /** The finding that a judgement of this rule becomes for the subject at a place. */
  readonly finding: (judgement: Judgement, place: string, index: number) => Finding;
}

/** Rules about meetings, as they decide of one subject. */
export interface MeetingRules {
  readonly rules: readonly Prepared<MeetingJudge>[];
  /** What the kind of a meeting and the fields of its record tell to them. */
  readonly tell: Tell;
}

/** An edition made ready to judge by: everything that follows from the edition and the choices alone. */
export interface PreparedEdition {
  readonly interpretations: Choices;
  /** The rules about meetings, of what is asked about: a rule that says `towards` decides of one of them alone. */
  readonly meetingRules: Readonly<Record<'record' | 'group' | 'practitioner', MeetingRules>>;
  readonly groupRules: readonly Prepared<YearJudge>[];
  readonly practitionerRules: readonly Prepared<YearJudge>[];
  /** Those of the group's rules that what is past may rule out for good. */
  readonly groupsPast: readonly Prepared<YearJudge>[];
  /** Those of the practitioner's rules that what is past may rule out for good. */
  readonly practitionersPast: readonly Prepared<YearJudge>[];
  /** Ids of the rules about meetings themselves, which no completed record mends. */
  readonly ofMeetings: ReadonlySet<string>;
  /** Rules that decide and rest on a source that was not accepted: they say `cantTell` whatever is done. */
  readonly untold: readonly Rule[];
  readonly credits: readonly PreparedCredit[];
}

const chosen = (edition: Edition, choices: Choices): Choices => {
  const known = edition.interpretations ?? [];
  for (const [id, option] of Object.entries(choices)) {
    const interpretation = known.find((one) => one.id === id);
    if (interpretation === undefined) {
      const ids = known.map((one) => one.id).join(', ') || 'none';
      throw new RangeError(`This edition has no interpretation ${JSON.stringify(id)}. It has: ${ids}.`);
    }
    if (!interpretation.options.some((one) => one.id === option)) {
      const ids = interpretation.options.map((one) => one.id).join(', ');
      throw new RangeError(`${id} cannot be ${JSON.stringify(option)}. It can be: ${ids}.`);
    }
  }
  return Object.fromEntries(known.map(({ id, options }) => [id, choices[id] ?? options[0].id]));
};

const optionsUnder = (edition: Edition, choices: Choices): readonly InterpretationOption[] => {
  const readings = chosen(edition, choices);
  return (edition.interpretations ?? []).map(({ id, options }) =>
    options.find((one) => one.id === readings[id])!,
  );
};

const creditsUnder = (edition: Edition, choices: Choices, secondary: boolean): readonly PreparedCredit[] => {
  const { credits = [], grants = [] } = edition;
  const options = optionsUnder(edition, choices);
  return credits.map((credit) => ({
    ...options.reduce((before, one) => ({ ...before, ...one.credits?.[credit.unit] }), credit),
    sure: isAccepted(edition, credit.citation, secondary),
    limits: (credit.caps ?? []).map((cap) => ({
      per: cap.per,
      max: 'max' in cap ? cap.max : cap.share * cap.of,
      sure: isAccepted(edition, cap.citation ?? credit.citation, secondary),
    })),
    grants: grants
      .filter(({ unit }) => unit === credit.unit)
      .map((grant) => ({
        ...grant,
        sure: isAccepted(edition, grant.citation, secondary),
        partsOf: partsBy(grant.each),
      })),
    last: {},
  }));
};

/** The rules of an edition under the readings chosen. */
export function rulesUnder(edition: Edition, choices: Choices): readonly Rule[] {
  const options = optionsUnder(edition, choices);
  const omitted = new Set(options.flatMap(({ omits = [] }) => omits));
  const asked = [...edition.rules, ...options.flatMap(({ adds = [] }) => adds)];
  return asked
    .filter(({ id }) => !omitted.has(id))
    .map((rule) =>
      options.reduce((before, option) => {
        const { level = before.level, requires } = option.changes?.[rule.id] ?? {};
        return { ...before, level, requires: { ...before.requires, ...requires } } as Rule;
      }, rule),
    );
}

/** Whether what a citation says is judged by: its document was read, or secondary sources are accepted. */
const isAccepted = (edition: Edition, citation: Citation, secondary: boolean): boolean =>
  secondary || (citation.source ?? edition.source).certainty === 'read';

const secondhand = fixed({
  outcome: 'cantTell',
  mend: 'Read the authority’s own document, or accept secondary sources.',
  message: 'This rule rests on a secondary source, which was not accepted.',
});

const unknownProfession = notRecorded("the practitioner's profession", ['/practitioner/profession']);
const notAsked = fixed({ outcome: 'inapplicable', at: '', message: 'It is asked of other professions.' });

/** A rule for some professions only has nothing to say of the others. */
const onlyFor = <Judge extends (...subject: never[]) => Judgement>(rule: Rule, judge: Judge): Judge =>
  rule.for === undefined
    ? judge
    : (((...subject: never[]) => {
        const { portfolio } = subject.at(-1)! as Setting;
        const profession = portfolio.practitioner?.profession;
        if (profession === undefined) return unknownProfession;
        return rule.for!.includes(profession) ? judge(...subject) : notAsked;
      }) as Judge);

const prepareRules = <Judge extends (...subject: never[]) => Judgement>(
  edition: Edition,
  rules: readonly Rule[],
  about: readonly About[],
  secondary: boolean,
  judgeOf: (rule: Rule) => Judge,
): readonly Prepared<Judge>[] =>
  rules
    .filter((rule) => about.includes(rule.about))
    .map((rule) => {
      const accepted = isAccepted(edition, rule.citation, secondary);
      const plain = accepted ? judgeOf(rule) : ((() => secondhand) as unknown as Judge);
      const waivers = edition.waivers?.filter(({ rules: ids }) => ids.includes(rule.id)) ?? [];
      const judge = waivers.reduce(
        (before, waiver) => waived(before, waiver, isAccepted(edition, waiver.citation, secondary)),
        onlyFor(rule, plain),
      );
      const decides = rule.level === 'must';
      return { rule, decides, judge, alone: judge === plain, finding: findingsOf(rule) };
    });

const decidingOf = (
  rules: readonly Prepared<MeetingJudge>[],
  subject: 'group' | 'practitioner',
): MeetingRules => {
  const those = rules.map((one) => {
    const { towards = subject } = one.rule;
    return towards === subject ? one : { ...one, decides: false };
  });
  return { rules: those, tell: teller(those) };
};

const thatMayBePast = (rules: readonly Prepared<YearJudge>[]): readonly Prepared<YearJudge>[] =>
  rules.filter(
    ({ decides, rule }) => decides && (rule.requires.kind === 'meetings' || rule.requires.kind === 'credit'),
  );

const prepare = (edition: Edition, choices: Choices, secondary: boolean): PreparedEdition => {
  const rules = rulesUnder(edition, choices);
  const year = (rule: Rule): YearJudge => yearJudge(rule.requires as never);
  const meetingRules = prepareRules(edition, rules, ['meeting', 'record'], secondary, (rule) =>
    meetingJudge(rule.requires as never),
  );
  const groupRules = prepareRules(edition, rules, ['group'], secondary, year);
  const practitionerRules = prepareRules(edition, rules, ['practitioner'], secondary, year);
  return {
    interpretations: chosen(edition, choices),
    groupRules,
    practitionerRules,
    groupsPast: thatMayBePast(groupRules),
    practitionersPast: thatMayBePast(practitionerRules),
    ofMeetings: new Set(rules.flatMap(({ about, id }) => (about === 'meeting' ? id : []))),
    meetingRules: {
      record: { rules: meetingRules, tell: teller(meetingRules) },
      group: decidingOf(meetingRules, 'group'),
      practitioner: decidingOf(meetingRules, 'practitioner'),
    },
    untold: rules.filter(
      ({ level, citation }) => level === 'must' && !isAccepted(edition, citation, secondary),
    ),
    credits: creditsUnder(edition, choices, secondary),
  };
};

const preparedByEdition = new WeakMap<Edition, Map<string, PreparedEdition>>();
const noChoices: Choices = {};

/** An edition prepared once for each set of choices. */
export function preparedEdition(
  edition: Edition,
  choices: Choices = noChoices,
  secondary = false,
): PreparedEdition {
  let byChoice = preparedByEdition.get(edition);
  if (byChoice === undefined) preparedByEdition.set(edition, (byChoice = new Map()));
  const accepted = secondary ? 'secondary' : '';
  const key =
    choices === noChoices
      ? accepted
      : JSON.stringify(Object.entries(choices).toSorted(([a], [b]) => (a < b ? -1 : 1))) + accepted;
  let prepared = byChoice.get(key);
  if (prepared === undefined) byChoice.set(key, (prepared = prepare(edition, choices, secondary)));
  return prepared;
}
