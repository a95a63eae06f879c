const assert = require('node:assert/strict');
const { execFileSync } = require('node:child_process');
const { readdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const vscode = require('vscode');

const { commands, languages, window, workspace, Uri } = vscode;
const EXTENSION = 'gouji.vscode-gouji';
const folder = workspace.workspaceFolders[0].uri;
const file = (name) => Uri.joinPath(folder, name);

async function until(holds, what, most = 20_000) {
  const end = Date.now() + most;
  for (;;) {
    const value = await holds();
    if (value) return value;
    if (Date.now() > end) throw new Error(`not within ${most} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function open(name) {
  const document = await workspace.openTextDocument(file(name));
  await window.showTextDocument(document);
  return document;
}

function found(uri) {
  return languages.getDiagnostics(uri).filter(({ source }) => source === 'gouji');
}

function findingsOf(uri, most) {
  return until(() => found(uri).length > 0 && found(uri), `findings of ${uri}`, most);
}

/** What the command line finds in a file: rule and place, as the editor counts. */
function checkedByCommandLine(name) {
  const args = [process.env.GOUJI_CLI, 'check', '--format', 'json', '--fail-on', 'never', file(name).fsPath];
  const { files } = JSON.parse(
    execFileSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } }),
  );
  return files.flatMap(({ diagnostics }) =>
    diagnostics.map(
      ({ rule, range: { start, end } }) => `${rule} ${start.line}:${start.column}-${end.line}:${end.column}`,
    ),
  );
}

function asCommandLine({ code, range: { start, end } }) {
  const rule = typeof code === 'object' ? code.value : code;
  return `${rule} ${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`;
}

/** Processes of this extension's server that this host started. */
function servers() {
  return readdirSync('/proc')
    .filter((pid) => /^\d+$/u.test(pid))
    .filter((pid) => {
      try {
        const parent = /^PPid:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
        return (
          parent === String(process.pid) &&
          readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('dist/server.js')
        );
      } catch {
        return false;
      }
    })
    .map(Number);
}

async function set(name, value) {
  await workspace.getConfiguration('gouji').update(name, value, vscode.ConfigurationTarget.Workspace);
}

exports.tests = {
  'is activated by a report': async () => {
    await open('健全.nianbao');
    await until(() => vscode.extensions.getExtension(EXTENSION)?.isActive, 'the extension being active');
  },

  'knows reports by the names of their files': async () => {
    assert.equal((await open('一处笔误年报.txt')).languageId, 'gouji');
    assert.equal((await open('健全.nianbao')).languageId, 'gouji');
    assert.equal((await open('随笔.txt')).languageId, 'plaintext');
  },

  'finds in every draft what the command line finds, at the same places': async () => {
    const names = readdirSync(folder.fsPath).filter((name) => /年报\.txt$|\.nianbao$/u.test(name));
    assert.ok(names.length >= 4);
    for (const name of names) {
      const { uri } = await open(name);
      const expected = checkedByCommandLine(name).sort();
      await until(
        () => JSON.stringify(found(uri).map(asCommandLine).sort()) === JSON.stringify(expected),
        `${name}: ${expected}`,
      ).catch(() => assert.deepEqual(found(uri).map(asCommandLine).sort(), expected, name));
    }
  },

  'leaves other text alone': async () => {
    const { uri } = await open('随笔.txt');
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.deepEqual(found(uri), []);
  },

  'has hover, outline, folding, hints, links, colours and formatting': async () => {
    const { uri } = await open('多处错误年报.txt');
    await findingsOf(uri);
    const total = found(uri).find(({ code }) => (code.value ?? code) === 'sum/row-total');
    const hovers = await commands.executeCommand('vscode.executeHoverProvider', uri, total.range.start);
    assert.match(
      hovers.flatMap(({ contents }) => contents.map(({ value }) => value)).join('\n'),
      /计算值 19，填报值 18/u,
    );
    const outline = await commands.executeCommand('vscode.executeDocumentSymbolProvider', uri);
    assert.match(
      JSON.stringify(outline.map(({ name, children }) => [name, children.map((each) => each.name)])),
      /总体情况/u,
    );
    const folds = await commands.executeCommand('vscode.executeFoldingRangeProvider', uri);
    assert.ok(folds.length >= 6);
    const document = await workspace.openTextDocument(uri);
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = await commands.executeCommand('vscode.executeInlayHintProvider', uri, whole);
    assert.ok(hints.length > 0);
    const tokens = await commands.executeCommand('vscode.provideDocumentSemanticTokens', uri);
    assert.ok(tokens.data.length > 0);
    const edits = await commands.executeCommand('vscode.executeFormatDocumentProvider', uri, {});
    assert.ok(edits.length > 0);
    const links = await commands.executeCommand('vscode.executeLinkProvider', uri);
    assert.ok(Array.isArray(links));
  },

  'forgets what it found when a report is closed': async () => {
    const uri = file('只看一眼.nianbao.txt');
    // A document that an extension opens stays open for minutes; one that a person opens does not.
    await commands.executeCommand('vscode.open', uri);
    await findingsOf(uri);
    await commands.executeCommand('workbench.action.closeActiveEditor');
    const isOpen = () => workspace.textDocuments.some((each) => String(each.uri) === String(uri));
    await until(() => !isOpen(), 'the document being closed');
    await until(() => found(uri).length === 0, 'no findings', 10_000);
  },

  'follows its settings': async () => {
    const { uri } = await open('多处错误年报.txt');
    await findingsOf(uri);
    const severities = () => new Set(found(uri).map(({ severity }) => severity));
    await set('minSeverity', 'error');
    await until(() => severities().size === 1, 'errors alone');
    await set('minSeverity', undefined);
    await until(() => severities().size > 1, 'everything again');
    await set('rules', { sum: 'off' });
    await until(
      () => !found(uri).some(({ code }) => String(code.value ?? code).startsWith('sum/')),
      'no sums',
    );
    await set('rules', undefined);
    await set('locale', 'en');
    await until(() => found(uri).some(({ message }) => /should/iu.test(message)), 'English messages');
    await set('locale', undefined);
    await until(() => found(uri).some(({ message }) => /应为/u.test(message)), 'Chinese messages');
    await set('enable', false);
    await until(() => found(uri).length === 0, 'nothing while it is off');
    await set('enable', undefined);
    await findingsOf(uri);
  },

  'follows its configuration file': async () => {
    const { uri } = await open('多处错误年报.txt');
    await findingsOf(uri);
    const config = file('gouji.config.json').fsPath;
    writeFileSync(config, JSON.stringify({ rules: { sum: 'off' } }));
    await until(
      () => !found(uri).some(({ code }) => String(code.value ?? code).startsWith('sum/')),
      'no sums',
    );
    rmSync(config);
    await until(
      () => found(uri).some(({ code }) => String(code.value ?? code).startsWith('sum/')),
      'sums again',
    );
  },

  'says what is wrong with a configuration': async () => {
    const config = file('gouji.config.json');
    writeFileSync(config.fsPath, '{ "rules": { "sum/row-totle": "off" } }');
    await window.showTextDocument(config);
    await until(() => languages.getDiagnostics(config).some(({ source }) => source === 'gouji'), 'a finding');
    await commands.executeCommand('workbench.action.closeActiveEditor');
    rmSync(config.fsPath);
  },

  'fixes all that is safe as one step that can be undone': async () => {
    const document = await open('多处错误年报.txt');
    await findingsOf(document.uri);
    const before = document.getText();
    await commands.executeCommand('gouji.fixAll');
    await until(
      () => document.getText().includes('\t15\t') && !document.getText().includes('１５'),
      'digits put right',
    );
    await commands.executeCommand('undo');
    await until(() => document.getText() === before, 'the text as it was');
    await commands.executeCommand('workbench.action.files.revert');
  },

  'writes a new report with nothing wrong but what is still empty': async () => {
    await commands.executeCommand('gouji.newReport', { organ: '青石县水利局', year: 2024 });
    const { document } = window.activeTextEditor;
    assert.equal(document.languageId, 'gouji');
    assert.match(document.getText(), /^青石县水利局2024年政府信息公开工作年度报告/u);
    await findingsOf(document.uri);
    assert.ok(!found(document.uri).some(({ code }) => /^table\//u.test(String(code.value ?? code))));
    await commands.executeCommand('workbench.action.files.revert');
  },

  'exports the figures that the command line extracts': async () => {
    await open('健全.nianbao');
    const target = file('导出.csv');
    void commands.executeCommand('gouji.exportCsv', target);
    await until(() => readdirSync(folder.fsPath).includes('导出.csv'), 'the file');
    const args = [process.env.GOUJI_CLI, 'extract', '--format', 'csv', file('健全.nianbao').fsPath];
    const values = (csv) =>
      csv
        .trim()
        .split(/\r?\n/u)
        .slice(1)
        .map((line) => line.split(',').slice(1).join(','));
    const expected = values(execFileSync(process.execPath, args, { encoding: 'utf8' }));
    await until(() => readFileSync(target.fsPath, 'utf8').length > 100, 'its content');
    assert.deepEqual(values(readFileSync(target.fsPath, 'utf8')), expected);
    rmSync(target.fsPath);
  },

  'opens one configuration, and begins it where there is none': async () => {
    await open('健全.nianbao');
    await commands.executeCommand('gouji.openConfig');
    const { document } = window.activeTextEditor;
    assert.equal(document.uri.path.split('/').at(-1), 'gouji.config.json');
    // The editor may still remember a file of this name.
    await until(() => document.getText() === '{\n  "rules": {}\n}\n', 'an empty configuration');
    await commands.executeCommand('workbench.action.closeActiveEditor');
    rmSync(document.uri.fsPath);
  },

  'has a task for those who have the command line': async () => {
    const [task] = await vscode.tasks.fetchTasks({ type: 'gouji' });
    assert.deepEqual(task.execution.args.slice(0, 3), ['check', '--format', 'concise']);
  },

  'reads a file in GB18030': async () => {
    const document = await open('国标年报.txt');
    assert.match(document.getText(), /政府信息公开工作年度报告/u);
  },

  'is restarted after a crash, and checks on': async () => {
    const { uri } = await open('一处笔误年报.txt');
    await findingsOf(uri);
    const [server] = servers();
    assert.ok(server, 'the server runs as a process of its own');
    process.kill(server, 'SIGKILL');
    const next = await until(() => servers().find((pid) => pid !== server), 'another server');
    const editor = await window.showTextDocument(uri);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '\n'));
    await until(() => found(uri).some(({ range }) => range.start.line === 43), 'findings one line below');
    assert.notEqual(next, server);
    await commands.executeCommand('workbench.action.files.revert');
  },

  'is restarted by hand': async () => {
    const { uri } = await open('一处笔误年报.txt');
    await findingsOf(uri);
    const [server] = servers();
    await commands.executeCommand('gouji.restartServer');
    await until(() => servers().length === 1 && servers()[0] !== server, 'one other server');
    await findingsOf(uri);
  },
};
