import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { padded } from './corpus.mjs';
import { Hosts } from './hosts.mjs';
import { GOUJI } from './tools.mjs';

const [SURVIVOR, VICTIM] = ['host-a', 'host-b'];
/** The share of the shards after which one of the hosts goes. */
const KILL_AT = 0.25;

/**
 * The stage that every host runs on a shard, as docs/scale.md has it. A shard's lines get their name only when there is
 * one for every file, so a host that goes midway leaves nothing that could be taken for a result, and a file that
 * cannot be read keeps nobody from being done.
 */
const STAGE = `mkdir reports && tar -xzf {} -C reports && (cd reports && find * -type f) > names && \
(cd reports && ${quoted(process.execPath)} ${quoted(GOUJI)} check --file-list ../names --format ndjson --fail-on never) \
> {.}.part; [ $(wc -l < {.}.part) -eq $(wc -l < names) ] && mv {.}.part {.}.ndjson`;

/** @returns the exit code: 0 where nothing was lost, counted twice or different */
export async function tryHosts(folder, corpus, shardSize) {
  const shards = cutShards(join(folder, 'shards'), corpus, shardSize);
  const expected = linesByPath(checkHere(corpus.folder));
  const hosts = new Hosts(join(folder, 'hosts'));
  try {
    await hosts.start(SURVIVOR);
    await hosts.start(VICTIM);
    const done = await runUntilKilled(folder, hosts, shards.length);
    const failed = exitCodes(folder).filter((code) => code !== 0);
    console.log(
      `${shards.length} shards of up to ${shardSize} reports on two hosts; ${VICTIM} killed after ${done} shards: ` +
        `${shards.length - failed.length} shards done, ${failed.length} failed.`,
    );
    const second = await runParallel(folder, hosts, [SURVIVOR]);
    console.log(
      `Resumed on ${SURVIVOR} alone: ${second === 0 ? 'all shards done' : `${second} still failing`}.`,
    );
    return verdict(mergedLines(folder), expected, failed.length > 0 && second === 0);
  } finally {
    hosts.stop();
  }
}

function cutShards(folder, { folder: root, paths }, size) {
  mkdirSync(folder);
  const shards = [];
  for (let at = 0; at < paths.length; at += size) {
    const name = `${padded(shards.length, 6)}.tgz`;
    const list = paths.slice(at, at + size).join('\n');
    execFileSync('tar', ['-czf', join(folder, name), '-C', root, '-T', '-'], { input: list });
    shards.push(name);
  }
  return shards;
}

function checkHere(corpus) {
  const argv = [GOUJI, 'check', '.', '--format', 'ndjson', '--fail-on', 'never'];
  return spawnSync(process.execPath, argv, { cwd: corpus, encoding: 'utf8', maxBuffer: 2 ** 30 }).stdout;
}

/** Runs what is not done yet. @returns how many shards failed */
async function runParallel(folder, hosts, names) {
  const control = join(folder, 'control');
  mkdirSync(control, { recursive: true });
  const argv = [
    ...['--will-cite', '--ssh', hosts.ssh, '--sshlogin', names.map((name) => `1/${name}`).join(',')],
    ...['--joblog', join(folder, 'jobs.log'), '--resume-failed', '--workdir', '...'],
    ...['--transferfile', '{}', '--return', '{.}.ndjson', '--cleanup', STAGE],
  ];
  const shards = readdirSync(join(folder, 'shards')).filter((name) => name.endsWith('.tgz'));
  const child = spawn('parallel', argv, {
    cwd: join(folder, 'shards'),
    env: { ...process.env, HOME: control, PARALLEL_HOME: control },
    stdio: ['pipe', 'inherit', 'ignore'],
  });
  child.stdin.end(`${shards.sort().join('\n')}\n`);
  const [code] = await once(child, 'exit');
  return code;
}

/** @returns how many shards were through when the host was killed */
async function runUntilKilled(folder, hosts, shards) {
  let running = true;
  const ended = runParallel(folder, hosts, [SURVIVOR, VICTIM]).finally(() => {
    running = false;
  });
  while (running && exitCodes(folder).length < KILL_AT * shards)
    await new Promise((resolve) => setTimeout(resolve, 50));
  const done = exitCodes(folder).length;
  hosts.kill(VICTIM);
  await ended;
  return done;
}

/** Of the shards that are through, from the job log. */
function exitCodes(folder) {
  const log = join(folder, 'jobs.log');
  if (!existsSync(log)) return [];
  const [head, ...lines] = readFileSync(log, 'utf8').trimEnd().split('\n');
  const column = head.split('\t').indexOf('Exitval');
  return lines.map((line) => Number(line.split('\t')[column]));
}

/** What `cat shards/*.ndjson` gives. */
function mergedLines(folder) {
  const results = readdirSync(join(folder, 'shards')).filter((name) => name.endsWith('.ndjson'));
  const merged = results.map((name) => readFileSync(join(folder, 'shards', name), 'utf8')).join('');
  return merged.trimEnd().split('\n');
}

function linesByPath(text) {
  return new Map(
    text
      .trimEnd()
      .split('\n')
      .map((line) => [JSON.parse(line).path, line]),
  );
}

function verdict(lines, expected, resumed) {
  const merged = linesByPath(lines.join('\n'));
  const twice = lines.length - merged.size;
  const lost = [...expected.keys()].filter((path) => !merged.has(path)).length;
  const different = [...merged].filter(([path, line]) => expected.get(path) !== line).length;
  console.log(
    `${merged.size} of ${expected.size} reports: ${lost} lost, ${twice} counted twice, ${different} other than in one run on one machine.`,
  );
  if (!resumed) console.log('The host was killed too late or the resumed run failed: this showed nothing.');
  return resumed && lost + twice + different === 0 ? 0 : 1;
}

function quoted(word) {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
