import type { ReadOptions } from './blocks';
import { readText } from './read';

/* Started by `readApart` for one file: is told what to read, and tells what came of it. */

process.once('message', ({ bytes, options }: { bytes: Uint8Array; options: ReadOptions }) => {
  void readText(bytes, options).then((read) => process.send?.(read));
});
