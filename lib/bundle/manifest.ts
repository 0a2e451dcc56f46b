import { createHash } from 'node:crypto';
import { z } from 'zod';
import { jsonIn } from '@/lib/model/json';

/** Another one whenever a program could misread what the one before has written. */
export const BUNDLE_FORMAT = 5;

/** How versions are written: also names of folders. */
export const VERSION = /^[0-9a-f]{16}$/;

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** What a bundle says of itself, in `manifest.json`. */
export const manifestSchema = z.strictObject({
  format: z.literal(BUNDLE_FORMAT),
  /** A hash of content and program: two bundles of one version say the same. Also the name of the folder. */
  version: z.string().regex(VERSION),
  /** Of the content as the check names it. */
  content: z.string(),
  /** A hash of the program that made it. */
  program: z.string(),
  /** The moment, in UTC. For people: nothing is decided by it but which one stands in for one that is damaged. */
  made: z.iso.datetime(),
  counts: z.strictObject({
    statements: z.int().min(0),
    documents: z.int().min(0),
    sources: z.int().min(0),
  }),
  /** Every file besides this one. */
  files: z.record(
    z.string().regex(/^[a-z-]+\.[a-z]+$/),
    z.strictObject({ bytes: z.int().min(0), sha256: hash }),
  ),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** The text of the file, with a checksum of its own. */
export function manifestText(manifest: Manifest): string {
  return textWith(manifest, sumOf(manifest));
}

/** Undefined for a text that is not, to the byte, one of {@link manifestText}. */
export function manifestFrom(text: string): Manifest | undefined {
  const read = manifestSchema.extend({ sum: hash }).safeParse(jsonIn(text));
  if (!read.success) return undefined;
  const { sum, ...manifest } = read.data;
  return sum === sumOf(manifest) && text === textWith(manifest, sum) ? manifest : undefined;
}

function textWith(manifest: Manifest, sum: string): string {
  return `${JSON.stringify({ ...manifest, sum }, null, 2)}\n`;
}

function sumOf(manifest: Manifest): string {
  return createHash('sha256').update(JSON.stringify(manifest)).digest('hex');
}
