import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { newDraft } from '@/lib/bundle/draft';
import type { Manifest } from '@/lib/bundle/manifest';

/** A folder of bundles for one test. */
export function bundlesFolder(): { bundles: string; remove: () => void } {
  const place = mkdtempSync(path.join(tmpdir(), 'wortlaut-bundles-'));
  return {
    bundles: path.join(place, 'bundles'),
    remove: () => rmSync(place, { recursive: true, force: true }),
  };
}

/** `version(7)` */
export const version = (number: number) => number.toString(16).padStart(16, '0');

export function aboutBundle(number: number): Omit<Manifest, 'files'> {
  return {
    format: 5,
    version: version(number),
    content: `content ${number}`,
    program: 'program',
    made: '2026-11-27T00:00:00.000Z',
    counts: { statements: 0, documents: 0, sources: 0 },
  };
}

/** Publishes a bundle of one file, which nobody could open, but everybody can compare with its manifest. */
export function publish(bundles: string, number: number, text = `text ${number}`): void {
  const draft = newDraft(bundles);
  draft.write('a.text', [Buffer.from(text)]);
  draft.publish(aboutBundle(number));
}
