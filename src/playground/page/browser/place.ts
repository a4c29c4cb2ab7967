/** Who acts, and where. */
export type Place = { readonly person: string; readonly channel: string; readonly thread?: string };
