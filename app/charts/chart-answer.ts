import { chartView } from '@/components/chart/texts';
import { csvText } from '@/lib/api/csv';
import type { Chart } from '@/lib/chart/chart';
import { tableCells, tableRecords } from '@/lib/chart/table';
import { svgFile } from '@/lib/chart/svg-file';
import { KEPT_SHORTLY } from '@/lib/door/keeping';
import { germanDay } from '@/lib/model/date-german';
import { isoOf } from '@/lib/model/day';
import type { ChartFormat } from '@/lib/model/chart-name';
import type { About } from '@/lib/ports/entries';

/** A chart as a file; `address` is that of the page which shows it. */
export async function chartAnswer(
  chart: Chart,
  format: ChartFormat,
  address: string,
  about: Pick<About, 'site' | 'checkedOn'>,
): Promise<Response> {
  const { body, type } = await fileOf(chart, format, address, about);
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Cache-Control': KEPT_SHORTLY,
      'Content-Disposition': `inline; filename="${chart.name}.${format}"`,
    },
  });
}

interface ChartFile {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
}

async function fileOf(
  chart: Chart,
  format: ChartFormat,
  address: string,
  { site, checkedOn }: Pick<About, 'site' | 'checkedOn'>,
): Promise<ChartFile> {
  const svg = () =>
    svgFile(chart, {
      lines: [`${site.title}. ${chartView.state(germanDay(checkedOn))}`, site.baseUrl + address],
      baseUrl: site.baseUrl,
      page: site.baseUrl + address,
    });
  const data = chart.data ?? chart.table;
  switch (format) {
    case 'svg':
      return { body: svg(), type: 'image/svg+xml' };
    case 'png': {
      // Loaded with the first picture, see app/picture-answer.ts.
      const { drawChart } = await import('@/lib/picture/draw-chart');
      return { body: new Uint8Array(await drawChart(svg())), type: 'image/png' };
    }
    case 'csv':
      return {
        body: csvText(tableCells(data)),
        type: 'text/csv; charset=utf-8; header=present',
      };
    case 'json':
      return {
        body: JSON.stringify({
          title: chart.title,
          description: chart.description,
          source: site.baseUrl + address,
          site: site.title,
          state: isoOf(checkedOn),
          rows: tableRecords(data),
        }),
        type: 'application/json',
      };
  }
}
