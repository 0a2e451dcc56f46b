import type { FieldError } from '@/components/site/error-summary';
import { comparison as texts } from '@/components/texts';
import type { Archive } from '@/lib/archive/archive';
import { entryOf, type StatementEntry } from '@/lib/archive/entry';

/** A comparison as its address asks for it. */
export interface AskedComparison {
  /** As typed. */
  readonly fields: { readonly a: string; readonly b: string };
  readonly errors: readonly FieldError[];
  readonly first?: StatementEntry | undefined;
  readonly second?: StatementEntry | undefined;
}

/** Takes anything and never throws; what does not name a statement stands in `errors`. */
export function readComparison(
  params: Record<string, string | string[] | undefined>,
  archive: Archive,
): AskedComparison {
  const fields = { a: typed(params.a), b: typed(params.b) };
  const [first, second] = [statementNamed(fields.a, archive), statementNamed(fields.b, archive)];
  const errors: FieldError[] = [];
  if (fields.a !== '' && !first) errors.push({ field: 'a', message: reasonFor(fields.a, archive) });
  if (fields.b !== '' && !second)
    errors.push({ field: 'b', message: reasonFor(fields.b, archive) });
  if (first && first.statement === second?.statement)
    errors.push({ field: 'b', message: texts.same });
  if (!first && second && fields.a === '') errors.push({ field: 'a', message: texts.missing });
  return { fields, errors, first, second };
}

function statementNamed(text: string, archive: Archive): StatementEntry | undefined {
  const id = idIn(text);
  const former = archive.ledger.former.get(id);
  const statement = archive.statement.get(former?.type === 'moved' ? former.to : id);
  return statement && entryOf(statement, archive);
}

/** The id that is typed, or that of an address: of the statement alone, at its place in its document, or as it is cited. */
function idIn(text: string): string {
  return text
    .replace(/^.*\/dokumente\//, '')
    .replace(/\?[^#]*/, '')
    .replace('#', '/')
    .replace(/\/$/, '');
}

function reasonFor(text: string, archive: Archive): string {
  const isWithdrawn = archive.ledger.former.get(idIn(text))?.type === 'withdrawn';
  return (isWithdrawn ? texts.withdrawn : texts.unknown)(shortened(text));
}

const LONGEST = 500;

function typed(value: string | string[] | undefined): string {
  const text = Array.isArray(value) ? value[0] : value;
  return (text ?? '')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, LONGEST);
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)} …` : text;
}
