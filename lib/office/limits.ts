/** What is read at the most. A deck with many pictures has 50 MB; its text, unpacked, rarely five. */
export const LIMITS = {
  fileBytes: 100_000_000,
  /** Files inside a package. */
  parts: 20_000,
  /** Of one part, unpacked. */
  partBytes: 100_000_000,
  /** Of all parts that are read together, unpacked. */
  unpackedBytes: 250_000_000,
  /** How much larger a part becomes when it is unpacked, from `ratioFrom` bytes on: tables that repeat themselves reach 60. */
  ratio: 250,
  ratioFrom: 2_000_000,
} as const;
