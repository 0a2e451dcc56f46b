import { z } from 'zod';

/** Another one whenever a program could misread what the one before has written. */
export const BUNDLE_FORMAT = 1;

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** What a bundle says of itself, in `manifest.json`. */
export const manifestSchema = z.strictObject({
  format: z.literal(BUNDLE_FORMAT),
  /** Of content, program and day: two bundles of one version are the same. Also the name of the folder. */
  version: z.string().regex(/^[0-9a-f]{16}$/),
  /** Of the content as the check names it. */
  content: z.string(),
  /** A hash of the program that made it. */
  program: z.string(),
  /** The moment, in UTC. For people: nothing is decided by it. */
  made: z.iso.datetime(),
  counts: z.strictObject({
    statements: z.int().min(0),
    documents: z.int().min(0),
    sources: z.int().min(0),
  }),
  /** Every file besides this one. */
  files: z.record(
    z.string().regex(/^[a-z.-]+$/),
    z.strictObject({ bytes: z.int().min(0), sha256: hash }),
  ),
});

export type Manifest = z.infer<typeof manifestSchema>;
