/** One of the six sections, in the order of the form. */
export interface FormSection {
  readonly number: number;
  /** Stable name used in findings and by editors. */
  readonly id: string;
  readonly numeral: string;
  /** The title that the form prints. */
  readonly title: string;
  readonly en: string;
  /** Titles that published reports use and that are not wrong. */
  readonly variants: readonly string[];
}

function section(
  number: number,
  id: string,
  title: string,
  en: string,
  variants: readonly string[],
): FormSection {
  return { number, id, numeral: '一二三四五六'[number - 1] ?? '', title, en, variants };
}

/** The same in both forms. */
export const SECTIONS: readonly FormSection[] = [
  section(1, 'overview', '总体情况', 'Overview', [
    '总体工作情况',
    '工作总体情况',
    '政府信息公开工作总体情况',
    '基本情况',
    '概述',
    '总体概况',
  ]),
  section(2, 'disclosure', '主动公开政府信息情况', 'Proactive disclosure', [
    '行政机关主动公开政府信息情况',
    '主动公开政府信息的情况',
    '主动公开政府信息工作情况',
    '政府信息主动公开情况',
    '主动公开情况',
  ]),
  section(3, 'requests', '收到和处理政府信息公开申请情况', 'Requests received and handled', [
    '行政机关收到和处理政府信息公开申请情况',
    '收到和处理政府信息公开申请的情况',
    '收到和处理政府信息公开申请工作情况',
    '收到及处理政府信息公开申请情况',
    '收到和处理政府信息依申请公开情况',
    '政府信息公开申请收到和处理情况',
    '收到和处理依申请公开情况',
    '依申请公开政府信息情况',
    '依申请公开情况',
  ]),
  section(4, 'disputes', '政府信息公开行政复议、行政诉讼情况', 'Reconsideration and litigation', [
    '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    '因政府信息公开工作被申请行政复议和提起行政诉讼情况',
    '因政府信息公开工作被申请行政复议、提起行政诉讼的情况',
    '因政府信息公开被申请行政复议、提起行政诉讼情况',
    '政府信息公开行政复议和行政诉讼情况',
    '政府信息公开行政复议及行政诉讼情况',
    '政府信息公开行政复议、诉讼情况',
    '政府信息公开申请行政复议和行政诉讼情况',
    '政府信息公开申请行政复议、行政诉讼情况',
    '政府信息公开工作行政复议、行政诉讼情况',
    '行政复议、行政诉讼情况',
    '行政复议和行政诉讼情况',
    '行政复议和诉讼情况',
    '行政复议、诉讼情况',
  ]),
  section(5, 'problems', '存在的主要问题及改进情况', 'Problems and improvements', [
    '政府信息公开工作存在的主要问题及改进情况',
    '政府信息公开工作存在的主要问题和改进情况',
    '工作存在的主要问题及改进情况',
    '存在的主要问题和改进情况',
    '存在的主要问题及改进措施',
    '存在的问题及改进情况',
    '存在的问题及改进措施',
    '存在问题及改进情况',
    '存在问题及改进措施',
    '主要问题及改进情况',
    '存在主要问题及改进情况',
    '存在的主要问题与改进情况',
    '存在的不足及改进情况',
    '存在的主要问题及改进',
  ]),
  section(6, 'other-matters', '其他需要报告的事项', 'Other matters', [
    '其他需要报告事项',
    '其它需要报告的事项',
    '其它需要报告事项',
    '需要报告的其他事项',
    '其他需报告的事项',
    '其他需要报告的情况',
    '其他报告事项',
    '其他事项',
  ]),
];
