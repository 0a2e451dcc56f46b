import { source as texts } from '@/components/texts';
import type { PassagePart, SourcePart } from '@/lib/archive/source-section';
import { addressOf } from '@/lib/model/address';
import { excerpt } from '@/lib/model/excerpt';
import { KIND_WORDS } from '@/lib/model/kind';
import styles from './source-text.module.css';

const EXCERPT_LENGTH = 60;

/** An archive text line by line. Every line has an address, and every passage has that of the statement found in it. */
export function SourceText({ parts }: { readonly parts: readonly SourcePart[] }) {
  return (
    <div className="spine">
      <div className={`${styles.text} in-text`}>
        <Parts parts={parts} />
      </div>
    </div>
  );
}

function Parts({ parts }: { readonly parts: readonly SourcePart[] }) {
  return parts.map((part, position) => <Part key={position} part={part} />);
}

function Part({ part }: { readonly part: SourcePart }) {
  switch (part.type) {
    case 'line': {
      const anchor = addressOf.lineAnchor(part.number);
      return (
        // Hundreds of stops on the way through the page would help nobody who uses the keyboard.
        <a
          className={styles.number}
          id={anchor}
          href={`#${anchor}`}
          tabIndex={-1}
          aria-label={texts.line(part.number)}
        >
          {part.number}
        </a>
      );
    }
    case 'text':
      return part.isFound ? <mark>{part.text}</mark> : part.text;
    case 'passage':
      return <PassageMark passage={part} />;
  }
}

function PassageMark({
  passage: { statement, isFirst, isLast, parts },
}: {
  readonly passage: PassagePart;
}) {
  return (
    <>
      <mark className={styles.passage} id={isFirst ? statement.id : undefined}>
        <Parts parts={parts} />
      </mark>
      {isLast && (
        <a className={styles.back} href={addressOf.statement(statement.id)}>
          {KIND_WORDS[statement.kind].singular}
          <span className="visually-hidden">{`: ${excerpt(statement.text, EXCERPT_LENGTH)}`}</span>
        </a>
      )}
    </>
  );
}
