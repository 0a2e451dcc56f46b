/** A store that cannot be used, and why: for whoever runs it, in a sentence that names no password. */
export class StoreError extends Error {}
