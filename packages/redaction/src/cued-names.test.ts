import { describe, expect, test } from 'vitest';
import { allPacks, clean, scan, sharedRecord } from './index.ts';

/** Sentences of notes in which nobody is named, though a word for a person stands before another word. */
const CLEAN = `
his daughter phoned
The patient fell at home.
the patient said that she felt dizzy
patient education session for new starters
patient may need a lower dose
patient will return in two weeks
patient rose from bed without help
patient stable on discharge
patient denies chest pain
patient presented with cough
patient phoned the practice twice
patient overdosed on paracetamol
patient gene panel was discussed
patient max dose 40 mg daily
pt max dose reached
pt compliant with inhaler
pt advised to rest
pt reported nausea
pt education given
pt art therapy was offered
patient summer clinic opens
patient hope and faith were discussed
patient mark sheet completed
patient grace period for recall
patient guy ropes
patient long term plan
patient brown bag review
patient bill of rights
patient sue threat handled
patient safety was discussed
patient centred care
patient portal messages
patient initiated recall
patient transfer delayed
patient warfarin book lost
patient metformin stopped
patient amlodipine dose halved
patient aged care transfer
his wife phoned on Monday
her husband died last year
her husband drives her
wife said he snores
wife will collect the script
wife may call back
wife young and well
mother was present
mother says he eats well
mother reported wheeze
mother breastfeeding well
mother smokes outside
father has diabetes
father died of a stroke
father drew up the insulin
son lives nearby
son is the carer
son drove him home
son will help with tablets
daughter helps with shopping
daughter manages the blister packs
daughter witnessed the fall
daughter translated for us
brother had a stroke
brother fractured his wrist
sister clinic next week
sister and brother are well
sister ward called
aunt had breast cancer
parents and family informed
partner also treated
partner tested negative
partner notification done
carer stress was raised
carer support and respite
client centred approach
client group discussed
resident medications reviewed
resident fell in the lounge
residents went home
did not miss doses
never miss insulin
miss school often
ms relapse treated with steroids
ms clinic letter read
mr angiogram was normal
mr enterography booked
mr severe on echo
dr google was blamed
dr shortage in rural areas
dr advised rest
dr said to stop
nurse led clinic works well
nurse prescriber audit
pharmacist facilitator spoke
doctor patient relationship
twin pregnancy at 20 weeks
child health checks
neighbour found him on the floor
cousin has the same gene
uncle had gout
mum worried about feeding
mum happy with plan
dad away for work
so far will review in May
far better with the spacer
`
  .trim()
  .split('\n');

const few = allPacks.filter(({ id }) => ['names', 'en', 'nz'].includes(id));

const named = (text: string): string[] =>
  scan(text).map(({ start, end, subkind }) => `${text.slice(start, end)}|${subkind ?? ''}`);

describe('names in lower case that the word before them gives away', () => {
  test.each([
    ['His daughter mary smith phoned.', 'mary smith|relative'],
    ['patient mary smith, forty, fell', 'mary smith|patient'],
    ['seen with wife rose smith', 'rose smith|relative'],
    ['son tom black drinks', 'tom black|relative'],
    ['daughter mary phoned', 'mary|relative'],
    ['sister mary-jane brown rang', 'mary-jane brown|relative'],
    ['daughter maria de souza rang', 'maria de souza|relative'],
    ['mr. allen complains of pain', 'allen|patient'],
    ['mrs smith was seen', 'smith|patient'],
    ['dr naidoo advised', 'naidoo|clinician'],
    ['hans datter marie jensen ringede', 'marie jensen|relative'],
    ['zijn dochter anna bakker belde', 'anna bakker|relative'],
    ['su hija maria garcia llamó', 'maria garcia|relative'],
    ['sa fille marie dupont a appelé', 'marie dupont|relative'],
  ])('%s', (text, ...expected) => expect(named(text)).toEqual(expected));

  test.each(CLEAN)('nobody: %s', (text) => {
    expect(scan(text, { kinds: ['person'] })).toEqual([]);
    expect(scan(text, { kinds: ['person'], packs: few })).toEqual([]);
  });

  test('both spellings of a name in one sentence are hidden', () => {
    const { text, verification } = clean(
      'JOHN SMITH is 93 yrs old and his daughter mary smith phoned',
      sharedRecord,
    );
    expect(text).toBe('[person] is [90 or over] and his daughter [relative] phoned');
    expect(verification.ok).toBe(true);
  });
});
