import { deflateSync } from 'node:zlib';

/*
 * PNG with a palette (https://www.w3.org/TR/png-3/): a picture of letters has some dozens of colours, so that a byte for a pixel
 * is enough, and the file less than half as large. JavaScript, as the worker that needs it.
 */

/**
 * Pixels as a PNG; undefined when they have more colours than a palette holds.
 *
 * @param {Uint8Array} rgba opaque
 * @param {number} width
 * @param {number} height
 * @returns {Uint8Array | undefined}
 */
export function palettePng(rgba, width, height) {
  /** @type {Map<number, number>} */
  const palette = new Map();
  const pixels = new DataView(rgba.buffer, rgba.byteOffset, rgba.byteLength);
  // Every row begins with its filter, of which 0 is none.
  const rows = new Uint8Array(height * (width + 1));
  let last = -1;
  let index = 0;
  for (let y = 0, from = 0, to = 0; y < height; y++) {
    to++;
    for (let x = 0; x < width; x++, from += 4) {
      const colour = pixels.getUint32(from) >>> 8;
      if (colour !== last) {
        index = palette.get(colour) ?? palette.size;
        if (index === MOST_COLOURS) return undefined;
        palette.set(colour, index);
        last = colour;
      }
      rows[to++] = index;
    }
  }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', headerOf(width, height)),
    chunk('PLTE', Uint8Array.from([...palette.keys()].flatMap(bytesOf))),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', new Uint8Array()),
  ]);
}

const MOST_COLOURS = 256;
const SIGNATURE = Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10]);

/** @param {number} width @param {number} height */
function headerOf(width, height) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, with a palette; the rest is 0, as there is nothing else to choose.
  header.set([8, 3], 8);
  return header;
}

/** @param {number} colour */
function bytesOf(colour) {
  return [colour >>> 16, (colour >>> 8) & 0xff, colour & 0xff];
}

/** @param {string} type @param {Uint8Array} data */
function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** By bytes; `zlib.crc32` is in newer versions of Node only. */
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_none, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** @param {Uint8Array} bytes */
function crc32(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (CRC_TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
