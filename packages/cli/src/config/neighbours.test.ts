import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changed, example, SOUND } from '../../test/support/drafts.ts';
import { type Folder, folderWith, type Outcome, run } from '../../test/support/run.ts';

const json = (value: unknown): string => JSON.stringify(value);

/** The sound report of 2025 carries one request in, so one was carried out the year before. */
const BEFORE = SOUND.replaceAll('2025', '2024');
const CARRIED = changed(
  changed(
    BEFORE,
    '四、结转下年度继续办理\t\t\t1\t0\t0\t0\t0\t0\t1',
    '四、结转下年度继续办理\t\t\t4\t0\t0\t0\t0\t0\t4',
  ),
  '一、本年新收政府信息公开申请数量\t\t\t10\t2\t0\t0\t0\t0\t12',
  '一、本年新收政府信息公开申请数量\t\t\t13\t2\t0\t0\t0\t0\t15',
);

const unit = (name: string): string => SOUND.replaceAll('柳溪镇', name);

let folder: Folder;

beforeAll(() => {
  folder = folderWith({
    'years/gouji.config.json': json({ history: '{lastYear}/{name}{ext}' }),
    'years/2025/柳溪镇.txt': SOUND,
    'years/2025/云桥镇.txt': unit('云桥镇'),
    'years/2025/石门镇.txt': unit('石门镇'),
    'years/2024/柳溪镇.txt': CARRIED,
    'years/2024/云桥镇.txt': unit('云桥镇').replaceAll('2025', '2024'),
    'image/gouji.config.json': json({ history: 'last.txt' }),
    'image/a.txt': SOUND,
    'image/last.txt': Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'),
    'county/gouji.config.json': json({ units: ['units/*.txt'] }),
    'county/county.txt': SOUND.replaceAll('柳溪镇', ''),
    'county/units/柳溪镇.txt': SOUND,
    'county/units/云桥镇.txt': unit('云桥镇'),
    'county/units/说明.txt': '各单位报告的说明。',
    'lost/gouji.config.json': json({ units: ['units/*'] }),
    'lost/county.txt': SOUND.replaceAll('柳溪镇', ''),
    'lost/units/a.txt': SOUND,
    'lost/units/scan.txt': Buffer.from('%PDF-1.4'),
    'old.txt': example('旧格式.txt'),
  });
});
afterAll(() => folder.remove());

function check(argv: string, cwd = folder.path): Promise<Outcome> {
  return run(['check', ...argv.split(' ')], { cwd });
}

describe('last year’s report, as the configuration says where it is', () => {
  it('is compared with this year’s', async () => {
    const { code, stdout } = await check('years/2025/柳溪镇.txt --only history/carry-over');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^years\/2025\/柳溪镇\.txt:\d+:\d+: error history\/carry-over .*4.*1/mu);
    expect(await check('柳溪镇.txt --only history', `${folder.path}/years/2025`)).toMatchObject({ code: 1 });
  });

  it('is no fault where both agree', async () => {
    expect(await check('years/2025/云桥镇.txt --only history/carry-over')).toMatchObject({
      code: 0,
      stdout: '',
    });
  });

  it('may be missing, which is told at the end', async () => {
    const { code, stderr } = await check('years/2025/石门镇.txt');
    expect(code).toBe(0);
    expect(stderr).toMatch(/1 份年报没有找到.*years\/2024\/石门镇\.txt/u);
    expect((await check('years/2025/石门镇.txt --quiet')).stderr).toBe('');
  });

  it('may not be something that cannot be read', async () => {
    const { code, stderr } = await check('image/a.txt');
    expect(code).toBe(2);
    expect(stderr).toMatch(/image\/last\.txt：这是图片.*没有与上年比较/u);
  });
});

describe('the units’ reports, as the configuration says where they are', () => {
  it('are added up and compared with the report that is not among them', async () => {
    const { stdout } = await check('county --only rollup/sum');
    expect(stdout).toMatch(/^county\/county\.txt:\d+:\d+: warning rollup\/sum .*36.*18/mu);
    expect(stdout).not.toContain('units/');
  });

  it('are not added up where one of them cannot be read', async () => {
    const { code, stdout, stderr } = await check('lost/county.txt --only rollup');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/lost\/units\/scan\.txt：这是 PDF.*没有核对汇总/u);
  });
});
