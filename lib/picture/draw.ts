import { openFaces } from './faces';
import { layoutOf } from './layout';
import type { Picture } from './picture';
import { rasterised } from './raster';
import { svgOf } from './svg';

/** A picture as PNG; rejects only when the machine lacks something, never for what the picture says. */
export async function drawPicture(picture: Picture): Promise<Uint8Array> {
  const faces = await openFaces();
  return rasterised(svgOf(layoutOf(picture, faces), faces));
}
