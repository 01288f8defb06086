import type { Portfolio } from '@peer-groups/core';

const people = Array.from({ length: 6 }, (_, at) => ({
  name: `Person ${at}`,
  practitioner: `p${at}`,
  registrationNumber: String(104_000 + at),
  profession: 'pharmacist' as const,
}));

const two = (value: number): string => String(value).padStart(2, '0');

/** A practitioner's year of two recorded meetings; every seventh falls short, by a meeting of three. */
export function portfolioAt(index: number): Portfolio {
  const meeting = (at: number, month: number, count: number) => ({
    id: `${index}-${at}`,
    group: 'g',
    date: `2025-${two(month)}-${two(1 + (index % 28))}`,
    start: '18:00',
    end: '19:30',
    modality: 'inPerson' as const,
    venue: 'Kōwhai Pharmacy',
    attendees: people.slice(0, count),
    activity: 'peerDiscussion' as const,
    summary: 'Anticoagulants in older people.',
    scan: { findings: 0 },
  });
  return {
    practitioner: { id: 'p0', name: 'Person 0' },
    meetings: [meeting(0, 5, 4 + (index % 3)), meeting(1, 10, index % 7 === 0 ? 3 : 5)],
  };
}

/** The question that all of them are judged by. */
export const question = { asOf: '2026-03-31', period: { from: '2025-04-01', to: '2026-03-31' } } as const;
