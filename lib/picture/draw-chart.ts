import { CHART_FACES } from './faces';
import { rasterised } from './raster';

/** A chart (SVG with letters as text) as PNG, twice as large: sharp on paper and on fine screens. */
export async function drawChart(svg: string): Promise<Uint8Array> {
  return rasterised(svg, { zoom: 2, faces: CHART_FACES });
}
