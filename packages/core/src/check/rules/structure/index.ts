import type { Rule } from '../../rule.ts';
import { announcedParts } from './announced-parts.ts';
import { debris } from './debris.ts';
import { duplicateParagraph } from './duplicate-paragraph.ts';
import { duplicateSection } from './duplicate-section.ts';
import { enumerationCount } from './enumeration-count.ts';
import { headingNumeral } from './heading-numeral.ts';
import { headingText } from './heading-text.ts';
import { missingSection } from './missing-section.ts';
import { otherMattersEmpty } from './other-matters-empty.ts';
import { overviewTopics } from './overview-topics.ts';
import { placeholder } from './placeholder.ts';
import { problemsEmpty } from './problems-empty.ts';
import { sectionOrder } from './section-order.ts';

export const STRUCTURE_RULES: readonly Rule[] = [
  missingSection,
  duplicateSection,
  sectionOrder,
  headingNumeral,
  headingText,
  duplicateParagraph,
  overviewTopics,
  problemsEmpty,
  otherMattersEmpty,
  announcedParts,
  enumerationCount,
  placeholder,
  debris,
];
