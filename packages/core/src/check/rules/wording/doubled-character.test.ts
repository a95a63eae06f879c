import { describe, expect, it } from 'vitest';
import { findingsOf, fixed, fixesOf, marked } from '../rule.test-support.ts';
import { prose } from './wording.test-support.ts';

const RULE = 'wording/doubled-character';

describe(RULE, () => {
  it.each([
    '天天公开、常常更新，人人参与、层层审核，一一答复，种种困难逐逐克服，感谢谢谢。',
    '为了了解群众需求，成为为民服务的窗口，作为为企业服务的平台。',
    '的的确确做到了有的放矢，以服务群众为目的的公开。',
    '市和县和谐相处，和和气气，中共和和平统一。',
    '针对对外公开的信息，参与与会代表讨论，涉及及时公开的事项。',
    '可以以书面形式答复，其其他事项不变，把把关工作做实，存在在校学生申请。',
    '县政府政府信息公开工作工作要点，省省长、各县县长、委员会会议、研究所所长。',
    '围绕着着力解决的问题，规则则由局制定，主将将士，合并并公布。',
    '是是非非、不得不不断学习。',
    '等等。。。还有一些，“，”和“。”是标点。',
    '未成年人。群众的\n\n的士司机。',
  ])('is silent: %s', (text) => {
    expect(findingsOf(RULE, prose(text))).toEqual([]);
  });

  it.each([
    ['以公开为常态、不公开为为例外。', '为为', '以公开为常态、不公开为例外。'],
    ['做好各项的的工作。', '的的', '做好各项的工作。'],
    ['全年取得了了新的进展。', '了了', '全年取得了新的进展。'],
    ['政府和和群众的距离。', '和和', '政府和群众的距离。'],
    ['我们们认真做好工作。', '们们', '我们认真做好工作。'],
    ['对制度进行进行修订。', '进行进行', '对制度进行修订。'],
    ['進一步進一步規範流程。', '進一步進一步', '進一步規範流程。'],
    ['认真做好的的的工作。', '的的的', '认真做好的工作。'],
    ['公开内容及及形式。', '及及', '公开内容及形式。'],
    ['全年更新信息，，均已公开。', '，，', '全年更新信息，均已公开。'],
    ['工作有序推进。。', '。。', '工作有序推进。'],
    ['存在以下不足：：一是更新慢。', '：：', '存在以下不足：一是更新慢。'],
  ])('points at the doubled word: %s', (wrong, place, right) => {
    const text = prose(wrong);
    const [finding, ...others] = findingsOf(RULE, text);
    expect(others).toEqual([]);
    expect(finding?.severity).toBe('warning');
    expect(marked(text, finding ?? { start: 0, end: 0 })).toBe(place);
    expect(fixesOf(RULE, text)[0]?.safety).toBe('suggested');
    expect(fixed(RULE, text)).toBe(prose(right));
  });
});
