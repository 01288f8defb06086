import type { Scheme } from '../scheme.ts';
import { atQz } from './at-qz.ts';
import { auAcrrm } from './au-acrrm.ts';
import { auBalint } from './au-balint.ts';
import { auMba } from './au-mba.ts';
import { auPsyba } from './au-psyba.ts';
import { auRacgp } from './au-racgp.ts';
import { auRacp } from './au-racp.ts';
import { auRanzcp } from './au-ranzcp.ts';
import { auRanzcpPpr } from './au-ranzcp-ppr.ts';
import { beInami } from './be-inami.ts';
import { caBestCare } from './ca-best-care.ts';
import { caFmpe } from './ca-fmpe.ts';
import { caRcpsc } from './ca-rcpsc.ts';
import { chSgaim } from './ch-sgaim.ts';
import { deBzaek } from './de-bzaek.ts';
import { deKbv } from './de-kbv.ts';
import { deKvhh } from './de-kvhh.ts';
import { deKvwl } from './de-kvwl.ts';
import { deOpk } from './de-opk.ts';
import { dkFacilitation } from './dk-facilitation.ts';
import { dkPlo } from './dk-plo.ts';
import { frSfmg } from './fr-sfmg.ts';
import { gbGoc } from './gb-goc.ts';
import { gbGosc } from './gb-gosc.ts';
import { gbGphc } from './gb-gphc.ts';
import { gbNes } from './gb-nes.ts';
import { gbNmc } from './gb-nmc.ts';
import { gbRcpsych } from './gb-rcpsych.ts';
import { ieCpsychi } from './ie-cpsychi.ts';
import { ieIcgp } from './ie-icgp.ts';
import { nlAban } from './nl-aban.ts';
import { nlKngf } from './nl-kngf.ts';
import { nlNhg } from './nl-nhg.ts';
import { nlNip } from './nl-nip.ts';
import { nlSkgv } from './nl-skgv.ts';
import { nlVit } from './nl-vit.ts';
import { noNma } from './no-nma.ts';
import { nzDental } from './nz-dental.ts';
import { nzInpractice } from './nz-inpractice.ts';
import { nzMidwifery } from './nz-midwifery.ts';
import { nzPharmacy } from './nz-pharmacy.ts';
import { nzPhysio } from './nz-physio.ts';
import { nzRnzcuc } from './nz-rnzcuc.ts';
import { nzRnzcucNonclinical } from './nz-rnzcuc-nonclinical.ts';
import { seFq } from './se-fq.ts';
import { uaMoh } from './ua-moh.ts';
import { uaPeerGroups } from './ua-peer-groups.ts';
import { usEcho } from './us-echo.ts';
import { zaHpcsa } from './za-hpcsa.ts';

/** Every scheme, in the order of their ids. Import one from its own path to load it alone. */
export const schemes: readonly Scheme[] = [
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
  nzPharmacy,
  nzPhysio,
  nzRnzcuc,
  nzRnzcucNonclinical,
  seFq,
  uaMoh,
  uaPeerGroups,
  usEcho,
  zaHpcsa,
];
