import { tokenOf, typedIn, type EditingForm } from './form';

/** What was typed and not sent. */
interface Kept {
  /** When, as the browser's clock has it. */
  readonly time: number;
  readonly fields: readonly (readonly [string, string])[];
}

const PAUSE_MS = 300;

/** Keeps what is typed in this browser, and offers it again when the page is opened anew. */
export function startKeeping({ form, texts, say, quiet }: EditingForm): void {
  const key = `wortlaut-redaktion:${location.pathname}`;
  const atFirst = JSON.stringify(typedIn(form));
  const keep = () => {
    const fields = typedIn(form);
    const isAsOpened = JSON.stringify(fields) === atFirst && !('gesendet' in form.dataset);
    if (!isAsOpened) store(key, { time: Date.now(), fields });
  };
  const kept = storedAt(key);
  if ('fertig' in form.dataset) localStorage.removeItem(key);
  // What was sent is what stands here; the server has not stored it yet.
  else if ('gesendet' in form.dataset) keep();
  else if (kept && JSON.stringify(kept.fields) !== atFirst) {
    const time = new Date(kept.time).toLocaleString('de-DE', {
      dateStyle: 'medium',
      timeStyle: 'short',
    });
    say(
      `${texts.kept} (${time}).`,
      button(texts.restore, () => sendAgain(form, kept)),
      button(texts.forget, () => {
        localStorage.removeItem(key);
        quiet();
      }),
    );
  }
  let timer: number | undefined;
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(keep, PAUSE_MS);
  });
  window.addEventListener('pagehide', () => {
    if (timer !== undefined) keep();
  });
}

/** Has the server draw the form with what was kept: it may have had other parts than the one that is shown. */
function sendAgain(form: HTMLFormElement, { fields }: Kept): void {
  const again = document.createElement('form');
  again.method = 'post';
  again.action = form.action;
  again.enctype = 'multipart/form-data';
  for (const [name, value] of [...fields, ['csrf', tokenOf(form)], ['tun', 'pruefen']] as const) {
    const field = document.createElement('textarea');
    field.name = name;
    field.value = value;
    again.append(field);
  }
  again.hidden = true;
  document.body.append(again);
  again.submit();
}

function button(label: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', press);
  return made;
}

function store(key: string, kept: Kept): void {
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch (cause) {
    // Full, or forbidden: the form works without.
    if (!(cause instanceof DOMException)) throw cause;
  }
}

function storedAt(key: string): Kept | undefined {
  try {
    const text = localStorage.getItem(key);
    return text === null ? undefined : JSON.parse(text);
  } catch (cause) {
    if (cause instanceof SyntaxError || cause instanceof DOMException) return undefined;
    throw cause;
  }
}
