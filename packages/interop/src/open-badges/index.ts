export type { AchievementCredential, Award, CredentialStatus, Issuer, Validity } from './credential.ts';
export { awardFor, toCredential } from './credential.ts';
export type { Algorithm, Key, Refusal, Verification, Verified } from './sign.ts';
export { signCredential, verifyCredential } from './sign.ts';
