import { describe, expect, it } from 'vitest';
import { organOf, parseOrgan } from './organ.ts';

const path = (name: string): string => {
  const { places, tail } = parseOrgan(name);
  return [...places.map((place) => place.name), `(${tail})`].join(' ');
};

describe('the places of a name', () => {
  it.each([
    ['云溪镇人民政府', '云溪镇 (人民政府)'],
    ['澜川省砚州市霁川县云溪镇人民政府', '澜川省 砚州市 霁川县 云溪镇 (人民政府)'],
    ['霁川县云溪乡', '霁川县 云溪乡 ()'],
    ['砚州市栎南区澜桥街道办事处', '砚州市 栎南区 澜桥街道 (办事处)'],
    ['砚州市霁川县教育局', '砚州市 霁川县 (教育局)'],
    ['霁川县云溪镇岭下村村民委员会', '霁川县 云溪镇 岭下村 (村民委员会)'],
    ['内蒙古自治区锡林郭勒盟霁川旗云溪苏木人民政府', '内蒙古自治区 锡林郭勒盟 霁川旗 云溪苏木 (人民政府)'],
    ['霁川地区行政公署', '霁川地区 (行政公署)'],
    ['凉山州霁川县人民政府', '凉山州 霁川县 (人民政府)'],
    ['砚州高新技术产业开发区管理委员会', '砚州高新技术产业开发区 (管理委员会)'],
    ['国家税务总局霁川县税务局', '霁川县 (税务局)'],
  ])('of %s are %s', (name, parts) => {
    expect(path(name)).toBe(parts);
  });

  it.each([
    ['景德镇市昌江区人民政府', '景德镇市 昌江区 (人民政府)'],
    ['津市市人民政府', '津市市 (人民政府)'],
    ['津市市市场监督管理局', '津市市 (市场监督管理局)'],
    ['乐山市市中区人民政府', '乐山市 市中区 (人民政府)'],
    ['新乡市红旗区人民政府', '新乡市 红旗区 (人民政府)'],
    ['广州市天河区教育局', '广州市 天河区 (教育局)'],
    ['南宁市西乡塘区人民政府', '南宁市 西乡塘区 (人民政府)'],
    ['南阳市镇平县人民政府', '南阳市 镇平县 (人民政府)'],
    ['西安市新城区人民政府', '西安市 新城区 (人民政府)'],
    ['荆州市沙市区人民政府', '荆州市 沙市区 (人民政府)'],
    ['霁川县旧县镇人民政府', '霁川县 旧县镇 (人民政府)'],
    ['红旗街道办事处', '红旗街道 (办事处)'],
    ['霁川县红旗镇人民政府', '霁川县 红旗镇 (人民政府)'],
    ['镇宁布依族苗族自治县人民政府', '镇宁布依族苗族自治县 (人民政府)'],
  ])('are not cut at syllables that look like suffixes: %s', (name, parts) => {
    expect(path(name)).toBe(parts);
  });

  it.each([
    '城乡规划局',
    '住房和城乡建设局',
    '乡村振兴局',
    '城市管理局',
    '市政园林局',
    '行政审批服务局',
    '县域经济办公室',
  ])('are not seen in the department 砚州市%s', (department) => {
    expect(path(`砚州市${department}`)).toBe(`砚州市 (${department})`);
  });

  it('may be none', () => {
    expect(path('教育局')).toBe('(教育局)');
    expect(path('')).toBe('()');
  });

  it('are found in linear time in names that are none', () => {
    const started = performance.now();
    for (const syllable of ['市', '县镇', '中区']) parseOrgan(syllable.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('the level', () => {
  it.each([
    ['澜川省人民政府', 'province'],
    ['重庆市人民政府', 'province'],
    ['延边朝鲜族自治州人民政府', 'prefecture'],
    ['霁川县人民政府', 'county'],
    ['栎南区人民政府', 'county'],
    ['砚州市霁川市人民政府', 'county'],
    ['阿克苏地区霁川市人民政府', 'county'],
    ['云溪满族乡人民政府', 'township'],
    ['霁川县教育局', 'county'],
    ['砚州市人民政府', 'unknown'],
    ['砚州市云溪镇人民政府', 'township'],
    ['教育局', 'unknown'],
    ['砚州经济开发区管委会', 'unknown'],
  ])('of %s is %s', (name, level) => {
    expect(parseOrgan(name).level).toBe(level);
  });

  it('of a city is told by what stands below it', () => {
    const levels = (name: string) => parseOrgan(name).places.map((place) => place.level);
    expect(levels('砚州市栎南区人民政府')).toEqual(['prefecture', 'county']);
    expect(levels('砚州市云溪镇人民政府')).toEqual(['unknown', 'township']);
  });

  it('and the kind of a place are read from its suffix', () => {
    expect(parseOrgan('云溪满族乡人民政府').places).toEqual([
      { name: '云溪满族乡', stem: '云溪满族', kind: '民族乡', level: 'township' },
    ]);
  });
});

describe('the kind of an organ', () => {
  it.each([
    ['霁川县人民政府', 'government'],
    ['霁川县', 'government'],
    ['云溪街道办事处', 'office'],
    ['云溪街道', 'office'],
    ['霁川经济开发区管理委员会', 'office'],
    ['霁川地区行政公署', 'office'],
    ['霁川县教育局', 'department'],
    ['霁川县教育局（本级）'.replace('（', '(').replace('）', ')'), 'department'],
    ['霁川县卫生健康委员会', 'department'],
    ['霁川县人民政府办公室', 'department'],
    ['岭下村村民委员会', 'institution'],
    ['霁川县人民医院', 'institution'],
    ['霁川县供水公司', 'institution'],
  ])('%s is a %s', (name, kind) => {
    expect(parseOrgan(name).kind).toBe(kind);
  });
});

describe('the power to make 规章', () => {
  it.each(['澜川省人民政府', '重庆市人民政府', '内蒙古自治区人民政府', '凉山彝族自治州人民政府'])(
    'is with %s',
    (name) => {
      expect(parseOrgan(name).maySetRegulations).toBe(true);
    },
  );

  it.each(
    [
      ['霁川县人民政府', '栎南区人民政府', '霁川旗人民政府', '镇宁布依族苗族自治县人民政府'],
      ['砚州市栎南区人民政府', '砚州市霁川市人民政府', '云溪镇人民政府', '云溪街道办事处'],
      [
        '砚州市教育局',
        '澜川省教育厅',
        '霁川地区行政公署',
        '国家税务总局霁川县税务局',
        '霁川县人民政府办公室',
      ],
    ].flat(),
  )('is not with %s', (name) => {
    expect(parseOrgan(name).maySetRegulations).toBe(false);
  });

  it.each(
    [
      ['砚州市人民政府', '教育部', '国家税务总局', '中华人民共和国教育部', '浦川新区管理委员会'],
      ['砚州经济开发区管委会', '砚州市人民政府办公室', '某某'],
    ].flat(),
  )('cannot be told of %s', (name) => {
    expect(parseOrgan(name).maySetRegulations).toBe('unknown');
  });
});

describe('what an organ is called', () => {
  it('besides its full name', () => {
    expect(parseOrgan('霁川县横云河镇人民政府').shortNames).toEqual([
      '霁川县横云河镇人民政府',
      '霁川县横云河镇',
      '横云河镇',
      '横云河',
    ]);
    expect(parseOrgan('霁川县教育局').shortNames).toEqual(['霁川县教育局', '教育局']);
  });

  it.each([
    ['云溪镇人民政府', ['我镇', '本镇', '全镇']],
    ['云溪满族乡人民政府', ['我乡', '本乡', '全乡']],
    ['云溪街道办事处', ['我街道', '本街道', '全街道']],
    ['霁川县人民政府', ['我县', '本县', '全县']],
    ['砚州市人民政府', ['我市', '本市', '全市']],
    ['霁川县教育局', ['我局', '本局']],
    ['霁川县卫生健康委员会', ['我委', '本委']],
    ['霁川县人民政府办公室', ['我办', '本办']],
    ['教育部', []],
  ])('by itself: %s', (name, words) => {
    expect(parseOrgan(name).selfWords).toEqual(words);
  });
});

describe('the organ of a report', () => {
  it.each([
    ['云溪镇人民政府', undefined, '云溪镇人民政府'],
    [undefined, '霁川县云溪镇人民政府', '霁川县云溪镇人民政府'],
    ['云溪镇', '霁川县云溪镇人民政府', '霁川县云溪镇人民政府'],
    ['云溪镇人民政府', '霁川县云溪镇人民政府', '霁川县云溪镇人民政府'],
    ['云溪镇人民政府', '霁川县人民政府', '云溪镇人民政府'],
    ['霁川县教育局', '霁川县民政局', '霁川县教育局'],
  ])('titled %s and configured as %s is %s', (titled, configured, name) => {
    expect(organOf(titled, configured)?.name).toBe(name);
  });

  it('may be unknown', () => {
    expect(organOf(undefined, undefined)).toBeNull();
  });
});
