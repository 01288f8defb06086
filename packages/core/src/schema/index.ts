export { groupSchema, membershipSchema } from './group.ts';
export type { Issue, IssueCode, Parsed } from './issues.ts';
export { pointerTo } from './issues.ts';
export type { Exchanged } from './json-schema.ts';
export { jsonSchemaOf } from './json-schema.ts';
export { attendeeSchema, meetingSchema, recordSchema } from './meeting.ts';
export {
  parseGroup,
  parseJson,
  parseMeeting,
  parsePortfolio,
  parsePractitioner,
  parseRecord,
} from './parse.ts';
export { portfolioSchema } from './portfolio.ts';
export { practitionerSchema, registrationSchema } from './practitioner.ts';
export { parseScheme, schemeSchema } from './scheme.ts';
