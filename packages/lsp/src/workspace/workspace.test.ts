import { parseReport } from '@gouji/core';
import { describe, expect, it } from 'vitest';
import { parseSettings } from '../settings.ts';
import { MemoryFiles } from './memory-files.test-support.ts';
import { StoredReports } from './stored-reports.ts';
import { Workspace } from './workspace.ts';

const LAST = 'file:///w/2023/a.txt';
const THIS = 'file:///w/2024/a.txt';
const REPORT = parseReport('青石镇人民政府2024年政府信息公开工作年度报告\n\n一、总体情况\n');
const lastYear = (organ: string): string => `${organ}2023年政府信息公开工作年度报告\n`;

function workspaceWith(contents: Readonly<Record<string, string>>): {
  files: MemoryFiles;
  workspace: Workspace;
} {
  const files = new MemoryFiles(contents);
  const workspace = new Workspace({
    files,
    reports: new StoredReports(files, () => null),
    settingsOf: async () => parseSettings({}),
    folders: () => ['file:///w'],
    settled: () => {},
  });
  return { files, workspace };
}

async function lastOrgan(workspace: Workspace): Promise<string | undefined> {
  return (await workspace.situationOf(THIS, REPORT)).surroundings.lastYear?.organization?.value;
}

describe('the situation of a document', () => {
  const contents = {
    'file:///w/gouji.config.json': '{ "history": "{lastYear}/{name}{ext}" }',
    [LAST]: lastYear('青石镇人民政府'),
  };

  it('is worked out once, until a file changes that it depends on', async () => {
    const { files, workspace } = workspaceWith(contents);
    expect(await lastOrgan(workspace)).toBe('青石镇人民政府');
    files.contents.set(LAST, lastYear('柳溪镇人民政府'));
    expect(workspace.changed(['file:///w/2023/other.txt'])).toBe(false);
    expect(await lastOrgan(workspace)).toBe('青石镇人民政府');
    expect(workspace.changed([LAST])).toBe(true);
    expect(await lastOrgan(workspace)).toBe('柳溪镇人民政府');
  });

  it('is worked out anew where a file has changed meanwhile', async () => {
    const { files, workspace } = workspaceWith(contents);
    const begun = workspace.situationOf(THIS, REPORT);
    expect(workspace.changed([LAST])).toBe(true);
    await begun;
    files.contents.set(LAST, lastYear('柳溪镇人民政府'));
    workspace.changed([LAST]);
    expect(await lastOrgan(workspace)).toBe('柳溪镇人民政府');
  });

  it('is another one for another year of the same draft', async () => {
    const { workspace } = workspaceWith(contents);
    await workspace.situationOf(THIS, REPORT);
    const older = parseReport('青石镇人民政府2021年政府信息公开工作年度报告\n');
    expect((await workspace.situationOf(THIS, older)).surroundings.lastYear).toBeUndefined();
  });

  it('is asked for anew where working it out has failed', async () => {
    const { files, workspace } = workspaceWith(contents);
    const { stamp } = files;
    files.stamp = () => Promise.reject(new Error('the disk is gone'));
    await expect(workspace.situationOf('file:///v/a.txt', REPORT)).rejects.toThrow('the disk is gone');
    files.stamp = stamp;
    workspace.forgetAll();
    expect(await lastOrgan(workspace)).toBe('青石镇人民政府');
  });
});
