/** Frequent surnames that begin no other word one is likely to meet behind 申请人; those that do (高 方 于 向 应 曾 …) are left out. */
const SURNAMES = new Set(
  '王李张刘陈杨赵黄周吴徐孙胡朱林何郭罗梁谢宋唐许韩冯邓曹彭萧肖田董袁潘蒋蔡余杜叶魏苏吕丁沈姚卢姜崔钟谭陆汪范廖石韦贾夏付邹熊孟秦邱侯江尹薛闫段雷龙史陶贺顾毛郝龚邵钱严赖覃洪武莫孔马郑',
);
const COMPOUND_SURNAMES = new Set(['欧阳', '上官', '司马', '诸葛', '皇甫', '慕容', '尉迟', '令狐']);

/** Words that begin like a name. */
const NO_NAMES = new Set([
  ...'何时 何种 何地 何人 何为 许可 许多 余下 付费 付款 周边 周末 周期 周围 林地 林业 林木 林权 夏季 武装 陆续'.split(
    ' ',
  ),
  ...'严格 严重 严肃 钱款 范围 顾问 顾虑 田地 田间 石材 江边 马上 段落 史料 王牌 张贴 罗列 谢绝 唐突 杜绝 郑重'.split(
    ' ',
  ),
  ...'徐徐 陈述 陈列 梁上 石油 孔径 洪水 雷同 毛坯 莫名 莫非 江南 江北 贺信 董事 龙头 熊猫 孟春 叶片 黄金 黄色'.split(
    ' ',
  ),
]);

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
const SOME = '某';
const LONGEST = 4;

/**
 * The length of the full personal name that `text` begins with, 0 where there is none. A name stands alone, so it has
 * to end where the Han characters do or where one of `followers` begins; 张某 and 李某某 name nobody.
 */
export function nameLength(text: string, followers: RegExp): number {
  const surname = COMPOUND_SURNAMES.has(text.slice(0, 2)) ? 2 : SURNAMES.has(text.charAt(0)) ? 1 : 0;
  if (surname === 0 || NO_NAMES.has(text.slice(0, 2))) return 0;
  for (let length = surname + 1; length <= Math.min(surname + 2, LONGEST); length++) {
    if (!isHan(text, length - 1) || text.charAt(length - 1) === SOME) return 0;
    if (!isHan(text, length) || followers.test(text.slice(length))) return length;
  }
  return 0;
}

function isHan(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= FIRST_HAN && code <= LAST_HAN;
}
