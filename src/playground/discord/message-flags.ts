/** The bit of a message's flags that says that one person alone sees it. */
export const EPHEMERAL = 64;
