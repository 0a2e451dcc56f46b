import type { LiveStore } from './state';

/** What of a store is wrong: what keeps readers from being answered as reasons, what only weakens it as warnings. */
export function storeHealth({ hosts, version, awaySince }: LiveStore): {
  readonly reasons: readonly string[];
  readonly warnings: readonly string[];
} {
  const warnings = hosts.states.flatMap(({ name, away, look }) => {
    if (away) return [`${name} is away since ${away.since.toISOString()}: ${away.reason}`];
    const has = look?.current?.number;
    return has !== undefined && has < version.number
      ? [`${name} is behind: it has version ${has}, served is ${version.number}`]
      : [];
  });
  return {
    reasons: awaySince
      ? [
          `The database cannot be asked since ${awaySince.toISOString()}: pages that are kept are served, others are refused.`,
        ]
      : [],
    warnings,
  };
}
