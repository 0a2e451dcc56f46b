import { citedStatement } from '@/app/cited';
import { statementDetailsOf } from '@/lib/api/details';
import { currentEntries } from '@/lib/live/current';
import { dataAnswer, noLonger } from '../../../answer';
import { dataOf } from '@/lib/api/statement';

/** All that is known of a statement, as data. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/api/statements/[document]/[statement]'>,
): Promise<Response> {
  const entries = currentEntries();
  const { document, statement: name } = await params;
  const id = `${document}/${name}`;
  const statement = await entries.get('statement', id);
  if (!statement) return noLonger(id, entries);
  const { entry, data } = await dataOf(statement, entries);
  const { site, checkedOn } = await entries.about();
  const { reference } = await citedStatement(entry, entries);
  const source = entry.proof?.text.source;
  return dataAnswer(
    statementDetailsOf(
      data,
      entry,
      {
        relations: await entries.relationsOf(id),
        text: source && (await entries.textOf(source)),
        checkedOn,
        reference,
      },
      site.baseUrl,
    ),
  );
}
