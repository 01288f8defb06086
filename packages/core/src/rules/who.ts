import type { Profession } from '../practitioner.ts';
import { peopleOf, spaced } from './nouns.ts';

/** Which people count. */
export interface Who {
  /** Whether guests count; they do unless this is `false`. */
  readonly guests?: false;
  /** Only these professions count. */
  readonly only?: readonly Profession[];
  /** These professions do not count. */
  readonly except?: readonly Profession[];
  /** Only people with one of these credentials count. */
  readonly credentials?: readonly string[];
}

interface Person {
  readonly guest?: boolean;
  readonly profession?: Profession;
  readonly credentials?: readonly string[];
}

type Counts = (person: Person) => boolean | 'profession' | 'credentials';

/** Whether a person counts, or the name of the field that would tell. */
export const countsAs = ({ guests, only, except, credentials }: Who): Counts => {
  if (guests === undefined && only === undefined && credentials === undefined) {
    return except === undefined
      ? () => true
      : ({ profession }) => profession === undefined || !except.includes(profession);
  }
  return (person) => {
    if (guests === false && person.guest) return false;
    const { profession } = person;
    if (profession === undefined ? false : only ? !only.includes(profession) : except?.includes(profession))
      return false;
    if (credentials) {
      if (!person.credentials) return 'credentials';
      if (!credentials.some((one) => person.credentials!.includes(one))) return false;
    }
    return profession === undefined && only ? 'profession' : true;
  };
};

/** Who counts, in words, to stand behind a noun; empty where everybody does. */
export const whoInWords = ({ guests, only, except, credentials }: Who): string => {
  const words = [
    only && `only ${only.map(peopleOf).join(', ')}`,
    except && `not counting ${except.map(peopleOf).join(', ')}`,
    credentials && `with the credential ${credentials.map(spaced).join(' or ')}`,
    guests === false && 'not counting guests',
  ].filter(Boolean);
  return words.length > 0 ? ` (${words.join('; ')})` : '';
};
