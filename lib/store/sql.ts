import type { Parameter } from './reading';

/** A piece of SQL with what is bound to it. */
export class Sql {
  constructor(
    readonly texts: readonly string[],
    readonly values: readonly (Parameter | Sql)[],
  ) {}
}

/** What is asked: a text with `$1` for the version and `$2` and so on for the parameters, in their order. */
export interface Question {
  readonly text: string;
  readonly parameters: readonly Parameter[];
}

/**
 * SQL of which every value is bound: sql`id = ${id}`. Only pieces made by this function are put into the text, so that nothing a
 * reader has typed ever is.
 */
export function sql(texts: TemplateStringsArray, ...values: readonly (Parameter | Sql)[]): Sql {
  return new Sql(texts, values);
}

/** The version that is asked for. */
export const VERSION = new Sql(['$1'], []);

/** Pieces one after the other. */
export function list(
  pieces: readonly Sql[],
  between: ', ' | ' AND ' | ' OR ' | ' + ' | ' UNION ALL ',
): Sql {
  const [first, ...others] = pieces;
  if (!first) return new Sql([''], []);
  return new Sql(['', ...others.map(() => between), ''], pieces);
}

/**
 * That a row is one of the version. Raises `WL001` where the version was removed, so that no answer is half of one: the look is
 * made once for each question, in its own snapshot. No index is used for it: all rows of one version are nearly all rows.
 */
export function inVersion(alias: 'statement' | 'record' | 'document' | 'small'): Sql {
  return new Sql(
    [`((SELECT wortlaut.has_version($1)) AND ${alias}.since + 0 <= $1 AND $1 < ${alias}.until)`],
    [],
  );
}

export function questionOf(piece: Sql): Question {
  const parameters: Parameter[] = [];
  const textOf = ({ texts, values }: Sql): string =>
    texts
      .map((text, at) => {
        const value = values[at - 1];
        if (at === 0 || value === undefined) return text;
        return (value instanceof Sql ? textOf(value) : `$${parameters.push(value) + 1}`) + text;
      })
      .join('');
  return { text: textOf(piece), parameters };
}
