export { peerGroup, portfolio, practitioner } from './portfolio.ts';
export { completeRecord, meetingRecord } from './record.ts';
export { isoDate, localTime, personName, prose } from './text.ts';
export { begunYear } from './year.ts';
