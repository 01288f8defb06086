/** ADL's verb for having been at something. */
export const attended = 'http://adlnet.gov/expapi/verbs/attended';

/** The specification's verb for taking a statement back. */
export const voided = 'http://adlnet.gov/expapi/verbs/voided';
