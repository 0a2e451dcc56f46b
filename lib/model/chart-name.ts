/** The charts that there are, by their names in addresses. */
export const CHART_NAMES = [
  /** How many statements in each year and month. */
  'jahre',
  /** How many statements are dated to each day of the year. */
  'tage',
  /** Who said something when, in a topic, an organisation or a document. */
  'wer-wann',
  /** What a person or an organisation spoke about, and when. */
  'themen-wann',
  /** How often words occur over time. */
  'verlauf',
  /** How a position changed. */
  'positionen',
  /** What became of expectations. */
  'ergebnisse',
  /** What statements and documents have to do with each other. */
  'beziehungen',
] as const;
export type ChartName = (typeof CHART_NAMES)[number];

/** The forms in which a chart is taken along. */
export const CHART_FORMATS = ['svg', 'png', 'csv', 'json'] as const;
export type ChartFormat = (typeof CHART_FORMATS)[number];

/** Which charts there are of what is at an address: by the kind of its path. */
export const CHARTS_OF: Readonly<Record<string, readonly ChartName[]>> = {
  '/chronik': ['jahre'],
  '/an-diesem-tag': ['tage'],
  '/verlauf': ['verlauf'],
  '/erwartungen': ['ergebnisse'],
  '/themen/*': ['wer-wann', 'positionen', 'ergebnisse', 'beziehungen'],
  '/personen/*': ['themen-wann', 'wer-wann', 'ergebnisse'],
  '/organisationen/*': ['wer-wann', 'themen-wann', 'ergebnisse'],
  '/dokumente/*': ['wer-wann', 'ergebnisse', 'beziehungen'],
  '/dokumente/*/*': ['positionen'],
};
