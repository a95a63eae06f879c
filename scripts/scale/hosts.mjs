import { execFileSync, spawn } from 'node:child_process';
import { appendFileSync, copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { pathOf } from './tools.mjs';

/** Where OpenSSH wants an empty folder when it is started by the administrator. */
const SEPARATION = '/run/sshd';

/**
 * Ssh servers on this machine that pass for hosts: each has a port, a home and a process of its own. Keys are made for
 * the trial; nobody's own configuration is read or changed.
 */
export class Hosts {
  #folder;
  #hosts = new Map();

  constructor(folder) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
    for (const key of ['client', 'server'])
      execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, key)]);
    copyFileSync(join(folder, 'client.pub'), join(folder, 'authorized'));
    // Whatever ends this process ends the hosts.
    process.once('exit', () => this.stop());
    if (userInfo().uid === 0 && !existsSync(SEPARATION)) mkdirSync(SEPARATION, { mode: 0o755 });
  }

  /** The ssh command that knows these hosts and no others. */
  get ssh() {
    return `ssh -F ${join(this.#folder, 'ssh_config')}`;
  }

  async start(name) {
    const port = await freePort();
    const home = join(this.#folder, name);
    mkdirSync(home, { recursive: true });
    writeFileSync(join(this.#folder, `${name}.conf`), serverConfig(this.#folder, home, port));
    appendFileSync(join(this.#folder, 'ssh_config'), clientConfig(this.#folder, name, port));
    const server = spawn(pathOf('sshd'), ['-D', '-e', '-f', join(this.#folder, `${name}.conf`)], {
      stdio: 'ignore',
    });
    this.#hosts.set(name, server);
    await this.#answering(name);
  }

  /** Ends a host as a power cut does: the server and everything that runs under it, at once. */
  kill(name) {
    for (const pid of [this.#hosts.get(name).pid, ...descendantsOf(this.#hosts.get(name).pid)]) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It has ended by itself meanwhile.
      }
    }
    this.#hosts.delete(name);
  }

  stop() {
    for (const name of [...this.#hosts.keys()]) this.kill(name);
  }

  async #answering(name) {
    for (let attempt = 0; attempt < 50; attempt++) {
      try {
        execFileSync('ssh', ['-F', join(this.#folder, 'ssh_config'), name, 'true'], { stdio: 'ignore' });
        return;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
    throw new Error(`the ssh server ${name} does not answer`);
  }
}

function serverConfig(folder, home, port) {
  return `Port ${port}
ListenAddress 127.0.0.1
HostKey ${join(folder, 'server')}
AuthorizedKeysFile ${join(folder, 'authorized')}
StrictModes no
UsePAM no
PasswordAuthentication no
PermitRootLogin prohibit-password
PidFile none
SetEnv HOME=${home}
ForceCommand cd && exec /bin/sh -c "$SSH_ORIGINAL_COMMAND"
`;
}

function clientConfig(folder, name, port) {
  return `Host ${name}
  HostName 127.0.0.1
  Port ${port}
  User ${userInfo().username}
  IdentityFile ${join(folder, 'client')}
  IdentitiesOnly yes
  UserKnownHostsFile /dev/null
  StrictHostKeyChecking no
  LogLevel ERROR
`;
}

function descendantsOf(pid) {
  const children = new Map();
  for (const line of execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')) {
    const [child, parent] = line.trim().split(/\s+/u).map(Number);
    children.set(parent, [...(children.get(parent) ?? []), child]);
  }
  const below = (parent) => (children.get(parent) ?? []).flatMap((child) => [child, ...below(child)]);
  return below(pid);
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
