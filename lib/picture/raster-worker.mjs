import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { palettePng } from './palette-png.mjs';

/*
 * Draws SVG as PNG, in a thread of its own: the one that makes pages must not wait for it. JavaScript, because Node starts it as it is.
 * Told `{ id, svg, zoom, faces }`, it answers `{ id, png }` or `{ id, failure }`.
 */

await initWasm(
  readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')),
);

parentPort?.on('message', (/** @type {Task} */ { id, ...task }) => {
  try {
    parentPort?.postMessage({ id, png: pngOf(task) });
  } catch (cause) {
    parentPort?.postMessage({ id, failure: String(cause) });
  }
});

/** @typedef {{ id: number, svg: string, zoom: number, faces: string[] }} Task */

/** @param {Omit<Task, 'id'>} task */
function pngOf({ svg, zoom, faces }) {
  const drawing = new Resvg(svg, {
    font: { loadSystemFonts: false, fontBuffers: faces.map(faceAt) },
    fitTo: { mode: 'zoom', value: zoom },
  });
  const image = drawing.render();
  const png = palettePng(image.pixels, image.width, image.height) ?? image.asPng();
  // What WebAssembly holds is freed by nobody else.
  image.free();
  drawing.free();
  return png;
}

/** @type {Map<string, Uint8Array>} */
const opened = new Map();

/** @param {string} file */
function faceAt(file) {
  const face = opened.get(file) ?? new Uint8Array(readFileSync(file));
  opened.set(file, face);
  return face;
}
