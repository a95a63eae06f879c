/** How some frequent characters are read; mirrored pages print such notes after characters: 報(bào). */
const READINGS =
  '报bào 开kāi 政zhèng 务wù 公gōng 机jī 关guān 构gòu 项xiàng 规guī 则zé 处chù 办bàn 理lǐ 决jué 数shù 审shěn 结jié ' +
  '转zhuǎn 继jì 续xù 复fù 议yì 诉sù 讼sòng 经jīng 维wéi 纠jiū 总zǒng 计jì 类lèi 过guò 执zhí 许xǔ 罚fá 强qiáng ' +
  '业yè 费fèi 收shōu 采cǎi 购gòu 额é 务wù 组zǔ 织zhī 补bǔ 应yīng 诉sù 访fǎng 举jǔ 复fù 获huò 认rèn 网wǎng 领lǐng ' +
  '导dǎo 党dǎng 设shè 监jiān 督dū 众zhòng 实shí 现xiàn 进jìn 问wèn 题tí 点diǎn 乡xiāng 镇zhèn 县xiàn 级jí 资zī 区qū ' +
  '危wēi 稳wěn 护hù 权quán 属shǔ 内nèi 为wéi 案àn 卷juàn 询xún 没méi 另lìng 确què 规guī 际jì 减jiǎn 对duì';

const READING_OF: ReadonlyMap<string, string> = new Map(
  READINGS.split(' ').map((entry) => [entry.slice(0, 1), entry.slice(1)]),
);

/** The reading of a simplified character, with tone marks, or undefined if it is not among the frequent ones. */
export function readingOf(character: string): string | undefined {
  return READING_OF.get(character);
}

/** `bào` as `bao`: many pages print no tones. */
export function withoutTone(reading: string): string {
  return reading.normalize('NFD').replace(/\p{Mn}/gu, '');
}
