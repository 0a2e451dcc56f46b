/** The id of the search form; the filters elsewhere on the page belong to it. */
export const SEARCH_FORM = 'suchformular';
