export function sourceHash(root: string, sources: readonly string[]): string;
export const PROGRAM: readonly string[];
