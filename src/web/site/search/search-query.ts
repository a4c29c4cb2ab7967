/** What the search page is asked for; '' for what is not. */
export type SearchQuery = {
  readonly question: string;
  /** Ids. */
  readonly category: string;
  readonly tag: string;
  /** Counted from 1. */
  readonly page: number;
};

/** Of the address of the search page: whatever else it holds is not asked for. */
export function readSearchQuery(params: URLSearchParams): SearchQuery {
  const page = params.get('page') ?? '1';
  return {
    question: params.get('q')?.slice(0, QUESTION_LENGTH) ?? '',
    category: params.get('category') ?? '',
    tag: params.get('tag') ?? '',
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  };
}

/** As much as the finder reads. */
const QUESTION_LENGTH = 400;
