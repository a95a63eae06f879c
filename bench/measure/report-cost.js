// Imported into a process before its program: at the end it writes what it took to file descriptor 3. Node cannot ask
// for that of a child: milliseconds of processor time of all threads, and the most memory in bytes.
import { readFileSync, writeSync } from 'node:fs';

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeSync(3, JSON.stringify({ cpu: (user + system) / 1000, memory: mostMemory() * 1024 }));
});

/** In kilobytes. On Linux what `resourceUsage` gives begins with the memory of the process that started this one. */
function mostMemory() {
  try {
    const peak = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    if (peak !== undefined) return Number(peak);
  } catch {}
  return process.resourceUsage().maxRSS;
}
