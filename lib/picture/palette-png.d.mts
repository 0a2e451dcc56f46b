export function palettePng(rgba: Uint8Array, width: number, height: number): Uint8Array | undefined;
