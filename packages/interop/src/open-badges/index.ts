export type {
  AchievementCredential,
  Award,
  AwardDetails,
  CredentialStatus,
  Issuer,
  Validity,
} from './credential.ts';
export { awardFor, awardForAttendance, toCredential } from './credential.ts';
export type { Algorithm, Key, TrustedKey } from './keys.ts';
export { signCredential } from './sign.ts';
export type { Refusal, Verification, Verified } from './verify.ts';
export { verifyCredential } from './verify.ts';
