/** The key that leads to the search. */
export const SEARCH_KEY = '/';
