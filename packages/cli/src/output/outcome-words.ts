/** What people read for an outcome. */
export const outcomeWords = { passed: 'passed', failed: 'failed', cantTell: 'a person must look' } as const;
