import { z } from 'zod';
import { textOf } from '../../lib/messages/print';
import { parseDate } from '../../lib/model/date';
import { KINDS } from '../../lib/model/kind';
import { oneLine } from '@/lib/writing/markdown';

/** The longest wording that is taken over; the parser refuses lines over 100,000 characters, and escapes take room. */
const LONGEST_TEXT = 40_000;

const text = z
  .string()
  .transform(oneLine)
  .refine((value) => !/\0|\p{Surrogate}/u.test(value), 'has a NUL or half a surrogate pair');
const filled = text.pipe(z.string().min(1, 'is empty'));
const day = filled.superRefine((value, context) => {
  const result = parseDate(value);
  if (!result.ok) context.addIssue({ code: 'custom', message: textOf(result.error, 'en') });
});
const optional = text.nullish().transform((value) => value || undefined);

/** One line of a corpus: a statement with its source. Unknown keys are ignored. */
const corpusRecord = z.object({
  id: filled,
  kind: z.enum(KINDS).default('quote'),
  date: day,
  speaker: optional,
  role: optional,
  party: optional,
  source: z.object({ title: filled, id: filled, date: day, licence: optional }),
  section: optional,
  text: filled.pipe(z.string().max(LONGEST_TEXT, `is longer than ${LONGEST_TEXT} characters`)),
  topics: z
    .array(filled)
    .nullish()
    .transform((value) => value ?? []),
});
export type CorpusRecord = z.infer<typeof corpusRecord>;

export type ReadLine =
  | { readonly ok: true; readonly record: CorpusRecord }
  | { readonly ok: false; readonly reason: string };

/** One line of a corpus as a record, or why it is none. */
export function readRecord(line: string): ReadLine {
  const parsed = parseJson(line);
  if (!parsed.ok) return { ok: false, reason: 'is not JSON' };
  const result = corpusRecord.safeParse(parsed.value);
  if (result.success) return { ok: true, record: result.data };
  const reasons = result.error.issues.map(
    ({ path, message }) => `${path.join('.') || 'the record'}: ${message}`,
  );
  return { ok: false, reason: reasons.join('; ') };
}

function parseJson(line: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(line) };
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false };
    throw error;
  }
}
