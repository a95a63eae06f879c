import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserPath, codeServer, node24 } from './set-up.mjs';

const QUIET = {
  'workbench.startupEditor': 'none',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'git.enabled': false,
  'files.autoSave': 'off',
  'editor.minimap.enabled': false,
  'window.confirmBeforeClose': 'never',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

/**
 * A real VS Code, served on a loopback port of its own from a folder of its own, and shown in a real browser. Nothing
 * outside this machine can be reached from its page.
 *
 * @param options `locale`, `settings`, `files` (path → text), `vsix`, `payload`, `env`, `open` (a .code-workspace to open
 *   in place of the folder)
 */
export async function startEditor(options = {}) {
  const work = mkdtempSync(join(tmpdir(), 'gouji-vscode-'));
  const folder = join(work, 'workspace');
  mkdirSync(folder);
  for (const [path, content] of Object.entries(options.files ?? {})) write(join(folder, path), content);
  const flags = prepare(work, options);
  const env = {
    ...process.env,
    XDG_DATA_HOME: work,
    XDG_CONFIG_HOME: work,
    VSCODE_IPC_HOOK_CLI: '',
    ...options.env,
  };
  if (options.vsix !== undefined) await runToEnd([...flags, '--install-extension', options.vsix], env);
  const server = await serve(flags, folder, options, env);
  const browser = await chromium.launch({
    executablePath: browserPath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-sync',
    ],
  });
  const close = async () => {
    await browser.close();
    await end(server.process);
    rmSync(work, { recursive: true, force: true });
  };
  try {
    const { page, outside } = await show(browser, server.port, folder, options);
    return { page, folder, outside, log: server.log, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function write(path, content) {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
}

/** The folders of one editor, with its settings and its language. */
function prepare(work, { locale, settings }) {
  const [userData, extensions, config] = ['user-data', 'extensions', 'config.yaml'].map((name) =>
    join(work, name),
  );
  mkdirSync(extensions);
  write(join(userData, 'User/settings.json'), JSON.stringify({ ...QUIET, ...settings }));
  write(config, 'auth: none\n');
  if (locale === 'zh-cn') pretendLanguagePack(userData);
  return ['--user-data-dir', userData, '--extensions-dir', extensions, '--config', config];
}

/** Enough of a language pack for the editor to be Chinese; its own words stay English. */
function pretendLanguagePack(userData) {
  const translation = join(userData, 'translation.json');
  write(translation, JSON.stringify({ version: '1.0.0', contents: {} }));
  const pack = {
    hash: '0123456789abcdef0123456789abcdef',
    extensions: [{ extensionIdentifier: { id: 'test.zh' }, version: '1.0.0' }],
    translations: { vscode: translation },
    label: '中文(简体)',
  };
  write(join(userData, 'languagepacks.json'), JSON.stringify({ 'zh-cn': pack }));
}

async function serve(flags, folder, { locale, inHost }, env) {
  const port = await freePort();
  const args = [
    ...flags,
    ...[
      '--auth',
      'none',
      '--bind-addr',
      `127.0.0.1:${port}`,
      '--disable-telemetry',
      '--disable-update-check',
    ],
    ...['--disable-workspace-trust', '--disable-getting-started-override', '--ignore-last-opened'],
    ...(locale === undefined ? [] : ['--locale', locale]),
    // Without it the editor ignores where the tests lie that are to run inside it.
    ...(inHost === true ? ['--vscode-option', 'enable-smoke-test-driver'] : []),
    folder,
  ];
  const child = spawn(node24, [codeServer, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (log += data));
  await until(
    async () => (await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null))?.ok === true,
    20_000,
  );
  return { process: child, port, log: () => log };
}

async function show(browser, port, folder, { open, payload, clipboard }) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const origin = `http://127.0.0.1:${port}`;
  if (clipboard === true) await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  const outside = new Set();
  await context.route(
    ({ hostname }) => hostname !== '127.0.0.1' && hostname !== 'localhost',
    (route) => {
      outside.add(new URL(route.request().url()).hostname);
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const query = new URLSearchParams(open === undefined ? { folder } : { workspace: join(folder, open) });
  const remote = (path) => `vscode-remote://127.0.0.1:${port}${path}`;
  if (payload !== undefined)
    query.set('payload', JSON.stringify(payload.map(([name, path]) => [name, remote(path)])));
  await page.goto(`${origin}/?${query}`);
  await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
  return { page, outside };
}

function runToEnd(args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(node24, [codeServer, ...args], { env });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    child.on('exit', (code) => (code === 0 ? resolve(output) : reject(new Error(output))));
  });
}

async function end(child) {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 5000);
  await gone;
  clearTimeout(late);
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Waits until a condition holds. */
export async function until(holds, most = 15_000, what = 'the condition') {
  const end = Date.now() + most;
  for (;;) {
    const value = await holds();
    if (value) return value;
    if (Date.now() > end) throw new Error(`${what} did not hold within ${most} ms`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
