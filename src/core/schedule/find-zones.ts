/** What somebody may mean by a time zone: a sure one, or up to five to choose from. */
export type FoundZones = { readonly zone?: string; readonly near: readonly string[] };

export function findZones(_typed: string): FoundZones {
  return { near: [] };
}
