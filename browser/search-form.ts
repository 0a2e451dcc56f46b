import { SEARCH_FORM } from '@/components/search/search-form-id';

export function searchForm(): HTMLFormElement | undefined {
  const form = document.getElementById(SEARCH_FORM);
  return form instanceof HTMLFormElement ? form : undefined;
}

/** Every search is an address, and this is the one that the form would be sent to; what is empty is left out. */
export function addressOfForm(form: HTMLFormElement): string {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value.trim() !== '') fields.append(name, value);
  return fields.size === 0 ? '/suche' : `/suche?${fields}`;
}

/** The fields that hold something else than the page was rendered with. */
export function changedFields(form: HTMLFormElement): HTMLInputElement[] {
  return fieldsOf(form).filter(({ type, value, defaultValue, checked, defaultChecked }) =>
    type === 'checkbox' ? checked !== defaultChecked : value !== defaultValue,
  );
}

/** Sets the fields to what the page was rendered with: after going back, and for conditions that were typed as words. */
export function showAsRendered(form: HTMLFormElement): void {
  for (const field of fieldsOf(form)) {
    if (field.type === 'checkbox') field.checked = field.defaultChecked;
    else field.value = field.defaultValue;
  }
}

/**
 * From now on the page changes under the words: conditions that are understood from them would appear in the other fields and be
 * sent along, and would stay when they are taken out of the words again. A value that a script sets is not overwritten by a default.
 */
export function keepAsShown(form: HTMLFormElement): void {
  for (const field of fieldsOf(form)) {
    if (field.name === 'q') continue;
    if (field.type === 'checkbox') field.checked = Boolean(field.checked);
    else field.value = String(field.value);
  }
}

export function isInWords(form: HTMLFormElement): boolean {
  return document.activeElement === form.elements.namedItem('q');
}

/** What readers fill in or tick. */
function fieldsOf(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.elements].filter(
    (field): field is HTMLInputElement =>
      field instanceof HTMLInputElement && field.type !== 'hidden',
  );
}
