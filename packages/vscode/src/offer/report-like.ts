/** How much of a file is looked at: a title stands at its beginning, though a page's menu may stand before it. */
export const OPENING_LINES = 30;

/**
 * Whether a text begins like an annual report: its first lines name 政府信息公开…年度报告. A mere hint, to ask a person
 * by; what a report is, the server decides. Only Han characters count, so that line breaks, spaces, years and the pinyin
 * notes of mirrored pages do not matter.
 */
export function beginsLikeReport(opening: string): boolean {
  const han = opening.replace(/[^\p{Script=Han}]+/gu, '');
  return /政[府务務]信?息?公[开開][^。]{0,12}?年度?[报報]告/u.test(han);
}
