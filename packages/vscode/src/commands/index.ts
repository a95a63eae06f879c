import { commands, Disposable, type Uri, window } from 'vscode';
import type { Range } from 'vscode-languageserver-types';
import { reveal } from '../places/reveal.ts';
import { WorkspaceCheck } from './check-workspace.ts';
import { compareYears } from './compare-years.ts';
import { explain } from './explain.ts';
import { exportFigures } from './export-figures.ts';
import { fixAll } from './fix-all.ts';
import { newReport } from './new-report.ts';
import { openConfig } from './open-config.ts';
import { openSample } from './open-sample.ts';
import { rollUp } from './roll-up.ts';
import type { Setting } from './setting.ts';

type Command = (setting: Setting, ...given: never[]) => unknown;

/** Every command of the manifest by its name after `gouji.`, and one behind the lines of the tree. */
export function registerCommands(setting: Setting): Disposable {
  const check = new WorkspaceCheck();
  const table: Readonly<Record<string, Command>> = {
    newReport,
    fixAll,
    explain,
    compareYears,
    rollUp,
    openConfig,
    openSample,
    checkWorkspace: () => check.run(setting),
    exportJson: (_, target?: unknown) => exportFigures(setting, 'json', target),
    exportCsv: (_, target?: unknown) => exportFigures(setting, 'csv', target),
    showPreview: ({ preview }) => preview.show(),
    restartServer: ({ session }) => session.restart(),
    showOutput: ({ output }) => output.show(),
    reveal: (_, uri: Uri, place: Range) => reveal(uri, place, false),
  };
  const registered = Object.entries(table).map(([name, run]) =>
    commands.registerCommand(`gouji.${name}`, (...given: never[]) =>
      attempt(setting, () => run(setting, ...given)),
    ),
  );
  return Disposable.from(check, ...registered);
}

/** Runs a command; what goes wrong is said in plain words and logged in full. */
async function attempt({ output, session, words }: Setting, run: () => unknown): Promise<void> {
  try {
    await run();
  } catch (error) {
    output.error(error instanceof Error ? error : String(error));
    const { notRunning, failed, showOutput } = words().server;
    const reason = error instanceof Error ? error.message : String(error);
    const said = session.condition === 'stopped' ? notRunning : failed(reason);
    if ((await window.showErrorMessage(said, showOutput)) !== undefined) output.show();
  }
}
