import { PageHeading } from '@/components/site/page-heading';
import type { Choice } from '@/lib/editing/desk';
import type { LineChange } from '@/lib/editing/line-changes';
import { FOLDER_ADDRESSES, formAddress, type FilePlace } from '@/lib/editing/place';
import type { Proposal } from '@/lib/editing/repository';
import { Changes } from './check-result';
import { Button, ChoiceField, LineField, Notice } from './controls';
import controls from './controls.module.css';
import styles from './overview.module.css';
import {
  creating,
  files as filesTexts,
  importing,
  login as loginTexts,
  proposals as proposalTexts,
} from './texts';

interface LoginProps {
  readonly error?: string | undefined;
  /** What was typed into a form when the session had ended, to be shown again. */
  readonly typed?: { readonly address: string; readonly fields: string } | undefined;
  /** Whether tokens are known here; otherwise a proxy logs people in. */
  readonly hasTokens: boolean;
}

export function LoginPage({ error, typed, hasTokens }: LoginProps) {
  return (
    <>
      <PageHeading title={loginTexts.title}>
        {hasTokens ? loginTexts.intro : loginTexts.byProxy}
      </PageHeading>
      {typed && <Notice>{loginTexts.ended}</Notice>}
      {error && <Notice isBad>{error}</Notice>}
      {hasTokens && (
        <div className="spine">
          <form
            className={`in-text ${controls.stack}`}
            method="post"
            action="/redaktion/anmelden"
            encType="multipart/form-data"
          >
            {typed && (
              <>
                <input type="hidden" name="adresse" value={typed.address} />
                <textarea hidden readOnly name="getippt" defaultValue={typed.fields} />
              </>
            )}
            <LineField
              {...{ name: 'zugangswort', label: loginTexts.token, value: '', type: 'password' }}
              required
              autoFocus
            />
            <p className={controls.actions}>
              <Button>{loginTexts.button}</Button>
            </p>
          </form>
        </div>
      )}
    </>
  );
}

interface FilesProps {
  readonly asked: string;
  readonly found: readonly (Choice & Pick<FilePlace, 'folder'> & { readonly isDraft: boolean })[];
  readonly total: number;
}

/** Every file, found by its title or id. */
export function FilesPage({ asked, found, total }: FilesProps) {
  return (
    <>
      <PageHeading title={filesTexts.title} />
      <form method="get" role="search" className={controls.actions}>
        <LineField name="q" label={filesTexts.find} value={asked} />
        <Button>{filesTexts.button}</Button>
      </form>
      <p className={styles.list}>{filesTexts.found(total)}</p>
      <ul className={styles.todos}>
        {found.map(({ folder, id, label, isDraft }) => (
          <li key={`${folder}/${id}`} className={styles.todo}>
            <span className={styles.place}>{filesTexts.folders[folder]}</span>
            <a href={formAddress({ folder, id })}>{label}</a>
            <span className={styles.place}>{isDraft ? filesTexts.draft : id}</span>
          </li>
        ))}
      </ul>
      {found.length < total && <p>{filesTexts.more}</p>}
    </>
  );
}

interface NewProps {
  readonly error?: string | undefined;
  readonly folder: string;
  readonly name: string;
  readonly id: string;
}

/** What is to be made, and under which id. */
export function NewPage({ error, folder, name, id }: NewProps) {
  return (
    <>
      <PageHeading title={creating.title}>{creating.intro}</PageHeading>
      {error && <Notice isBad>{error}</Notice>}
      <div className="spine">
        <form className={`in-text ${controls.stack}`} method="get" action="/redaktion/neu">
          <ChoiceField
            {...{ name: 'was', label: creating.folder, value: folder }}
            options={Object.entries(creating.singular).map(([key, label]) => ({
              value: Object.entries(FOLDER_ADDRESSES).find(([each]) => each === key)?.[1] ?? key,
              label,
            }))}
          />
          <LineField {...{ name: 'name', label: creating.name, value: name }} required />
          <LineField {...{ name: 'id', label: creating.id, hint: creating.idHint, value: id }} />
          <p className={controls.actions}>
            <Button>{creating.button}</Button>
          </p>
          <p className={controls.hint}>{creating.elsewhere}</p>
        </form>
      </div>
    </>
  );
}

