import type { Activity, MeetingRecord, Modality, TopicKind } from '../meeting.ts';
import type { Role } from '../group.ts';
import { spaced } from './nouns.ts';

/** Which meetings are meant. */
export interface Which {
  readonly activities?: readonly Activity[];
  /** Not these; a meeting whose activity is not recorded is none of them. */
  readonly notActivities?: readonly Activity[];
  readonly modalities?: readonly Modality[];
  /** A topic of this kind was discussed. */
  readonly topic?: TopicKind;
  /** Somebody held this role. */
  readonly role?: Role;
  /** The record holds this field. */
  readonly holds?: keyof MeetingRecord;
}

const among = <Value>(values: readonly Value[], value: Value | undefined): boolean | undefined =>
  value === undefined ? undefined : values.includes(value);

/** Whether a meeting is meant; undefined where what would tell is not recorded. */
export const isMeant = (which: Which | undefined, meeting: MeetingRecord): boolean | undefined => {
  if (which === undefined) return true;
  const { activity, modality, topics, roles } = meeting;
  if (activity !== undefined && which.notActivities?.includes(activity)) return false;
  let isSure = true;
  const denies = (answer: boolean | undefined): boolean => {
    if (answer === undefined) isSure = false;
    return answer === false;
  };
  if (which.activities !== undefined && denies(among(which.activities, activity))) return false;
  if (which.modalities !== undefined && denies(among(which.modalities, modality))) return false;
  if (which.topic !== undefined && denies(topics?.some(({ kind }) => kind === which.topic))) return false;
  if (which.role !== undefined && denies(roles?.some(({ role }) => role === which.role))) return false;
  if (which.holds !== undefined && meeting[which.holds] === undefined) return false;
  return isSure ? true : undefined;
};

const anyOf = (names: readonly string[]): string => names.map(spaced).join(' or ');

/** Which meetings are meant, in words, to stand behind a noun; empty where all are. */
export const whichInWords = (which: Which | undefined): string => {
  if (which === undefined) return '';
  const { activities, notActivities, modalities, topic, role, holds } = which;
  const words = [
    activities && anyOf(activities),
    notActivities && `not ${anyOf(notActivities)}`,
    modalities && anyOf(modalities),
    topic && `on a topic of the kind ${spaced(topic)}`,
    role && `with a ${spaced(role)}`,
    holds && `with ${spaced(holds)} recorded`,
  ].filter(Boolean);
  return ` (${words.join(', ')})`;
};
