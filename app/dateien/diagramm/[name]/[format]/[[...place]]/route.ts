import { addressShown } from '@/app/charts/address-shown';
import { chartAnswer } from '@/app/charts/chart-answer';
import { CHARTS_AT } from '@/app/charts/charts-at';
import { currentEntries } from '@/lib/live/current';
import { CHART_FORMATS, CHART_NAMES } from '@/lib/model/chart-name';

type Context = RouteContext<'/dateien/diagramm/[name]/[format]/[[...place]]'>;

/** A chart as a file, below the address of the page that shows it (see next.config.mjs). */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const asked = await params;
  const name = CHART_NAMES.find((each) => each === asked.name);
  const format = CHART_FORMATS.find((each) => each === asked.format);
  const shown = `/${(asked.place ?? []).join('/')}`;
  const { searchParams } = new URL(request.url);
  const chart = name && (await CHARTS_AT[name]?.(shown, searchParams));
  if (!chart || !format)
    return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-cache' } });
  const address = addressShown(name, shown, searchParams);
  return chartAnswer(chart, format, address, await currentEntries().about());
}
