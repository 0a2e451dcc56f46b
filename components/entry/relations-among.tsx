import { ChartView } from '@/components/chart/chart-view';
import { relationMap as chartTexts } from '@/components/chart/texts';
import { SectionHeading } from '@/components/site/section-heading';
import { StatementName } from '@/components/statement/statement-name';
import type { RelationMap } from '@/lib/archive/relation-map';
import type { Chart } from '@/lib/chart/chart';
import { addressOf } from '@/lib/model/address';
import { RELATION_WORDS } from '@/lib/model/relation';

interface Props {
  readonly map: RelationMap;
  /** Undefined where there is too much for a picture. */
  readonly chart: Chart | undefined;
  /** The address of the page. */
  readonly here: string;
}

/** What is related, as a map; or how much there is, and the latest of it. */
export function RelationsAmong({ map, chart, here }: Props) {
  return (
    <section aria-labelledby="beziehungen-titel-abschnitt">
      <SectionHeading id="beziehungen-titel-abschnitt">{chartTexts.title}</SectionHeading>
      {chart ? <ChartView chart={chart} shown={here} isTitled /> : <Numbers map={map} />}
    </section>
  );
}

/** So many of the latest are told. */
const TOLD = 20;

function Numbers({ map: { counts, total, lines, statements, documents } }: Pick<Props, 'map'>) {
  const statement = new Map(statements.map((each) => [each.id, each]));
  const document = new Map(documents.map((each) => [each.id, each]));
  const told = lines.slice(0, TOLD);
  return (
    <div className="spine">
      <div className="in-text">
        <p>{chartTexts.tooMany(total, counts)}</p>
        <details>
          <summary>{chartTexts.latest(told.length)}</summary>
          <ul>
            {told.map(({ from, type, to }) => {
              const [begin, end] = [statement.get(from), statement.get(to.id)];
              return (
                <li key={`${from} ${type} ${to.id}`}>
                  {begin && <StatementName statement={begin} />} {RELATION_WORDS[type].forward}{' '}
                  {end ? (
                    <StatementName statement={end} />
                  ) : (
                    <a href={addressOf.document(to.id)}>{document.get(to.id)?.title ?? to.id}</a>
                  )}
                </li>
              );
            })}
          </ul>
        </details>
      </div>
    </div>
  );
}
