export { EXPLAIN_RULE } from './features/code-actions.ts';
export type { DiagnosticData } from './features/diagnostics.ts';
export { SEMANTIC_LEGEND } from './features/semantic-tokens.ts';
export type { FileSystem, Runtime, Stamp } from './runtime/runtime.ts';
export { startServer } from './server/start-server.ts';
export { parseSettings, type Settings, settingsJsonSchema } from './settings.ts';
