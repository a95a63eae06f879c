import { FORM_2021, type Head, parseReport, type ReportTable, type TableId } from '@gouji/core';
import { LAYOUTS, randomCase } from '@gouji/testkit';
import { describe, expect, it } from 'vitest';

const DISCLOSURE = `二、主动公开政府信息情况
第二十条第（一）项
信息内容\t本年制发件数\t本年废止件数\t现行有效件数
规章\t0\t0\t0
行政规范性文件\t0\t0\t0
第二十条第（五）项
信息内容\t本年处理决定数量
行政许可\t0
第二十条第（六）项
信息内容\t本年处理决定数量
行政处罚\t0
行政强制\t0
第二十条第（八）项
信息内容\t本年收费金额（单位：万元）
行政事业性收费\t0
`;
const REQUESTS = `三、收到和处理政府信息公开申请情况
（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t申请人情况
\t自然人\t法人或其他组织\t\t\t\t\t总计
\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他
一、本年新收政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0
二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0
三、本年度办理结果\t（一）予以公开\t0\t0\t0\t0\t0\t0\t0
（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t0\t0\t0\t0\t0\t0\t0
（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0
2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0
（四）无法提供\t1.本机关不掌握相关政府信息\t0\t0\t0\t0\t0\t0\t0
2.没有现成信息需要另行制作\t0\t0\t0\t0\t0\t0\t0
`;

function tableIn(text: string, id: TableId): ReportTable {
  const table = parseReport(text).tables[id];
  if (table === null) throw new Error(`no table ${id}`);
  return table;
}

function described(text: string, head: Head): string {
  return `${head.match} ${head.head.label.zh}: ${head.pieces.map(({ start, end }) => text.slice(start, end)).join(' / ')}`;
}

function unusual(text: string, id: TableId): readonly string[] {
  const { heads, missingHeads } = tableIn(text, id);
  return [
    ...heads.filter(({ match }) => match !== 'exact').map((head) => described(text, head)),
    ...missingHeads.map(({ label }) => `missing ${label.zh}`),
  ];
}

describe('the heads of a table', () => {
  it('are all found, each in its block', () => {
    const { heads, missingHeads } = tableIn(DISCLOSURE, 'disclosure');
    expect(missingHeads).toEqual([]);
    expect(heads.map(({ head }) => head.block)).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3]);
    expect(heads.filter(({ head }) => head.kind === 'article')).toHaveLength(4);
    const names = tableIn(REQUESTS, 'requests').heads.map(({ head }) => head.label.zh);
    expect(names).toEqual(
      expect.arrayContaining(['申请人情况', '总计', '其他', '本年度办理结果', '无法提供']),
    );
  });

  it('may be altered: what is near to an absent one is that one', () => {
    const text = DISCLOSURE.replace('本年废止件数', '本年度止件数').replace(
      '第二十条第（六）',
      '第二十一条第（六）',
    );
    expect(unusual(text, 'disclosure')).toEqual([
      'altered 本年废止件数: 本年度止件数',
      'altered 第二十条第（六）项: 第二十一条第（六）项',
    ]);
  });

  it('may be those of another block or form', () => {
    const text = DISCLOSURE.replace('第（六）项', '第（五）项').replace('现行有效件数', '对外公开总数量');
    expect(unusual(text, 'disclosure')).toEqual([
      'foreign 现行有效件数: 对外公开总数量',
      'foreign 第二十条第（六）项: 第二十条第（五）项',
    ]);
  });

  it('are missing where everything in their place was recognised', () => {
    expect(unusual(DISCLOSURE.replace('第二十条第（五）项\n', ''), 'disclosure')).toEqual([
      'missing 第二十条第（五）项',
    ]);
  });

  it('are not called missing where something unread stands in their place', () => {
    expect(unusual(DISCLOSURE.replace('第二十条第（五）项', '（五）许可类'), 'disclosure')).toEqual([]);
    expect(unusual(REQUESTS.replace('商业企业', '商业\t企'), 'requests')).toEqual([]);
  });

  it('are read over a sentence and a unit above the table', () => {
    const led = DISCLOSURE.replace('第二十条第（一）项\n', '具体情况见下表：\n单位：件\n');
    expect(unusual(led, 'disclosure')).toEqual(['missing 第二十条第（一）项']);
  });

  it('may name a group in two pieces that its rows part', () => {
    const text = REQUESTS.replace('（四）无法提供', '（四）无法').replace('2.没有现成', '\n提供\t2.没有现成');
    expect(unusual(text, 'requests')).toEqual(['cut 无法提供: （四）无法 / 提供']);
  });

  it('hold the numbers beside the name of a group apart from the rows', () => {
    const text = REQUESTS.replace('（三）不予公开\t', '（三）不予公开\t2\t0\t0\t0\t0\t0\t2\n');
    const { groupValues, extra } = tableIn(text, 'requests');
    expect(groupValues.map(({ head, values }) => [head.id, values.map(({ value }) => value)])).toEqual([
      ['denied', [2, 0, 0, 0, 0, 0, 2]],
    ]);
    expect(extra).toEqual([]);
  });

  it('leave a row that states its count in one cell to be told', () => {
    const text = `${DISCLOSURE}\t全年发布信息总数：18\n`;
    const { counted } = tableIn(text, 'disclosure');
    expect(counted.map(({ start, end }) => text.slice(start, end))).toEqual(['全年发布信息总数：18']);
  });

  it('are never called altered, foreign or missing in a sound report, whatever its layout', () => {
    for (const layout of LAYOUTS) {
      for (let seed = 0; seed < 12; seed++) {
        const { rendered } = randomCase(seed, layout);
        const { tables } = parseReport(rendered.text);
        for (const id of Object.keys(FORM_2021.tables) as TableId[]) {
          if (tables[id] === null) continue;
          const found = unusual(rendered.text, id).filter((words) => !words.startsWith('cut'));
          const lost = rendered.options.heads === 'lost';
          expect(
            lost ? found.filter((words) => !words.startsWith('missing')) : found,
            `${layout} ${seed}`,
          ).toEqual([]);
        }
      }
    }
  });
});
