import type { CompareFormat } from '../../requests.ts';
import type { Compared } from '../../view/compared.ts';
import type { Writers } from '../writer.ts';
import { comparisonNote, conciseComparison } from './concise.ts';
import { jsonComparison, ndjsonComparison } from './json.ts';
import { prettyComparison } from './pretty.ts';

export const COMPARE_WRITERS: Writers<CompareFormat, Compared> = {
  pretty: { text: prettyComparison },
  concise: { text: conciseComparison, note: comparisonNote },
  json: { text: jsonComparison },
  ndjson: { text: ndjsonComparison },
};
