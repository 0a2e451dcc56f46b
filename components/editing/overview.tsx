import { PageHeading } from '@/components/site/page-heading';
import { Pagination } from '@/components/site/pagination';
import type { ListName, Overview, Todo } from '@/lib/editing/overview';
import { LISTS } from '@/lib/editing/overview';
import { formAddress } from '@/lib/editing/place';
import { Button } from './controls';
import styles from './overview.module.css';
import { overview as texts } from './texts';

/** So many of each list are on the first page, and of one list on a page of its own. */
export const SHOWN = { first: 5, page: 50 };

interface Props {
  readonly overview: Overview;
  /** One list alone, and which page of it, counted from 1. */
  readonly list?: ListName | undefined;
  readonly page?: number;
  /** The link that opens a file at its line. */
  linkTo(todo: Todo): string | undefined;
  /** Whether files can be edited here, and what the forms have to bear; missing where they can only be read. */
  readonly editing?: { readonly csrf: string } | undefined;
}

/** What there is to do in the archive. */
export function OverviewPage({ overview, list, page = 1, linkTo, editing }: Props) {
  if (list) {
    const all = overview[list];
    const pages = Math.max(1, Math.ceil(all.length / SHOWN.page));
    const shown = Math.min(page, pages);
    return (
      <>
        <PageHeading title={texts.lists[list]}>
          {texts.about[list]} <a href="/redaktion">{texts.back}</a>
        </PageHeading>
        <Todos
          todos={all.slice((shown - 1) * SHOWN.page, shown * SHOWN.page)}
          {...{ linkTo, editing }}
        />
        <Pagination
          {...{ page: shown, pages }}
          addressOfPage={(number) => `/redaktion?liste=${list}&seite=${number}`}
        />
      </>
    );
  }
  return (
    <>
      <PageHeading title={texts.title}>{texts.intro}</PageHeading>
      {LISTS.map((name) => (
        <section key={name} className={styles.list}>
          <h2 className={styles.title}>
            {texts.lists[name]} <span className={styles.count}>{overview[name].length}</span>
          </h2>
          <p className={styles.about}>
            {overview[name].length === 0 ? texts.nothing : texts.about[name]}
          </p>
          <Todos todos={overview[name].slice(0, SHOWN.first)} {...{ linkTo, editing }} />
          {overview[name].length > SHOWN.first && (
            <p>
              <a href={`/redaktion?liste=${name}`}>
                {texts.all(overview[name].length)}
                <span className="visually-hidden">: {texts.lists[name]}</span>
              </a>
            </p>
          )}
        </section>
      ))}
    </>
  );
}

interface TodosProps extends Pick<Props, 'linkTo' | 'editing'> {
  readonly todos: readonly Todo[];
}

function Todos({ todos, linkTo, editing }: TodosProps) {
  if (todos.length === 0) return null;
  return (
    <ul className={styles.todos}>
      {todos.map((todo, position) => (
        <li key={position} className={styles.todo}>
          <Where {...{ todo, linkTo }} />
          <span>
            {todo.severity && (
              <span
                className={`${styles.severity} ${todo.severity === 'error' ? styles.error : ''}`}
              >
                {texts.severity[todo.severity]}:{' '}
              </span>
            )}
            {todo.url === undefined ? todo.text : <a href={todo.url}>{todo.text}</a>}
          </span>
          {editing && <Actions {...{ todo, editing }} />}
        </li>
      ))}
    </ul>
  );
}

function Where({ todo, linkTo }: Pick<Props, 'linkTo'> & { readonly todo: Todo }) {
  const place = `${todo.file}:${todo.line}`;
  const link = linkTo(todo);
  return (
    <span className={styles.place}>{link === undefined ? place : <a href={link}>{place}</a>}</span>
  );
}

function Actions({
  todo,
  editing,
}: {
  readonly todo: Todo;
  readonly editing: { readonly csrf: string };
}) {
  const { folder, id, url } = todo;
  return (
    <span className={styles.actions}>
      {folder && id !== undefined && (
        <a
          href={`${formAddress({ folder, id })}?zeile=${todo.line}`}
          aria-label={texts.editOf(todo.file)}
        >
          {texts.edit}
        </a>
      )}
      {url !== undefined && (
        <form method="post" action="/redaktion/verweise">
          <input type="hidden" name="csrf" value={editing.csrf} />
          <input type="hidden" name="adresse" value={url} />
          <Button look="small" name={texts.checkedOf(url)}>
            {texts.checked}
          </Button>
        </form>
      )}
    </span>
  );
}
