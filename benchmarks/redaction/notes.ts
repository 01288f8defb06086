/** Sentences of invented notes: mostly clinical prose, some with details, as minutes and letters have them. */
const SENTENCES: readonly string[] = [
  'Seen today for review of her type 2 diabetes; HbA1c 54 mmol/mol, BP 132/78, weight 81.4 kg.',
  'Metformin 500 mg bd increased to 1 g bd, gliclazide 40 mg mane continued, review in three months.',
  'The group discussed safe prescribing of direct oral anticoagulants in renal impairment (eGFR 38).',
  'No chest pain, no shortness of breath, no ankle swelling; the Wells score was 1.5 and the D-dimer negative.',
  'Aroha Parata, 54, was referred by Dr Naidoo on 13 April 2024 (NHI ZZZ0016) after a fall at home.',
  'Her daughter Mary rang on 021 123 4567 to say that she could not manage the blister packs.',
  'We agreed to audit the monitoring of lithium and to present the results at the next meeting.',
  'Patient reports a three-week history of cough productive of yellow sputum, worse at night.',
  'He lives at 12A Great King Street, Mornington, Dunedin 9011 and can be reached at tom.black@example.org.',
  'On examination: chest clear, heart sounds dual, abdomen soft and not tender, bowel sounds present.',
  'Discussion moved to deprescribing: stopping rules for proton pump inhibitors, bisphosphonates and statins.',
  'Plan: repeat bloods on 3/5/2024, chase the echo, continue ramipril 5 mg and bisoprolol 2.5 mg daily.',
  'The 92-year-old on dialysis in Ranfurly was the only one in the district to have had the infusion.',
  'Members shared learnings from a near miss with methotrexate, dosed daily instead of weekly.',
];

/** Invented notes of a length in UTF-16 units; the order of sentences is drawn from a fixed seed. */
export const notes = (length: number): string => {
  let state = 20_240_413;
  const parts: string[] = [];
  for (let size = 0, count = 1; size < length; count++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const sentence =
      SENTENCES[Math.floor((state / 2 ** 32) * SENTENCES.length)]! + (count % 6 === 0 ? '\n\n' : ' ');
    parts.push(sentence);
    size += sentence.length;
  }
  return parts.join('').slice(0, length);
};
