import { describe, expect, it } from 'vitest';
import { checked, draft, textsOf } from './drafts.test-support.ts';
import { readingLabel } from './stated-numbers.ts';

const REQUESTS = {
  new: [9, 0, 0, 0, 0, 0, 9],
  granted: [9, 0, 0, 0, 0, 0, 9],
  concluded: [9, 0, 0, 0, 0, 0, 9],
};

describe('statedNumbers', () => {
  it('are the numbers of the prose with the cells that count the same', () => {
    const report = checked(
      draft({ overview: '全年新收到政府信息公开申请9件，予以公开8件。', requests: REQUESTS }),
    );
    expect(textsOf(report, report.statedNumbers)).toEqual(['9', '8']);
    expect(report.statedNumbers.map(({ agrees }) => agrees)).toEqual([true, false]);
    const { form } = report.report;
    expect(report.statedNumbers.map(({ reading }) => readingLabel(form, reading, 'zh-CN'))).toEqual([
      '表三「一、本年新收」行「总计」列',
      '表三「（一）予以公开」行「总计」列',
    ]);
  });

  it('agree in the reading that agrees, where regions count differently', () => {
    const requests = {
      ...REQUESTS,
      'carried-in': [1, 0, 0, 0, 0, 0, 1],
      'carried-out': [1, 0, 0, 0, 0, 0, 1],
    };
    const report = checked(draft({ overview: '全年收到政府信息公开申请10件。', requests }));
    expect(report.statedNumbers).toMatchObject([{ value: 10, agrees: true, reading: { value: 10 } }]);
  });

  it('leave out what the tables do not count', () => {
    const report = checked(draft({ overview: '上半年收到申请9件，主动公开信息120条。', requests: REQUESTS }));
    expect(report.statedNumbers).toEqual([]);
  });
});
