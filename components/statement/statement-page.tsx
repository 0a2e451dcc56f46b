import { ChartView } from '@/components/chart/chart-view';
import { positionStrip } from '@/components/chart/position-strip';
import { referenceId } from '@/components/citation/reference-forms';
import { StatementCitation } from '@/components/citation/statement-citation';
import { Row } from '@/components/site/row';
import { citing, statement as texts, wordingHistory } from '@/components/texts';
import type { OutcomeEntry, RelatedEntry, StatementEntry } from '@/lib/archive/entry';
import type { FactCorrection } from '@/lib/archive/fact-history';
import type { RepeatedEntry, RepeatedInSource } from '@/lib/archive/repetition';
import type { Reference } from '@/lib/cite/reference';
import { addressOf } from '@/lib/model/address';
import type { Statement, Topic } from '@/lib/model/archive';
import type { Day } from '@/lib/model/day';
import type { LifeEvent } from '@/lib/model/ledger-view';
import type { Position } from '@/lib/archive/position';
import type { Correction } from '@/lib/proof/cited';
import { Corrections } from './corrections';
import { FactCorrections } from './fact-corrections';
import { KindSign } from './kind-sign';
import { Neighbours } from './neighbours';
import { Origin } from './origin';
import { Outcomes } from './outcomes';
import { PositionHistory } from './position-history';
import { Provenance } from './provenance';
import { Relations } from './relations';
import { Repeated } from './repeated';
import { SimilarStatements, type SimilarEntry } from './similar-statements';
import { StatementDate } from './statement-date';
import { StatementLinks } from './statement-links';
import styles from './statement-page.module.css';
import { Wording } from './wording';
import { hasOutcome } from '@/lib/model/kind';

export interface StatementPageProps {
  readonly entry: StatementEntry;
  readonly topics: readonly Topic[];
  /** The day on which wordings were last checked. */
  readonly checkedOn: Day;
  readonly relations: readonly RelatedEntry[];
  /** Other statements with words of this one; none as long as nobody has looked for them. */
  readonly repeated?: readonly RepeatedEntry[];
  readonly inSources?: readonly RepeatedInSource[];
  /** The history of the position that it takes; empty when there is none. */
  readonly position: Position;
  /** Where the site says that relations are the archive's reading. */
  readonly explained: string | undefined;
  /** What shares rare words with it; not what it is related to. */
  readonly similar: readonly SimilarEntry[];
  readonly outcomes: readonly OutcomeEntry[];
  readonly previous?: Statement | undefined;
  readonly next?: Statement | undefined;
  readonly reference: Reference;
  /** The document in which it was said, where that is another one. */
  readonly source?: Reference | undefined;
  /** The day on which it was first published here. */
  readonly published?: Day | undefined;
  /** The whole address of its place in its document, which has the browser mark the words. */
  readonly passage?: string | undefined;
  /** The quotation as HTML for other sites. */
  readonly embed: string;
  /** Of the wording since then. */
  readonly corrections: readonly Correction[];
  /** Of how it is cited. */
  readonly facts?: readonly FactCorrection[];
  /** Withdrawals that were taken back. */
  readonly events?: readonly LifeEvent[];
  /** Address of the proof that it is under a seal. */
  readonly proof?: string | undefined;
}

/** In characters. Of a longer wording the end, and what stands under it, is out of sight on a phone. */
const LONGEST_BEFORE_ORIGIN = 600;

/** The id of the element with the wording. */
const WORDING = 'wortlaut';

/** The statement alone, with everything by which it can be checked, cited and followed. */
export function StatementPage(props: StatementPageProps) {
  const {
    entry,
    topics,
    checkedOn,
    relations,
    repeated = [],
    inSources = [],
    position,
    explained,
    similar,
    outcomes,
    previous,
    next,
    corrections,
    facts = [],
    events = [],
    proof,
    reference,
    source,
    published,
    passage,
    embed,
  } = props;
  const { statement, wording, notes } = entry;
  const strip = positionStrip(position.steps, statement.id);
  const isLong = statement.text.length > LONGEST_BEFORE_ORIGIN;
  return (
    <article aria-labelledby="aussage">
      <div className="spine">
        <h1 className={styles.margin} id="aussage">
          <KindSign kind={statement.kind} />
          <span className="visually-hidden">, </span>
          <StatementDate date={statement.date} />
        </h1>
        <div className={styles.statement}>
          <figure>
            {isLong && <Origin entry={entry} />}
            <Wording statement={statement} html={wording} notes={notes} id={WORDING} large />
            {!isLong && <Origin entry={entry} />}
          </figure>
          <StatementLinks
            entry={entry}
            quote={{ wording: WORDING, reference: referenceId('zitat') }}
            isHere
          />
        </div>
      </div>
      <Row title={texts.provenance}>
        <Provenance entry={entry} topics={topics} checkedOn={checkedOn} />
        <p className={`${styles.context} screen-only`}>
          <a href={addressOf.inContext(statement.id)}>{texts.context}</a>
        </p>
      </Row>
      {position.steps.length > 0 && (
        <Row title={texts.position} id="verlauf">
          {strip && <ChartView chart={strip} shown={addressOf.statement(statement.id)} isTitled />}
          <PositionHistory id={statement.id} steps={position.steps} explained={explained} />
          {position.isCut && <p>{texts.positionCut}</p>}
        </Row>
      )}
      {relations.length > 0 && (
        <Row title={texts.relations}>
          <Relations id={statement.id} relations={relations} />
        </Row>
      )}
      {repeated.length + inSources.length > 0 && (
        <Row title={texts.repeated}>
          <Repeated id={statement.id} repeated={repeated} inSources={inSources} />
        </Row>
      )}
      {hasOutcome(statement.kind) && (
        <Row title={texts.outcomes}>
          <Outcomes outcomes={outcomes} />
        </Row>
      )}
      {corrections.length + facts.length + events.length > 0 && (
        <Row title={wordingHistory.title}>
          {corrections.length > 0 && <Corrections corrections={corrections} />}
          <FactCorrections corrections={facts} events={events} />
        </Row>
      )}
      {similar.length > 0 && (
        <Row title={texts.similar}>
          <SimilarStatements to={statement.id} similar={similar} />
        </Row>
      )}
      <Row title={citing.title}>
        <StatementCitation
          entry={entry}
          reference={reference}
          source={source}
          wording={WORDING}
          published={published}
          proof={proof}
          passage={passage}
          embed={embed}
        />
      </Row>
      <Neighbours previous={previous} next={next} />
    </article>
  );
}
