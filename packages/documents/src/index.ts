export { canonicalJson, sha256Hex } from './format/canonical-json.ts';
