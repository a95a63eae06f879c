import { checkReport, parseReport } from '@gouji/core';

// Each returns something made of everything it did, so that no compiler leaves the work out.

/**
 * The floor: one pass over every UTF-16 unit. No reader of a text can do less.
 * @param {readonly string[]} texts
 */
export function pass(texts) {
  let sum = 0;
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  }
  return sum;
}

/** @param {readonly string[]} texts */
export function parse(texts) {
  let cells = 0;
  for (const text of texts) cells += parseReport(text).cells.length;
  return cells;
}

/** @param {readonly string[]} texts */
export function check(texts) {
  let findings = 0;
  for (const text of texts) findings += checkReport(parseReport(text)).findings.length;
  return findings;
}
