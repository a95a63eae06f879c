import type { RuleDoc } from '@gouji/core';
import type { ExplainFormat } from '../../requests.ts';
import type { Writers } from '../writer.ts';
import { jsonExplanation } from './json.ts';
import { markdownExplanation } from './markdown.ts';
import { prettyExplanation } from './pretty.ts';

export const EXPLAIN_WRITERS: Writers<ExplainFormat, readonly RuleDoc[]> = {
  pretty: { text: prettyExplanation },
  markdown: { text: markdownExplanation },
  json: { text: jsonExplanation },
};