/** A deck or paper is uploaded. */
export function ImportPage({
  csrf,
  error,
}: {
  readonly csrf: string;
  readonly error?: string | undefined;
}) {
  return (
    <>
      <PageHeading title={importing.title}>{importing.intro}</PageHeading>
      {error && <Notice isBad>{error}</Notice>}
      <div className="spine">
        <form
          className={`in-text ${controls.stack}`}
          method="post"
          action="/redaktion/einlesen"
          encType="multipart/form-data"
        >
          <input type="hidden" name="csrf" value={csrf} />
          <div>
            <label className={controls.label} htmlFor="datei">
              {importing.file}
            </label>
            <p className={controls.hint} id="datei-hinweis">
              {importing.hint}
            </p>
            <input
              className={controls.input}
              {...{ id: 'datei', name: 'datei', type: 'file', required: true }}
              accept=".pptx,.odp,.docx,.odt,.pdf,.txt"
              aria-describedby="datei-hinweis"
            />
          </div>
          <p className={controls.actions}>
            <Button>{importing.button}</Button>
          </p>
        </form>
      </div>
    </>
  );
}

/** What editors have put forward. */
export function ProposalsPage({ proposals }: { readonly proposals: readonly Proposal[] }) {
  return (
    <>
      <PageHeading title={proposalTexts.title}>
        {proposals.length === 0 ? proposalTexts.nothing : undefined}
      </PageHeading>
      <ul className={styles.todos}>
        {proposals.map(({ name, author, day, subject }) => (
          <li key={name} className={styles.todo}>
            <span className={styles.place}>{name}</span>
            <a href={`/redaktion/vorschlaege/${name}`}>{subject}</a>
            <span className={styles.place}>{proposalTexts.by(author.name, day)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface ProposalProps {
  readonly proposal: Proposal;
  readonly place: Pick<FilePlace, 'folder' | 'id'>;
  readonly changes: readonly LineChange[];
  readonly csrf: string;
  readonly mayPublish: boolean;
  readonly error?: string | undefined;
}

/** A proposal, line by line, with what can be done with it. */
export function ProposalPage({ proposal, place, changes, csrf, mayPublish, error }: ProposalProps) {
  const { name, commit, author, day, subject } = proposal;
  return (
    <>
      <PageHeading title={subject} label={proposalTexts.title}>
        {name}, {proposalTexts.by(author.name, day)}
      </PageHeading>
      {error && <Notice isBad>{error}</Notice>}
      <h2 className={controls.title}>{proposalTexts.changes}</h2>
      {changes.length === 0 ? (
        <p>{proposalTexts.none}</p>
      ) : (
        <Changes changes={changes} label={proposalTexts.changes} />
      )}
      <form method="post" action={`/redaktion/vorschlaege/${name}`} className={controls.actions}>
        <input type="hidden" name="csrf" value={csrf} />
        <input type="hidden" name="vorschlag" value={commit} />
        {mayPublish && <Button does="veroeffentlichen">{proposalTexts.publish}</Button>}
        <a href={`${formAddress(place)}?vorschlag=${commit}`}>{proposalTexts.edit}</a>
        <Button look="small" does="zuruecknehmen">
          {proposalTexts.drop}
        </Button>
      </form>
    </>
  );
}

/** One sentence, where nothing else can be shown. */
export function MessagePage({
  title,
  message,
}: {
  readonly title: string;
  readonly message: string;
}) {
  return (
    <PageHeading title={title}>
      {message} <a href="/redaktion">Zur Übersicht</a>
    </PageHeading>
  );
}
