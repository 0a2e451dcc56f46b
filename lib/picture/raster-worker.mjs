import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { palettePng } from './palette-png.mjs';

/*
 * Draws SVG as PNG, in a thread of its own: the one that makes pages must not wait for it. JavaScript, because Node starts it as it is.
 * Told `{ id, svg }`, it answers `{ id, png }` or `{ id, failure }`.
 */

await initWasm(
  readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')),
);

parentPort?.on('message', (/** @type {{ id: number, svg: string }} */ { id, svg }) => {
  try {
    parentPort?.postMessage({ id, png: pngOf(svg) });
  } catch (cause) {
    parentPort?.postMessage({ id, failure: String(cause) });
  }
});

/** @param {string} svg */
function pngOf(svg) {
  const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
  const image = drawing.render();
  const png = palettePng(image.pixels, image.width, image.height) ?? image.asPng();
  // What WebAssembly holds is freed by nobody else.
  image.free();
  drawing.free();
  return png;
}
