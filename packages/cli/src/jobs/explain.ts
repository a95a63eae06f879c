import { type RuleDoc, ruleDocs } from '@gouji/core';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { EXPLAIN_WRITERS } from '../formats/explain/index.ts';
import { RULES_WRITERS } from '../formats/rules/index.ts';
import type { Host } from '../host.ts';
import type { ExplainRequest, RulesRequest } from '../requests.ts';
import { rulesNamed } from './select-rules.ts';
import { writeResult } from './write-result.ts';

/** Tells all about a rule, or about each rule of a group. */
export async function explain(request: ExplainRequest, host: Host): Promise<ExitCode> {
  await writeResult(docsOf([request.rule]), EXPLAIN_WRITERS, request, host);
  return EXIT.ok;
}

/** Lists rules. */
export async function listRules(request: RulesRequest, host: Host): Promise<ExitCode> {
  await writeResult(
    request.rules.length === 0 ? ruleDocs() : docsOf(request.rules),
    RULES_WRITERS,
    request,
    host,
  );
  return EXIT.ok;
}

function docsOf(ids: readonly string[]): readonly RuleDoc[] {
  const named = rulesNamed(ids);
  return ruleDocs().filter(({ id }) => named.has(id));
}
