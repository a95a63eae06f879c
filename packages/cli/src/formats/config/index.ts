import type { ExplainedConfig } from '../../config/explained-config.ts';
import type { ConfigFormat } from '../../requests.ts';
import type { Writers } from '../writer.ts';
import { jsonConfig } from './json.ts';
import { prettyConfig } from './pretty.ts';

export const CONFIG_WRITERS: Writers<ConfigFormat, ExplainedConfig> = {
  pretty: { text: prettyConfig },
  json: { text: jsonConfig },
};
