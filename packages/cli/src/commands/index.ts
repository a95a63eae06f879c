import { declareBaseline } from './baseline.ts';
import { declareCheck, declareFix } from './check.ts';
import type { DeclareCommand } from './command.ts';
import { declareCompare } from './compare.ts';
import { declareCompletion } from './completion.ts';
import { declareConfig } from './config.ts';
import { declareExplain } from './explain.ts';
import { declareExtract } from './extract.ts';
import { declareFmt } from './fmt.ts';
import { declareInit } from './init.ts';
import { declareLsp } from './lsp.ts';
import { declareNew } from './new.ts';
import { declareRollUp } from './rollup.ts';
import { declareRules } from './rules.ts';

/** Every command, in the order of the help. A new command joins here. */
export const COMMANDS: readonly DeclareCommand[] = [
  declareCheck,
  declareFix,
  declareExtract,
  declareFmt,
  declareBaseline,
  declareConfig,
  declareInit,
  declareNew,
  declareCompare,
  declareRollUp,
  declareExplain,
  declareRules,
  declareLsp,
  declareCompletion,
];
