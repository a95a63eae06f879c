import type { RollUpFormat } from '../../requests.ts';
import type { RolledUp } from '../../view/rolled-up.ts';
import type { Writers } from '../writer.ts';
import { conciseRollUp, rollUpNote } from './concise.ts';
import { csvRollUp } from './csv.ts';
import { jsonRollUp } from './json.ts';
import { prettyRollUp } from './pretty.ts';

export const ROLLUP_WRITERS: Writers<RollUpFormat, RolledUp> = {
  pretty: { text: prettyRollUp },
  concise: { text: conciseRollUp, note: rollUpNote },
  json: { text: jsonRollUp },
  csv: { text: csvRollUp, note: rollUpNote },
};
