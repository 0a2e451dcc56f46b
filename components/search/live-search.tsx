'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState, useTransition } from 'react';
import { followForm } from './follow-form';
import { SEARCH_FORM } from './search-form-id';

interface Props {
  /** The canonical address of the search that the page shows. */
  readonly address: string;
  /** What a screen reader is told when the page shows another. */
  readonly announcement: string;
}

/** A search that is on its way: where it leads, and what it was asked by. */
interface Asked {
  readonly address: string;
  readonly by: 'typing' | 'choice' | 'sending';
  readonly focused: Element | null;
}

/** After so long a rest from typing, the next search is one to come back to. */
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
  const asked = useRef<Asked>(undefined);

  useEffect(() => {
    const form = searchForm();
    if (!form) return undefined;
    let lastTyped = -RESTED_MS;
    const ask = (by: Asked['by']) => {
      const next = addressOfForm(form);
      const isNew = next !== (asked.current?.address ?? location.pathname + location.search);
      if (!isNew && by === 'sending') focusErrors();
      if (isNew || asked.current)
        asked.current = { address: next, by, focused: document.activeElement };
      if (!isNew) return;
      const isSameThought = by === 'typing' && performance.now() - lastTyped < RESTED_MS;
      lastTyped = by === 'typing' ? performance.now() : -RESTED_MS;
      startTransition(() => router[isSameThought ? 'replace' : 'push'](next, { scroll: false }));
    };
    // Without a network, a page that could not be loaded would take the place of what was typed.
    const askIfOnline = (by: Asked['by']) => {
      if (navigator.onLine) ask(by);
    };
    const field = form.elements.namedItem('q');
    // Typed before the script had loaded.
    if (field instanceof HTMLInputElement && field.value !== field.defaultValue)
      askIfOnline('typing');
    return followForm(form, {
      typed() {
        keepAsShown(form);
        askIfOnline('typing');
      },
      settled: () => askIfOnline('choice'),
      sent(event) {
        if (!navigator.onLine) return;
        event.preventDefault();
        ask('sending');
      },
      // Conditions that were typed among the words have moved to their own fields: the form says so once the words are left.
      left: () => !asked.current && showAsRendered(form),
    });
  }, [router]);

  useEffect(() => {
    if (isPending) return undefined;
    const answered = asked.current;
    asked.current = undefined;
    const form = searchForm();
    if (!form) return undefined;
    // What has been filled in since is not to be lost; it will be asked for itself.
    const isOvertaken = answered !== undefined && answered.address !== addressOfForm(form);
    // What is typed is not taken away while it is being typed: conditions move to their fields once the words are left.
    const isTyping = answered !== undefined && answered.by !== 'choice' && isInWords(form);
    if (!isOvertaken && !isTyping) showAsRendered(form);
    if (!answered) return undefined;
    if (answered.by === 'choice' && answered.focused instanceof HTMLElement)
      answered.focused.focus({ preventScroll: true });
    const timer = setTimeout(() => setSpoken(announcement), ANNOUNCE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [address, announcement, isPending]);

  return (
    <p className="visually-hidden" role="status">
      {spoken}
    </p>
  );
}

function searchForm(): HTMLFormElement | undefined {
  const form = document.getElementById(SEARCH_FORM);
  return form instanceof HTMLFormElement ? form : undefined;
}

/** Every search is an address, and this is the one that the form would be sent to; what is empty is left out. */
function addressOfForm(form: HTMLFormElement): string {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value.trim() !== '') fields.append(name, value);
  return fields.size === 0 ? '/suche' : `/suche?${fields}`;
}

/** Sets the fields to what the page was rendered with: after going back, and for conditions that were typed as words. */
function showAsRendered(form: HTMLFormElement): void {
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement)) continue;
    if (field.type === 'checkbox') field.checked = field.defaultChecked;
    else if (field.type !== 'hidden') field.value = field.defaultValue;
  }
}

/**
 * From now on the page changes under the words: conditions that are understood from them would appear in the other fields and be
 * sent along, and would stay when they are taken out of the words again. A value that a script sets is not overwritten by a default.
 */
function keepAsShown(form: HTMLFormElement): void {
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement) || field.name === 'q') continue;
    if (field.type === 'checkbox') field.checked = Boolean(field.checked);
    else if (field.type !== 'hidden') field.value = String(field.value);
  }
}

function isInWords(form: HTMLFormElement): boolean {
  return document.activeElement === form.elements.namedItem('q');
}

function focusErrors(): void {
  document.querySelector<HTMLElement>('main [role="alert"]')?.focus();
}
