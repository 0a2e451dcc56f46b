'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState, useTransition } from 'react';
import { SEARCH_FORM } from './search-form-id';

interface Props {
  /** The canonical address of the search that the page shows. */
  readonly address: string;
  /** What a screen reader is told when the page shows another. */
  readonly announcement: string;
}

/** What made the page change: words being typed, a box or a date that was settled, or the form that was sent. */
type Cause = 'typing' | 'choice' | 'sending';

/** So long a pause between two keys is no longer typing. */
const TYPING_PAUSE_MS = 180;
/** After so long a rest, the next search is one to come back to. */
const RESTED_MS = 3_000;
/** A screen reader hears the count once the typing is over, not at every key. */
const ANNOUNCE_AFTER_MS = 700;

/**
 * Lets the page follow the form: the words as they are typed, boxes and dates when they are settled. The server renders
 * what is found, the router puts it in place, drops answers that have been overtaken, and keeps the address. Without
 * scripts, or without a network, the form is sent as ever.
 */
export function LiveSearch({ address, announcement }: Props) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const [spoken, setSpoken] = useState('');
  const cause = useRef<Cause>(undefined);
  const asked = useRef<string>(undefined);
  const focused = useRef<Element>(null);

  useEffect(() => {
    const form = document.getElementById(SEARCH_FORM);
    if (!(form instanceof HTMLFormElement)) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let lastTyped = -RESTED_MS;
    const show = (why: Cause) => {
      clearTimeout(timer);
      timer = undefined;
      const next = addressOfForm(form);
      if (next === (asked.current ?? location.pathname + location.search)) {
        if (asked.current !== undefined) cause.current = why;
        else if (why === 'sending') document.querySelector<HTMLElement>('main [role="alert"]')?.focus();
        return;
      }
      const isSameThought = why === 'typing' && performance.now() - lastTyped < RESTED_MS;
      lastTyped = why === 'typing' ? performance.now() : -RESTED_MS;
      cause.current = why;
      asked.current = next;
      focused.current = document.activeElement;
      startTransition(() => router[isSameThought ? 'replace' : 'push'](next, { scroll: false }));
    };
    const belongs = (target: EventTarget | null): target is HTMLInputElement => target instanceof HTMLInputElement && target.form === form;
    // Without a network, a page that could not be loaded would take the place of what was typed.
    const follow = (why: Cause) => {
      if (navigator.onLine) show(why);
    };
    const typed = (event: Event) => {
      if (!belongs(event.target) || event.target.name !== 'q' || (event instanceof InputEvent && event.isComposing)) return;
      clearTimeout(timer);
      timer = setTimeout(() => follow('typing'), TYPING_PAUSE_MS);
    };
    const settled = ({ target }: Event) => {
      if (belongs(target) && target.name !== 'q') follow('choice');
    };
    const sent = (event: SubmitEvent) => {
      if (!navigator.onLine) return;
      event.preventDefault();
      show('sending');
    };
    // Conditions that were typed among the words have moved to their own fields: the form says so once the words are left.
    const left = ({ target }: FocusEvent) => {
      if (belongs(target) && target.name === 'q' && timer === undefined && cause.current === undefined) showWhatWasUnderstood(form);
    };
    const field = form.elements.namedItem('q');
    // Somebody was faster than the scripts.
    if (field instanceof HTMLInputElement && field.value !== field.defaultValue) follow('typing');
    document.addEventListener('input', typed);
    document.addEventListener('change', settled);
    document.addEventListener('focusout', left);
    form.addEventListener('submit', sent);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('input', typed);
      document.removeEventListener('change', settled);
      document.removeEventListener('focusout', left);
      form.removeEventListener('submit', sent);
    };
  }, [router]);

  useEffect(() => {
    if (isPending) return undefined;
    const why = cause.current;
    const answered = asked.current;
    cause.current = undefined;
    asked.current = undefined;
    const form = document.getElementById(SEARCH_FORM);
    if (!(form instanceof HTMLFormElement)) return undefined;
    // What has been filled in since is not to be lost; it will be asked for itself.
    const isCurrent = answered === undefined || answered === addressOfForm(form);
    if (isCurrent && why !== 'typing') showWhatWasUnderstood(form);
    if (why === 'choice' && focused.current instanceof HTMLElement) focused.current.focus({ preventScroll: true });
    if (why === undefined) return undefined;
    const timer = setTimeout(() => setSpoken(announcement), ANNOUNCE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [address, announcement, isPending]);

  return (
    <p className="visually-hidden" role="status">
      {spoken}
    </p>
  );
}

/** Every search is an address, and this is the one that the form would be sent to; what is empty is left out. */
function addressOfForm(form: HTMLFormElement): string {
  const asked = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string' && value.trim() !== '') asked.append(name, value);
  return asked.size === 0 ? '/suche' : `/suche?${asked}`;
}

/** Sets the fields to what the page was rendered with: after going back, and for conditions that were typed as words. */
function showWhatWasUnderstood(form: HTMLFormElement): void {
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement)) continue;
    if (field.type === 'checkbox') field.checked = field.defaultChecked;
    else if (field.type !== 'hidden') field.value = field.defaultValue;
  }
}
