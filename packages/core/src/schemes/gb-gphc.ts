import type { Scheme } from '../scheme.ts';
import type { Source } from '../source.ts';

const journal: Source = {
  title: 'Revalidation: how to complete a peer discussion record',
  publisher: 'Pharmaceutical Journal',
  url: 'https://pharmaceutical-journal.com/article/ld/revalidation-how-to-complete-a-peer-discussion-record',
  read: '2026-11-21',
  certainty: 'secondary',
};

const magazine: Source = {
  title: 'Peer discussion',
  publisher: 'TM magazine',
  url: 'https://www.tmmagazine.co.uk/cpd/revalidation-cpd/peer-discussion-319417',
  read: '2026-11-21',
  certainty: 'secondary',
};

const at = 'Peer discussion';

/** Peer discussion in the revalidation of pharmacy professionals in Great Britain. */
export const gbGphc: Scheme = {
  id: 'gb-gphc',
  title: 'Peer discussion',
  authority: 'General Pharmaceutical Council',
  jurisdiction: 'GB',
  editions: [
    {
      from: '2018-03-30',
      source: journal,
      cycle: { kind: 'personal', years: 1 },
      rules: [
        {
          id: 'discussion',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'meetings', min: 1, of: 'anyGroup' },
          citation: {
            at,
            quote: '4 CPD records (2 planned), 1 peer discussion, 1 reflective account',
            paraphrase: true,
          },
        },
        {
          id: 'pair',
          about: 'meeting',
          level: 'must',
          requires: { kind: 'quorum', min: 2 },
          citation: { at, quote: '1 peer, or group (name one)', paraphrase: true },
          figure: 'Oneself and one peer are two.',
        },
        {
          id: 'name',
          about: 'record',
          level: 'must',
          requires: { kind: 'recordField', field: 'attendees' },
          citation: { at, quote: 'just one name of a person from the group', source: magazine },
        },
        {
          id: 'benefit',
          about: 'record',
          level: 'must',
          requires: { kind: 'recordField', field: 'reflection' },
          citation: {
            at,
            quote: 'why chosen, how practice changed, benefit to users, an example',
            paraphrase: true,
          },
        },
        {
          id: 'no-content',
          about: 'record',
          level: 'should',
          requires: { kind: 'recordField', field: 'summary', absent: true },
          citation: { at, quote: 'The detail of the discussion does not need to be recorded' },
        },
      ],
      keeping: [
        {
          by: 'the Council’s platform',
          what: 'records',
          years: 2,
          citation: { at, quote: 'Records kept 2 years on the platform', paraphrase: true },
        },
      ],
      notes: [
        'The year is taken to be the registrant’s own.',
        'The peer is not a relative and has no conflict of interest; that is not judged here.',
      ],
    },
  ],
};
