/** A word of which two in a row are one too many, unless its neighbours make other words of the second or the first. */
export interface DoubledWord {
  readonly word: string;
  readonly notAfter: string;
  readonly notBefore: string;
}

/**
 * `[不在其后]字[不在其前]`, as in typos.ts. Words that are doubled for their meaning (天天 常常 人人 层层 一一 谢谢) or by
 * chance in sound phrases (省省长, 会会议, 研究所所长) are not listed at all.
 */
const LISTED = [
  // 为民、为主…接在“成为”一类词后面，本来就有两个为
  '[成作认以视称分变转化改列定设评行极较最更尤大广颇人即均名]为[民农企人期主首止官此了何政您你大广老群先]',
  '[目标之]的[确士]',
  '[甚时知]了[解结断却然当事业]',
  '[共饱温平柔祥缓调随谦中总人]和[谐平睦解美气善缓顺蔼好]',
  '[存实现内潜所正旨外自好常健]在[校职建线册岗籍编场位案读任外家押逃此]',
  '[于但可还就也都只不凡总要若]是[否非]',
  '[针面应反核校绝相派成一]对[外口象策照接应比联称方话立手待内标等账症]',
  '[参给赋授付干相]与[会否日时世人众其]',
  '[涉普提波顾触危企来遍累]及[时早格]',
  '[抑间倘即]或[许多明缺]',
  '[主大名小武干健上中少即必]将[军来领士要近心才]',
  '[棉毛]被[告申诉征执处审查监拆救服调上举投子动害选聘检巡抚赡保约追]',
  '[成造迁高]就[业地近读诊医学餐座职范任寝]',
  '[合兼吞归撤]并[行重存列肩联轨]',
  '[尤与极何任]其[他它余中次实间后所]',
  '[羲献总]之',
  '于[是某]',
  '[可得予加足难给借所聊致]以[往来前后下上及内外人民色便免期旧太]',
  '[自理缘事案因经情]由[于此来]',
  '[执沉附衣穿粘]着[重力眼手急实落陆装想火]',
  '们',
  '且',
  '[而不]已',
  '未[成来婚知]',
  '[得能无要会可用]不[断]',
  '[规原细准法守总附通否学]则',
  '[应活]该',
  '也',
  '[供补配自]给[养付水]',
  '但[凡愿]',
  // 两字词：动词和虚词接连出现两次
  '进行',
  '开展',
  '加强',
  '按照',
  '以及',
  '进一步',
  '我们',
  '我镇',
  '我乡',
  '我县',
  '我市',
  '我局',
  '严格按照',
  '认真贯彻',
  '不断完善',
];

const ENTRY = /^(?:\[(.+?)\])?(.+?)(?:\[(.+?)\])?$/u;

export const DOUBLED_WORDS: readonly DoubledWord[] = LISTED.map((entry) => {
  const [, notAfter = '', word = '', notBefore = ''] = ENTRY.exec(entry) ?? [];
  return { word, notAfter, notBefore };
});
