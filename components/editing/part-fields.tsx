import type { FormPart } from '@/lib/editing/compose';
import type { AnnotationFields } from '@/lib/editing/parts';
import { ATTRIBUTES } from '@/lib/editing/form-fields';
import type { StatementPassage } from '@/lib/editing/passages';
import { KINDS } from '@/lib/model/kind';
import {
  OUTCOME_STATUSES,
  OUTCOME_WORDS,
  RELATION_TYPES,
  RELATION_WORDS,
} from '@/lib/model/relation';
import { Passage } from './check-result';
import { AreaField, Button, ChoiceField, LineField } from './controls';
import styles from './edit-form.module.css';
import { form as texts, kinds } from './texts';

interface Props {
  readonly part: FormPart;
  /** Its place in the form, counted from 0. */
  readonly index: number;
  readonly count: number;
  /** Where the archive text has the wording. */
  readonly passage?: StatementPassage | undefined;
  /** Whether statements belong here; in files other than documents there is one text. */
  readonly isDocument: boolean;
  /** Whether it was just put in. */
  readonly isNew: boolean;
}

/** A part of a file as fields: a statement, or the prose between. */
export function PartFields({ part, index, count, passage, isDocument, isNew }: Props) {
  const prefix = `p${index}.`;
  const what =
    part.type === 'prose' ? texts.prose : `${kinds[part.kind]} ${part.id || texts.newStatement}`;
  const name = texts.partName(index + 1, what);
  return (
    <section
      id={`teil-${index + 1}`}
      tabIndex={-1}
      aria-label={name}
      className={`${styles.part} ${part.type === 'prose' ? styles.prose : ''}`}
    >
      <div className={styles.partHead}>
        <h3 className={styles.partTitle}>{name}</h3>
        {isDocument && <Tools {...{ index, count, name }} />}
      </div>
      <input type="hidden" name={`${prefix}von`} value={part.of ?? ''} />
      {part.type === 'prose' ? (
        <>
          <input type="hidden" name={`${prefix}art`} value="prose" />
          <AreaField
            {...{
              name: `${prefix}text`,
              label: texts.prose,
              hint: texts.proseHint,
              value: part.text,
            }}
            autoFocus={isNew}
          />
        </>
      ) : (
        <div className={styles.statement}>
          <StatementFields {...{ part, prefix, index, isNew }} />
          <Passage id={`stelle-${part.id || `p${index}`}`} passage={passage} />
        </div>
      )}
    </section>
  );
}

interface StatementProps extends Pick<Props, 'index' | 'isNew'> {
  readonly part: Extract<FormPart, { type: 'statement' }>;
  readonly prefix: string;
}

function StatementFields({ part, prefix, index, isNew }: StatementProps) {
  const known: readonly string[] = ATTRIBUTES;
  const isDetailed = Object.keys(part.attributes).length > 0 || part.annotations.length > 0;
  return (
    <div>
      <div className={styles.grid}>
        <ChoiceField
          {...{ name: `${prefix}art`, label: texts.kind, value: part.kind, autoFocus: isNew }}
          options={KINDS.map((value) => ({ value, label: kinds[value] }))}
        />
        <LineField {...{ name: `${prefix}id`, label: texts.id, value: part.id }} />
        <div className={styles.wide}>
          <AreaField
            {...{ name: `${prefix}text`, label: texts.wording, value: part.wording }}
            hint={part.isMarkdown ? texts.wordingIsMarkdown : texts.wordingHint}
            look="wording"
          />
        </div>
      </div>
      {part.isMarkdown && <input type="hidden" name={`${prefix}auszeichnung`} value="ja" />}
      {Object.entries(part.attributes)
        .filter(([name]) => !known.includes(name))
        .map(([name, value]) => (
          <input key={name} type="hidden" name={`${prefix}weiter.${name}`} value={value} />
        ))}
      <details className={styles.more} open={isDetailed}>
        <summary>{texts.moreOfStatement}</summary>
        <div className={styles.grid}>
          {ATTRIBUTES.map((name) => (
            <LineField
              key={name}
              {...{ name: `${prefix}${name}`, ...texts.attributes[name] }}
              value={part.attributes[name] ?? ''}
              list={LISTS_OF[name]}
            />
          ))}
        </div>
        <Annotations {...{ annotations: part.annotations, prefix, index }} />
      </details>
    </div>
  );
}

/** The lists of `choices-lists.tsx`. */
const LISTS_OF: Partial<Record<(typeof ATTRIBUTES)[number], string>> = {
  from: 'auswahl-documents',
  speaker: 'auswahl-people',
  organisation: 'auswahl-organisations',
};

const WORDS = [
  'Quellenangabe',
  ...RELATION_TYPES.map((type) => RELATION_WORDS[type].forward),
  ...OUTCOME_STATUSES.map((status) => OUTCOME_WORDS[status]),
  'so in der Quelle',
];

interface AnnotationsProps {
  readonly annotations: readonly AnnotationFields[];
  readonly prefix: string;
  readonly index: number;
}

function Annotations({ annotations, prefix, index }: AnnotationsProps) {
  return (
    <fieldset className={styles.more}>
      <legend>{texts.annotations}</legend>
      <input type="hidden" name={`${prefix}angaben`} value={annotations.length} />
      {annotations.map(({ word, text }, position) => (
        <div key={position} className={styles.annotation}>
          <ChoiceField
            {...{ name: `${prefix}a${position}.wort`, label: texts.annotationWord, value: word }}
            options={[
              { value: '', label: texts.noWord },
              ...WORDS.map((value) => ({ value, label: value })),
            ]}
          />
          <LineField
            {...{ name: `${prefix}a${position}.text`, label: texts.annotationText, value: text }}
            hint={position === 0 ? texts.annotationHint : undefined}
          />
        </div>
      ))}
      <Button look="small" does={`teil-angabe:${index}`}>
        {texts.addAnnotation}
      </Button>
    </fieldset>
  );
}

function Tools({
  index,
  count,
  name,
}: {
  readonly index: number;
  readonly count: number;
  readonly name: string;
}) {
  const tool = (does: string, label: string) => (
    <Button look="small" does={`${does}:${index}`} name={`${label}: ${name}`}>
      {label}
    </Button>
  );
  return (
    <div className={styles.tools}>
      {index > 0 && tool('teil-hoch', texts.up)}
      {index < count - 1 && tool('teil-runter', texts.down)}
      {tool('teil-weg', texts.remove)}
    </div>
  );
}
