import type { MeetingFormat } from './format.ts';

const at = 'The PBSG Learning process';

/** A meeting of practice-based small group learning; the order and the shares of time are ours. */
export const pbsgl: MeetingFormat = {
  id: 'pbsgl',
  title: 'Practice-based small group learning',
  source: {
    title: 'Practice Based Small Group (PBSG) Learning Program',
    publisher: 'Foundation for Medical Practice Education',
    url: 'https://fmpe.org/en/program-information/practice-based-small-group-pbsg-learning-program',
    read: '2026-11-25',
    certainty: 'read',
  },
  steps: [
    {
      step: 'checkIn',
      title: 'What came of the last module',
      per: 'meeting',
      weight: 15,
      adviceAllowed: false,
      citation: { at, quote: 'transforming new learnings into real practice change' },
    },
    {
      step: 'present',
      title: 'A case of one’s own practice',
      per: 'presenter',
      weight: 2,
      adviceAllowed: false,
      citation: { at, quote: 'compare practice-based cases with colleagues' },
    },
    {
      step: 'reflect',
      title: 'Gaps between practice and evidence',
      per: 'presenter',
      weight: 4,
      adviceAllowed: true,
      citation: {
        at,
        quote: 'discuss their own personal practice gaps in light of the best current evidence',
      },
    },
    {
      step: 'commit',
      title: 'The change that each plans',
      per: 'meeting',
      weight: 15,
      adviceAllowed: true,
      citation: { at, quote: 'Practice reflection tools that encourage consolidation of new knowledge' },
    },
  ],
};
