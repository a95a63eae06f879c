import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The licences of all packages that went into a bundle, as one text to publish beside it. */
export function thirdPartyLicenses(metafile, workingDir) {
  const folders = new Set();
  for (const input of Object.keys(metafile.inputs)) {
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
    if (folder) folders.add(join(workingDir, folder));
  }
  const bundled = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return `${name} ${version} (${license})\n\n${licenseText(folder)}`;
  });
  // Core carries character data under another licence than its own.
  const core = join(workingDir, '../core');
  const data = ['NOTICE', 'LICENSES/Apache-2.0.txt'].map((file) =>
    readFileSync(join(core, file), 'utf8').trim(),
  );
  return `${[...bundled, data.join('\n\n')].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function licenseText(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (!file) throw new Error(`${folder} is bundled but has no licence file`);
  return readFileSync(join(folder, file), 'utf8').trim();
}
