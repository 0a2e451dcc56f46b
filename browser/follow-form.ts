/** What happens to a search form, as far as the page has to follow it. */
export interface FormEvents {
  /** The words were changed, and no key has been pressed for a moment. */
  typed(): void;
  /** A box was ticked, or a date was filled in to its end. */
  settled(): void;
  /** It was sent; `preventDefault` keeps the page. */
  sent(event: SubmitEvent): void;
  /** The words were left, and nothing of them is waiting. */
  left(): void;
}

/** So long a pause between two keys is no longer typing. */
const TYPING_PAUSE_MS = 180;

/** Listens until the function that it returns is called. Fields elsewhere on the page belong to the form by their `form` attribute. */
export function followForm(form: HTMLFormElement, events: FormEvents): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stopTimer = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const startTimer = () => {
    stopTimer();
    timer = setTimeout(() => {
      timer = undefined;
      events.typed();
    }, TYPING_PAUSE_MS);
  };
  const isWords = ({ target }: Event) => target === form.elements.namedItem('q');
  const isOther = (event: Event) =>
    event.target instanceof HTMLInputElement && event.target.form === form && !isWords(event);

  document.addEventListener(
    'input',
    (event) =>
      isWords(event) && !(event instanceof InputEvent && event.isComposing) && startTimer(),
    { signal },
  );
  document.addEventListener('compositionend', (event) => isWords(event) && startTimer(), {
    signal,
  });
  document.addEventListener(
    'focusout',
    (event) => isWords(event) && timer === undefined && events.left(),
    { signal },
  );
  document.addEventListener(
    'change',
    (event) => {
      if (!isOther(event)) return;
      stopTimer();
      events.settled();
    },
    { signal },
  );
  form.addEventListener(
    'submit',
    (event) => {
      stopTimer();
      events.sent(event);
    },
    { signal },
  );
  return () => {
    stopTimer();
    listening.abort();
  };
}
