import type { RuleDoc } from '@gouji/core';
import type { RulesFormat } from '../../requests.ts';
import type { Writers } from '../writer.ts';
import { conciseRules } from './concise.ts';
import { jsonRules } from './json.ts';
import { markdownRules } from './markdown.ts';
import { prettyRules } from './pretty.ts';

export const RULES_WRITERS: Writers<RulesFormat, readonly RuleDoc[]> = {
  pretty: { text: prettyRules },
  concise: { text: conciseRules },
  json: { text: jsonRules },
  markdown: { text: markdownRules },
};
