import type { Locale, Profile } from '@gouji/core';

const SCHEMA = 'https://unpkg.com/@gouji/core/schema/gouji.config.schema.json';

interface Comments {
  readonly head: string;
  readonly rules: string;
  readonly profile: string;
  readonly history: string;
  readonly units: string;
  readonly overrides: string;
}

const ZH: Comments = {
  head: '勾稽的配置，对这个文件夹和下级文件夹里的年报生效。去掉 // 就启用那一行。',
  rules: '各规则或组的级别：off、info、warning、error；全部规则见 gouji rules',
  profile:
    '正文以外已知的情况：单位全称，层级（province 省、city 市、county 县、township 乡镇、department 部门），年度',
  history: '上年的报告在哪里，从这个文件夹算起；写了才会与上年比较',
  units: '汇总报告所含下级单位的报告；写了才会核对汇总',
  overrides: '只对一部分文件的设置',
};

const EN: Comments = {
  head: 'Configuration of Gouji, for the reports in this folder and below. Remove // to put a line to use.',
  rules: 'severity of rules or groups: off, info, warning, error; gouji rules lists them all',
  profile:
    'what is known from elsewhere than the text: full name of the organ, level (province, city, county, township, department), year',
  history: 'where last year’s report is, from this folder; without it nothing is compared with last year',
  units: 'the units’ reports that a consolidated report sums up; without it no roll-up is checked',
  overrides: 'settings for some of the files',
};

/** A configuration that sets what is given and shows the rest in comments. */
export function configTemplate(profile: Profile, locale: Locale): string {
  const words = locale === 'en' ? EN : ZH;
  const sets = Object.keys(profile).length > 0;
  const shown = sets ? profile : { organ: '青石镇人民政府', level: 'township', year: 2024 };
  return `// ${words.head}
{
  "$schema": ${JSON.stringify(SCHEMA)},

  // ${words.rules}
  "rules": {
    // "wording": "off",
    // "sum/row-total": "error",
  },

  // ${words.profile}
  ${sets ? '' : '// '}"profile": ${inline(shown)},

  // ${words.history}
  // "history": "../{lastYear}/{name}{ext}",

  // ${words.units}
  // "units": ["units/*.txt"],

  // ${words.overrides}
  // "overrides": [{ "files": ["2019/**"], "rules": { "table": "info" } }],
}
`;
}

/** An object on one line, as people write it. */
function inline(value: object): string {
  const entries = Object.entries(value).map(
    ([key, part]) => `${JSON.stringify(key)}: ${JSON.stringify(part)}`,
  );
  return `{ ${entries.join(', ')} }`;
}
