/*
 * The advisory locks of a store, as pairs of a class and a number: those of a database are shared by all of its programs.
 */

/** Held by whoever loads, on {@link LOADING}: two wait for each other. */
export const WORTLAUT_CLASS = 0x574f_5254;

/**
 * Under `WORTLAUT_CLASS`. A server holds, on the primary, `pg_advisory_lock_shared(WORTLAUT_CLASS, version)` while it serves a
 * version: what can be had alone is read by nobody. Versions begin at 1.
 */
export const LOADING = 0;

/** `NOTIFY`s that there is another current version; the payload is its number. */
export const CHANNEL = 'wortlaut';
