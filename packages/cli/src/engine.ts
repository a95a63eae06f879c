/**
 * All work behind the commands, in one piece: what has to be loaded when there is work to do, and not before. The
 * bundle has few files because of that; libraries that few runs need are loaded by those who need them.
 */
export { answer } from './completion/answer.ts';
export { SCRIPTS } from './completion/scripts.ts';
export { check } from './jobs/check.ts';
export { compare } from './jobs/compare.ts';
export { explain, listRules } from './jobs/explain.ts';
export { extract } from './jobs/extract.ts';
export { init } from './jobs/init.ts';
export { layOut } from './jobs/lay-out.ts';
export { newDraft } from './jobs/new-draft.ts';
export { rollUpReports } from './jobs/roll-up.ts';
export { showConfig } from './jobs/show-config.ts';
export { writeBaseline } from './jobs/write-baseline.ts';
export { serve } from './threads/serve.ts';
