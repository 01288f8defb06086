/**
 * How many texts a second scan would hide more of, after one round of scan and redact; `clean` goes on until none is
 * left. On the held-back texts that the tagger was steered by, and the notes written by hand.
 *
 *     npm --prefix packages/redaction/training install
 *     node --conditions=@peer-groups/source benchmarks/redaction/again.ts
 */
import { heldBack } from '../../packages/redaction/training/material.ts';
import { seeded } from '../../packages/redaction/training/random.ts';
import { handWritten } from '../../packages/redaction/training/steer.ts';
import { clean, redact, scan, sharedRecord, verify } from '@peer-groups/redaction';

let texts = 0;
let again = 0;
let never = 0;
for (const samples of Object.values({ ...heldBack(seeded(7), 'dev'), ...handWritten() })) {
  for (const { text } of samples) {
    texts++;
    if (verify(redact(text, scan(text), sharedRecord).text, sharedRecord).ok) continue;
    again++;
    if (!clean(text, sharedRecord).verification.ok) never++;
  }
}
console.log(
  `${texts} texts: ${again} (${((100 * again) / texts).toFixed(2)} %) have something left after one round, ${never} after clean`,
);
