import { PageHeading } from '@/components/site/page-heading';
import { SubmitButton } from '@/components/site/submit-button';
import { TextField } from '@/components/site/text-field';
import { filterValues as texts, search, site } from '@/components/texts';
import { Choice, type ShownValue } from './choice';
import styles from './filter-page.module.css';

/** One page of all values of a filter. */
export interface FilterView {
  /** Its name in the address. */
  readonly facet: string;
  /** `Person`, `Personen` */
  readonly label: string;
  readonly plural: string;
  readonly isOfPeople: boolean;
  /** Of this page, without the search. */
  readonly address: string;
  /** The search that is narrowed down. */
  readonly back: string;
  /** What that search finds: `737 Aussagen`. */
  readonly found: string;
  /** How many values there are. */
  readonly total: number;
  /** The field that looks for a value by its name, and what was typed into it. */
  readonly field: string;
  readonly typed: string;
  /** The rest of the search. */
  readonly kept: readonly { readonly name: string; readonly value: string }[];
  /** How many chosen values stand on other pages; they are among `kept`. */
  readonly chosenElsewhere: number;
  readonly initials: readonly { readonly initial: string; readonly count: number }[];
  readonly initial: string | undefined;
  readonly values: readonly (ShownValue & { readonly initial: string })[];
  readonly page: number;
  readonly pages: number;
}

/**
 * All values of a filter by their initials. One plain form: each of its buttons is an address, and takes along what is
 * ticked, whether it leads to other values or back to the search.
 */
export function FilterPage({ view }: { readonly view: FilterView }) {
  return (
    <>
      <PageHeading title={texts.title(view.plural)}>
        <p>
          {search.found(view.found)}. {view.isOfPeople && texts.byFamilyName}
        </p>
        <p>
          <a href={view.back}>{texts.back}</a>
        </p>
      </PageHeading>
      {view.total === 0 ? <p>{texts.nothing}</p> : <Values view={view} />}
    </>
  );
}

function Values({ view }: { readonly view: FilterView }) {
  const { address, typed, values, chosenElsewhere } = view;
  return (
    <form className={styles.form} action="/suche">
      {view.kept.map(({ name, value }) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <div className={styles.find}>
        {/* Enter in the field looks for the name: the first button of a form is the one that Enter presses. */}
        <TextField name={view.field} type="search" label={texts.find(view.label)} value={typed} />
        <button className={styles.button} type="submit" formAction={address}>
          {texts.findSubmit}
        </button>
      </div>
      <Letters view={view} />
      {typed !== '' && values.length === 0 && <p>{texts.nothingCalled(typed)}</p>}
      {groupsOf(values).map(({ initial, values: group }) => (
        <fieldset key={initial} className={styles.group}>
          <legend className={styles.initial}>{initial}</legend>
          <div className={styles.values}>
            {group.map((value) => (
              <Choice key={value.id} facet={view.facet} value={value} />
            ))}
          </div>
        </fieldset>
      ))}
      <Pages view={view} />
      <div className={styles.apply}>
        {chosenElsewhere > 0 && <p>{texts.elsewhere(chosenElsewhere)}</p>}
        <SubmitButton>{texts.apply}</SubmitButton>
      </div>
    </form>
  );
}

function Letters({ view: { initials, initial, address } }: { readonly view: FilterView }) {
  if (initials.length < 2) return null;
  return (
    <div className={styles.letters} role="group" aria-label={texts.letters}>
      <LetterButton address={address} letter="" current={initial === undefined}>
        {texts.allLetters}
      </LetterButton>
      {initials.map((each) => (
        <LetterButton
          key={each.initial}
          address={address}
          letter={each.initial}
          current={each.initial === initial}
        >
          {each.initial}
        </LetterButton>
      ))}
    </div>
  );
}

function LetterButton({
  address,
  letter,
  current,
  children,
}: {
  readonly address: string;
  readonly letter: string;
  readonly current: boolean;
  readonly children: string;
}) {
  return (
    <button
      className={styles.letter}
      type="submit"
      name="buchstabe"
      value={letter}
      formAction={address}
      aria-current={current ? 'true' : undefined}
    >
      {children}
    </button>
  );
}

function Pages({ view: { page, pages, address, initial } }: { readonly view: FilterView }) {
  if (pages === 1) return null;
  return (
    <div className={styles.pages} role="group" aria-label={site.pages}>
      {initial !== undefined && <input type="hidden" name="buchstabe" value={initial} />}
      {page > 1 && (
        <button
          className={styles.button}
          type="submit"
          name="seite"
          value={page - 1}
          formAction={address}
        >
          {site.previousPage}
        </button>
      )}
      <span>{site.page(page, pages)}</span>
      {page < pages && (
        <button
          className={styles.button}
          type="submit"
          name="seite"
          value={page + 1}
          formAction={address}
        >
          {site.nextPage}
        </button>
      )}
    </div>
  );
}

/** Values that follow each other under one initial. */
function groupsOf(values: FilterView['values']) {
  const groups: { initial: string; values: FilterView['values'][number][] }[] = [];
  for (const value of values) {
    const last = groups.at(-1);
    if (last && last.initial === value.initial) last.values.push(value);
    else groups.push({ initial: value.initial, values: [value] });
  }
  return groups;
}
