const COMMON =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'";

/** Nothing from outside, no script and no style in a page itself. */
export const POLICY = `${COMMON}; frame-ancestors 'none'`;

/** The same for files, where the page has to say it: who may frame it, only a header can. */
export const POLICY_OF_FILES = COMMON;
