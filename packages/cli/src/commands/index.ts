import { declareCheck } from './check.ts';
import type { DeclareCommand } from './command.ts';
import { declareExtract } from './extract.ts';

/** Every command, in the order of the help. A new command joins here. */
export const COMMANDS: readonly DeclareCommand[] = [declareCheck, declareExtract];
