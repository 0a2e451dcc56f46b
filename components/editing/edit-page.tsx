import { Fragment, type ReactNode } from 'react';
import { PageHeading } from '@/components/site/page-heading';
import type { FileForm } from '@/lib/editing/compose';
import type { CheckedFile, Choices } from '@/lib/editing/desk';
import type { FilePlace } from '@/lib/editing/place';
import { formAddress } from '@/lib/editing/place';
import { KINDS } from '@/lib/model/kind';
import { CheckResult } from './check-result';
import { AreaField, Button, LineField } from './controls';
import controls from './controls.module.css';
import styles from './edit-form.module.css';
import { ChoiceLists, HeadFields } from './head-fields';
import { PartFields } from './part-fields';
import { files, form as texts, kinds, live } from './texts';

/** A form as it is shown: everything that was typed, and what is known of it. */
export interface Editing {
  readonly place: FilePlace;
  readonly title: string;
  /** Git's name of the version that the form was opened with; empty for a new file. */
  readonly basis: string;
  /** The text that the parts of the form are of, where it is not that version. */
  readonly ground: string | undefined;
  /** The commit of the proposal that is edited. */
  readonly proposal: string;
  readonly text: string;
  /** Undefined where the file can be edited as text only. */
  readonly form: FileForm | undefined;
  readonly view: 'form' | 'text';
  readonly places: readonly { readonly first: number; readonly last: number }[];
  readonly message: string;
  readonly checked: CheckedFile | undefined;
  /** The part that was just put in or moved. */
  readonly focused?: number | undefined;
}

interface Props {
  readonly editing: Editing;
  readonly choices: Choices;
  readonly csrf: string;
  readonly mayPublish: boolean;
  /** What happened, above the form. */
  readonly children?: ReactNode;
  /** Whether what was kept in the browser is done with. */
  readonly isDone: boolean;
  /** Whether what is shown was sent and not stored. */
  readonly isSent: boolean;
}

/** The form for a file. Everything works as a plain form; a script checks while somebody types, and keeps what is typed. */
export function EditPage({ editing, choices, csrf, mayPublish, children, isDone, isSent }: Props) {
  const { place, title, view, form, checked } = editing;
  const isForm = view === 'form' && form !== undefined;
  return (
    <>
      <PageHeading title={title} label={files.folders[place.folder]}>
        <code>{`${place.folder}/${place.id}.${place.format}`}</code>
      </PageHeading>
      {children}
      <div id="meldung" role="alert" className={`${controls.notice} ${controls.bad}`} hidden />
      <form
        method="post"
        action={formAddress(place)}
        encType="multipart/form-data"
        id="bearbeiten"
        data-fertig={isDone ? '' : undefined}
        data-gesendet={isSent ? '' : undefined}
        data-texte={JSON.stringify(live)}
      >
        <div className="visually-hidden">
          {/* What the enter key asks for. */}
          <button type="submit" name="tun" value="pruefen" tabIndex={-1}>
            {texts.check}
          </button>
        </div>
        <input type="hidden" name="csrf" value={csrf} />
        <input type="hidden" name="basis" value={editing.basis} />
        <input type="hidden" name="vorschlag" value={editing.proposal} />
        <input type="hidden" name="ansicht" value={isForm ? 'form' : 'text'} />
        {editing.ground !== undefined && isForm && (
          <textarea hidden readOnly name="grund" defaultValue={editing.ground} />
        )}
        <CheckResult
          checked={checked}
          partAt={(line) => {
            const at = isForm
              ? editing.places.findIndex(({ first, last }) => line >= first && line <= last)
              : -1;
            return at < 0 ? undefined : at + 1;
          }}
        />
        <div className={styles.views}>
          {isForm ? (
            <Button look="small" does="ansicht-text">
              {texts.asText}
            </Button>
          ) : (
            <>
              {form === undefined && <span>{texts.onlyText}</span>}
              <Button look="small" does="ansicht-form">
                {texts.asForm}
              </Button>
            </>
          )}
        </div>
        {isForm ? <AsForm {...{ editing, form, choices }} /> : <AsText text={editing.text} />}
        <div className={styles.finish}>
          <LineField
            {...{ name: 'nachricht', label: texts.message }}
            hint={mayPublish ? texts.proposeHint : texts.mayNotPublish}
            value={editing.message}
          />
          <div className={controls.actions}>
            <Button does="pruefen" look="quiet">
              {texts.check}
            </Button>
            {place.folder === 'documents' && (
              <Button does="vorschau" look="quiet" opensWindow>
                {texts.preview}
              </Button>
            )}
            <Button does="vorlegen" look={mayPublish ? 'quiet' : 'button'}>
              {texts.propose}
            </Button>
            {mayPublish && <Button does="veroeffentlichen">{texts.publish}</Button>}
          </div>
        </div>
        <ChoiceLists choices={choices} />
      </form>
    </>
  );
}

interface AsFormProps {
  readonly editing: Editing;
  readonly form: FileForm;
  readonly choices: Choices;
}

function AsForm({ editing, form, choices }: AsFormProps) {
  const { place, checked, focused } = editing;
  const isDocument = place.folder === 'documents';
  return (
    <>
      <input type="hidden" name="teile" value={form.parts.length} />
      <section className={styles.group} aria-label={texts.head}>
        <h2 className={styles.title}>{texts.head}</h2>
        <HeadFields {...{ folder: place.folder, values: form.head, choices }} />
      </section>
      <section className={styles.group} aria-label={texts.body}>
        <h2 className={styles.title}>{texts.body}</h2>
        {form.parts.map((part, index) => (
          <Fragment key={index}>
            {isDocument && <Insert at={index} />}
            <PartFields
              {...{ part, index, isDocument, count: form.parts.length }}
              isNew={focused === index}
              passage={
                part.type === 'statement'
                  ? checked?.passages.find(({ id }) => id === part.id)
                  : undefined
              }
            />
          </Fragment>
        ))}
        {(isDocument || form.parts.length === 0) && (
          <Insert at={form.parts.length} isDocument={isDocument} />
        )}
      </section>
    </>
  );
}

function Insert({ at, isDocument = true }: { readonly at: number; readonly isDocument?: boolean }) {
  const what = isDocument ? KINDS : [];
  return (
    <div className={styles.insert} role="group" aria-label={`${texts.addHere} ${at + 1}`}>
      <span>{texts.addHere}</span>
      {what.map((kind) => (
        <Button key={kind} look="small" does={`teil-dazu:${kind}:${at}`}>
          {kinds[kind]}
        </Button>
      ))}
      <Button look="small" does={`teil-dazu:prose:${at}`}>
        {texts.addProse}
      </Button>
    </div>
  );
}

/** The whole file. */
function AsText({ text }: { readonly text: string }) {
  return (
    <AreaField
      {...{ name: 'roh', label: texts.rawText, hint: texts.rawHint, value: text, rows: 30 }}
      look="code"
    />
  );
}
