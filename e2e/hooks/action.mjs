import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { NOTE, slip, sound } from './drafts.mjs';
import { Repository } from './repository.mjs';

/** The step of action.yml, run as the runner of GitHub Actions runs it. */
export async function tryAction({ root, work, tools, tarball, results }) {
  results.title('GitHub Action');
  const action = await readYaml(join(root, 'action.yml'), tools);
  const repository = new Repository(work);
  repository.installGouji(tarball);
  const { version } = JSON.parse(repository.read('node_modules/gouji/package.json'));
  repository.write('units/柳溪镇.txt', slip(root));
  repository.write('units/会议记录.txt', NOTE);
  repository.write('sound.txt', sound(root));
  const run = (inputs) => runStep(action, repository, { version, ...inputs });

  const bad = run({ files: 'units\nsound.txt', sarif: 'out/gouji.sarif', html: 'out/gouji.html' });
  results.expect('fails where a number is wrong', bad.status === 1, bad.output);
  results.expect(
    'shows it beside its line',
    /^::error file=units\/柳溪镇\.txt,line=\d+,.*::.*应为 6/m.test(bad.output),
    bad.output,
  );
  const { runs } = JSON.parse(repository.read('out/gouji.sarif'));
  results.expect('writes SARIF', runs[0].results[0].ruleId === 'sum/row-total');
  results.expect('writes a page', repository.read('out/gouji.html').startsWith('<!doctype html>'));

  const good = run({ files: 'sound.txt' });
  results.expect('passes where all is sound', good.status === 0, good.output);
  const lenient = run({ 'fail-on': 'never', locale: 'en', args: '--quiet --only sum' });
  results.expect(
    'hands on options',
    lenient.status === 0 && /should say 6/.test(lenient.output),
    lenient.output,
  );
  const hostile = run({ files: '$(touch owned)`touch owned`', locale: 'en' });
  results.expect(
    'takes inputs for text',
    hostile.status === 2 && !repository.run('test', '-e', 'owned').ok,
    hostile.output,
  );
}

async function readYaml(path, tools) {
  const require = createRequire(join(tools, 'x'));
  const { parse } = await import(pathToFileURL(require.resolve('yaml')).href);
  return parse(readFileSync(path, 'utf8'));
}

function runStep({ inputs, runs }, repository, given) {
  const [step] = runs.steps;
  const value = (name) => given[name] ?? inputs[name].default;
  const env = Object.entries(step.env).map(([name, expression]) => {
    const [, input] = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression) ?? [];
    if (input === undefined || !(input in inputs))
      throw new Error(`action.yml: ${expression} names no input`);
    return [name, value(input)];
  });
  const path = [join(repository.path, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run],
    {
      cwd: repository.path,
      env: { ...process.env, PATH: path, ...Object.fromEntries(env) },
      encoding: 'utf8',
    },
  );
  return { status, output: stdout + stderr };
}
