import { fillResults } from './fill-results.ts';
import { filterInPlace } from './filter-in-place.ts';
import { searchAsYouType } from './search-as-you-type.ts';
import { slashToSearch } from './slash-to-search.ts';

/** All of it is on top of pages that work without. */
const search = document.querySelector<HTMLFormElement>('form.search');
if (search) {
  searchAsYouType(search);
  slashToSearch(search);
}
const filter = document.querySelector<HTMLFormElement>('form.filter');
if (filter) filterInPlace(filter);
const results = document.querySelector<HTMLElement>('#results');
if (results && search) void fillResults(search, results);
