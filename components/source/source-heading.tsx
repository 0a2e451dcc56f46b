import { ArchiveTime } from '@/components/statement/archive-time';
import { Facts, type Fact } from '@/components/site/facts';
import { PageHeading } from '@/components/site/page-heading';
import { recorded, source as texts } from '@/components/texts';
import type { CheckedText } from '@/lib/archive/proof';
import { addressOf } from '@/lib/model/address';
import type { Document } from '@/lib/model/archive';
import { germanDay } from '@/lib/model/date-german';
import { DOCUMENT_TYPE_WORDS } from '@/lib/model/front-matter';
import { isoOf, type Day } from '@/lib/model/day';
import type { PublishedText } from '@/lib/model/ledger-view';
import type { Transcription } from '@/lib/model/proof';
import styles from './source-heading.module.css';

interface Props {
  readonly text: CheckedText;
  /** The day on which wordings were last checked against it. */
  readonly checkedOn: Day;
  /** Whose text it is. */
  readonly documents: readonly Document[];
  /** How many statements were found in it. */
  readonly statements: number;
}

/** Whose text it is, who made it from what, what was changed in it, and how to make sure that it is still the same. */
export function SourceHeading({ text, checkedOn, documents, statements }: Props) {
  const { source, states } = text;
  return (
    <PageHeading title={documents[0]?.title ?? source.id} label={texts.label}>
      <p>{texts.intro(statements)}</p>
      <div className={styles.facts}>
        <Facts
          facts={[
            ...documents.map((document) => ({
              name: DOCUMENT_TYPE_WORDS[document.type],
              value: <a href={addressOf.document(document.id)}>{document.title}</a>,
            })),
            { name: texts.length, value: texts.lines(source.lines) },
            ...transcriptionFacts(source.transcription),
            {
              name: texts.published,
              value: states[0] && <DayTime day={states[0].published} />,
            },
            { name: texts.checkedOn, value: <DayTime day={checkedOn} /> },
            {
              name: texts.changes,
              value: states.length > 1 ? <Changes states={states.slice(1)} /> : undefined,
            },
            { name: 'SHA-256', value: <code className={styles.sum}>{source.sum}</code> },
          ]}
        />
      </div>
    </PageHeading>
  );
}

function transcriptionFacts(transcription: Transcription | undefined): Fact[] {
  if (!transcription) return [{ name: texts.transcription, value: texts.noTranscription }];
  const { from, by, date, remark } = transcription;
  return [
    { name: texts.transcribedFrom, value: from },
    { name: texts.transcribedBy, value: by },
    { name: texts.transcribedOn, value: date && <ArchiveTime date={date} /> },
    { name: texts.remark, value: remark },
  ];
}

/** The changes that were confirmed, earliest first. */
function Changes({ states }: { readonly states: readonly PublishedText[] }) {
  return (
    <ol className={styles.changes}>
      {states.map(({ hash, published, why, by }) => (
        <li key={hash}>
          <DayTime day={published} />
          {recorded.byWhom(by)}
          {why && `: ${why}`}
        </li>
      ))}
    </ol>
  );
}

function DayTime({ day }: { readonly day: Day }) {
  return <time dateTime={isoOf(day)}>{germanDay(day)}</time>;
}
