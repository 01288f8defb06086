import { balint } from './balint.ts';
import { echo } from './echo.ts';
import type { MeetingFormat } from './format.ts';
import { groupesDePairs } from './groupes-de-pairs.ts';
import { nlIntervision } from './nl-intervision.ts';
import { nzPeerSupportGroup } from './nz-peer-support-group.ts';
import { pbsgl } from './pbsgl.ts';
import { peerFacilitationVisit } from './peer-facilitation-visit.ts';

/** Every meeting format, in the order of their ids. Import one from its own path to load it alone. */
export const formats: readonly MeetingFormat[] = [
  balint,
  echo,
  groupesDePairs,
  nlIntervision,
  nzPeerSupportGroup,
  pbsgl,
  peerFacilitationVisit,
];
