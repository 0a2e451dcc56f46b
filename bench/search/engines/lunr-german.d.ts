declare module 'lunr-languages/lunr.de' {
  export default function register(lunr: unknown): void;
}
declare module 'lunr-languages/lunr.stemmer.support' {
  export default function register(lunr: unknown): void;
}
