import { describe, expect, test } from 'vitest';
import { allPacks, scan } from './index.ts';

const few = allPacks.filter(({ id }) => ['names', 'en', 'nz'].includes(id));

const named = (text: string): string[] =>
  scan(text, { kinds: ['person', 'place', 'organisation'] }).map(({ start, end }) => text.slice(start, end));

describe('what is plainly no name', () => {
  test.each([
    "Reviewed St John's wort with warfarin.",
    'Ask about St. John’s wort.',
    "Take St John's wort.",
    'Rose hip syrup for vitamin C.',
    'Ask about Paxlovid; Augmentin Duo Forte; Amgevita.',
    'Switched from Humira to Amgevita.',
    'Panadol Osteo and Nurofen Plus were stopped.',
    'Spiriva Respimat, Breo Ellipta and Symbicort Turbuhaler.',
    'MERCAPTOPURINE and METHOTREXATE were given.',
    'Ask about Echinacea, Kava and Turmeric.',
    'Reviewed PCNZ letters.',
    'Date (YYYY-MM-DD)',
    'Wants Jadelle out and Mirena in.',
    'Mx script for gliclazide was queried.',
    'Revisión de fármacos: Simvastatina y Furosemida.',
    'PEER GROUP MEETING RECORD\nHarbour\nTuesday, 17 March 2026',
    'Lundi, Mardi',
    'MINUTES\nWednesday',
  ])('%s', (text) => {
    expect(named(text)).toEqual([]);
    expect(scan(text, { packs: few, kinds: ['person', 'place', 'organisation'] })).toEqual([]);
  });

  test.each([
    ['Seen by Dr Kava on Tuesday.', 'Kava'],
    ['Maria Forte came.', 'Maria Forte'],
    ['Rose Hipkins, whose hip hurts, drinks Rose hip tea.', 'Rose Hipkins'],
    ['Mr Rose, hip pain', 'Rose'],
    ['John phoned about a wart.', 'John'],
  ])('but %s', (text, ...names) => expect(named(text)).toEqual(names));
});
