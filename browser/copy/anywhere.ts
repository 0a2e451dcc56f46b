/* Takes the place of `server-only`: in a copy, the program of the server runs in the browser. */
export {};
