/**
 * A finished page without what the framework has put into it for itself: its scripts, the data for them, their preloads,
 * and the comments that they find their way by. Undefined when a part of the page was put off, which only those scripts could
 * fill in, or had failed.
 *
 * Expects HTML as React writes it: in text and attributes `<` is escaped, so that tags and comments are found by their signs.
 */
export function lightHtml(html: string): string | undefined {
  if (PUT_OFF.test(html)) return undefined;
  return html
    .replace(SCRIPT, (script, attributes: string) => (isOurs(attributes) ? script : ''))
    .replace(PRELOADED_SCRIPT, '')
    .replace(COMMENT, '')
    .replace('<div hidden=""></div>', '')
    .replace('<meta name="next-size-adjust" content=""/>', '');
}

/** A boundary that waits for its content, one that has failed, and what takes their places later. */
const PUT_OFF = /<!--\$[?!~]|<template (?:id="[BP]:|data-(?:dgst|msg|stck))|<div hidden="" id="S:/;

const SCRIPT = /<script\b([^>]*)>[\s\S]*?<\/script>/g;
const PRELOADED_SCRIPT = /<link\b[^>]*\b(?:as="script"|rel="modulepreload")[^>]*>/g;
const COMMENT = /<!--[\s\S]*?-->/g;

/** Scripts of our own, and data that is no script. */
function isOurs(attributes: string): boolean {
  return / src="\/skripte\//.test(attributes) || / type="application\/ld\+json"/.test(attributes);
}
