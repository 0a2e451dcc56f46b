/** What charts say to readers. */

import type { ChartFormat } from '@/lib/model/chart-name';

export const chartView = {
  legend: 'Legende',
  table: 'Zahlen als Tabelle',
  tableOf: (title: string) => `${title}: Tabelle`,
  takeAlong: 'Mitnehmen:',
  formats: {
    svg: 'Bild (SVG)',
    png: 'Bild (PNG)',
    csv: 'Tabelle (CSV)',
    json: 'Daten (JSON)',
  } satisfies Record<ChartFormat, string>,
  /** In a file, behind the name of the site. */
  state: (day: string) => `Stand: ${day}`,
};

/** How often words occur over time. */
export const wordsInTime = {
  title: (words: readonly string[], isShare: boolean) =>
    `${listed(words)}: ${isShare ? 'Aussagen von je 1.000 eines Jahres' : 'Aussagen je Jahr'}`,
  /** `Am häufigsten: „Option“ 2010 (7 Aussagen), „Jobcenter“ 2012 (4 Aussagen).` */
  peaks: (peaks: readonly (readonly [words: string, year: number, most: string])[]) =>
    `Am häufigsten: ${peaks.map(([words, year, most]) => `${words} ${year} (${most})`).join(', ')}.`,
  axis: { anzahl: 'Aussagen je Jahr', anteil: 'von 1.000 Aussagen des Jahres' },
  noStatements: 'keine Aussagen',
  gap: 'Jahre, aus denen das Archiv keine Aussage hat',
  tooFew: (fewest: number) => `Jahre mit weniger als ${fewest} Aussagen: kein Anteil`,
  sure: 'alle sicher aus diesem Jahr',
  vague: 'auch Aussagen, die aus einem anderen Jahr sein können',
  smoothed: (years: number) => `Mittel über ${years} Jahre; die Zeichen sind die Jahre selbst`,
  /** The tool tip of a point: `2010: 7 Aussagen, davon 5 sicher aus diesem Jahr – „Option“`. */
  point: (year: number, what: string, words: string) => `${year}: ${what} – ${words}`,
  partlySure: (statements: string, sure: number) =>
    `${statements}, davon ${sure === 0 ? 'keine' : sure.toLocaleString('de-DE')} sicher aus diesem Jahr`,
  share: (share: string, statements: string) => `${share} von 1.000 (${statements})`,
  outOf: (count: number, all: number) =>
    `${count.toLocaleString('de-DE')} von ${all.toLocaleString('de-DE')}`,
  columns: {
    year: 'Jahr',
    words: 'Gesucht',
    statements: 'Aussagen',
    sure: 'davon sicher aus diesem Jahr',
    all: 'Alle Aussagen',
    share: 'Von 1.000 Aussagen',
    smoothed: 'Geglättet',
  },
};

function listed(words: readonly string[]): string {
  return new Intl.ListFormat('de').format(words);
}
