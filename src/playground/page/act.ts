/** Something that a person does on the page; answers with what the page needs to know, or throws a clear Error. */
export type Act = (body: unknown) => Promise<unknown>;
