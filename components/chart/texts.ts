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
