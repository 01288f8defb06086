import { cases as atQz } from './at-qz.ts';
import { cases as auAcrrm } from './au-acrrm.ts';
import { cases as auBalint } from './au-balint.ts';
import { cases as auMba } from './au-mba.ts';
import { cases as auPsyba } from './au-psyba.ts';
import { cases as auRacgp } from './au-racgp.ts';
import { cases as auRacp } from './au-racp.ts';
import { cases as auRanzcp } from './au-ranzcp.ts';
import { cases as auRanzcpPpr } from './au-ranzcp-ppr.ts';
import { cases as beInami } from './be-inami.ts';
import { cases as caBestCare } from './ca-best-care.ts';
import { cases as caFmpe } from './ca-fmpe.ts';
import { cases as caRcpsc } from './ca-rcpsc.ts';
import { cases as chSgaim } from './ch-sgaim.ts';
import { cases as deBzaek } from './de-bzaek.ts';
import { cases as deKbv } from './de-kbv.ts';
import { cases as deKvhh } from './de-kvhh.ts';
import { cases as deKvwl } from './de-kvwl.ts';
import { cases as deOpk } from './de-opk.ts';
import { cases as dkFacilitation } from './dk-facilitation.ts';
import { cases as dkPlo } from './dk-plo.ts';
import { cases as frSfmg } from './fr-sfmg.ts';
import { cases as gbGoc } from './gb-goc.ts';
import { cases as gbGosc } from './gb-gosc.ts';
import { cases as gbGphc } from './gb-gphc.ts';
import { cases as gbNes } from './gb-nes.ts';
import { cases as gbNmc } from './gb-nmc.ts';
import { cases as gbRcpsych } from './gb-rcpsych.ts';
import { cases as ieCpsychi } from './ie-cpsychi.ts';
import { cases as ieIcgp } from './ie-icgp.ts';
import { cases as nlAban } from './nl-aban.ts';
import { cases as nlKngf } from './nl-kngf.ts';
import { cases as nlNhg } from './nl-nhg.ts';
import { cases as nlNip } from './nl-nip.ts';
import { cases as nlSkgv } from './nl-skgv.ts';
import { cases as nlVit } from './nl-vit.ts';
import { cases as noNma } from './no-nma.ts';
import { cases as nzDental } from './nz-dental.ts';
import { cases as nzInpractice } from './nz-inpractice.ts';
import { cases as nzMidwifery } from './nz-midwifery.ts';
import { cases as nzPhysio } from './nz-physio.ts';
import { cases as nzRnzcuc } from './nz-rnzcuc.ts';
import { cases as nzRnzcucNonclinical } from './nz-rnzcuc-nonclinical.ts';
import { cases as seFq } from './se-fq.ts';
import { cases as uaMoh } from './ua-moh.ts';
import { cases as uaPeerGroups } from './ua-peer-groups.ts';
import { cases as usEcho } from './us-echo.ts';
import { cases as zaHpcsa } from './za-hpcsa.ts';
import type { SchemeCases } from './situation.ts';

/** The cases of every scheme whose cases are data. */
export const allCases: readonly SchemeCases[] = [
  atQz,
  auAcrrm,
  auBalint,
  auMba,
  auPsyba,
  auRacgp,
  auRacp,
  auRanzcp,
  auRanzcpPpr,
  beInami,
  caBestCare,
  caFmpe,
  caRcpsc,
  chSgaim,
  deBzaek,
  deKbv,
  deKvhh,
  deKvwl,
  deOpk,
  dkFacilitation,
  dkPlo,
  frSfmg,
  gbGoc,
  gbGosc,
  gbGphc,
  gbNes,
  gbNmc,
  gbRcpsych,
  ieCpsychi,
  ieIcgp,
  nlAban,
  nlKngf,
  nlNhg,
  nlNip,
  nlSkgv,
  nlVit,
  noNma,
  nzDental,
  nzInpractice,
  nzMidwifery,
  nzPhysio,
  nzRnzcuc,
  nzRnzcucNonclinical,
  seFq,
  uaMoh,
  uaPeerGroups,
  usEcho,
  zaHpcsa,
];
