/**
 * What invented reports say. `{…}` stands for a fact of the report (facts.ts): `{self}` 我镇, `{next}` the year after,
 * and numbers that agree with the tables. Full-width punctuation; every text is used once at most in a report.
 */

/** Before section 一. `{parts}`: the six titles joined by 、. */
export const OPENINGS: readonly string[] = [
  '根据《中华人民共和国政府信息公开条例》（以下简称《条例》）规定，现公布{organ}{year}年政府信息公开工作年度报告。本报告由{parts}六部分组成。统计期限自{year}年1月1日起至{year}年12月31日止。',
  '按照《中华人民共和国政府信息公开条例》第五十条要求，{organ}编制本报告。全文包括{parts}六个部分，所列数据的统计期限为{year}年1月1日至{year}年12月31日。',
  '本报告依照《中华人民共和国政府信息公开条例》和{issuedAs}文件规定的格式编制，内容包括：{numberedParts}。如对报告内容有疑问，请与{organ}联系。',
];

/** First sentences of section 一. */
export const GENERAL: readonly string[] = [
  '{year}年，{self}认真贯彻落实《中华人民共和国政府信息公开条例》，坚持以公开为常态、不公开为例外，稳步推进政府信息公开各项工作。',
  '{year}年，{self}紧紧围绕群众关心的事项，完善公开制度，规范公开流程，政府信息公开工作取得新的进展。',
  '一年来，{self}依法履行公开职责，把政府信息公开同业务工作一同部署、一同检查、一同落实。',
  '{self}把政府信息公开作为联系群众的重要途径，主要负责同志听取专题汇报，分管负责同志具体抓落实。',
];

/** Parts that reports since 2021 customarily have, with other wordings of their sub-headings. */
export const TOPICS = {
  proactive: ['主动公开', '主动公开情况', '主动公开工作情况', '推进主动公开'],
  onRequest: ['依申请公开', '依申请公开情况', '依申请公开办理情况', '规范依申请公开'],
  management: ['政府信息管理', '政府信息管理情况', '加强政府信息管理'],
  platform: ['政府信息公开平台建设', '平台建设', '政府信息公开平台建设情况'],
  supervision: ['监督保障', '监督保障情况', '强化监督保障'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Sub-headings of reports in the older form, for the same five matters. */
export const OLDER_TOPICS: readonly string[] = [
  '突出公开重点，丰富公开内容',
  '规范办理流程，做好依申请公开',
  '严格保密审查，加强信息管理',
  '拓宽公开渠道，方便群众查阅',
  '加强组织领导，健全工作机制',
];

export const PROACTIVE: readonly string[] = [
  '全年通过各类渠道主动公开政府信息{items}条，其中政府网站{itemsOnline}条，公开栏{itemsPosted}条。',
  '围绕财政预决算、惠民补贴、公共服务等内容及时发布信息，方便群众办事。',
  '重要政策文件与解读材料同步起草、同步发布，并采用图解、问答等形式说明政策要点。',
  '对主动公开目录逐项核对，补充缺项，更新过期内容。',
];

/** Only in form 2021, where table 2 has these numbers. */
export const DOCUMENTS_2021: readonly string[] = [
  '本年制发行政规范性文件{issued}件，废止{repealed}件，现行有效{inForce}件。',
  '截至年底，现行有效行政规范性文件{inForce}件，均已向社会公开。',
];

/** Only in form 2019. */
export const DOCUMENTS_2019: readonly string[] = [
  '本年新制作规范性文件{created}件，新公开{published}件，对外公开总数{totalPublished}件。',
  '规范性文件对外公开总数为{totalPublished}件，其中本年新公开{published}件。',
];

export const REQUESTS: readonly string[] = [
  '全年新收政府信息公开申请{new}件，上年结转{carriedIn}件，共办结{concluded}件，结转下年度继续办理{carriedOut}件。',
  '{year}年新收政府信息公开申请{new}件，加上上年结转的{carriedIn}件，已办结{concluded}件，尚有{carriedOut}件结转下年度继续办理。',
];

export const OUTCOMES: readonly string[] = [
  '已办结的申请中，予以公开{granted}件，部分公开{partial}件，不予公开{denied}件，无法提供{unavailable}件，不予处理{unprocessed}件，其他处理{other}件。',
];

export const NO_REQUESTS: readonly string[] = [
  '全年未收到政府信息公开申请，也没有上年结转的申请。',
  '{year}年，{self}未收到政府信息公开申请。',
];

export const REQUEST_HANDLING: readonly string[] = [
  '进一步明确申请的登记、审核、办理、答复、归档等环节的责任，确保答复内容准确、格式规范。',
  '对内容不够明确的申请加强沟通，引导申请人准确描述所需信息。',
  '认真做好收到和处理政府信息公开申请情况的登记统计，做到件件有着落。',
];

export const DISPUTES: readonly string[] = [
  '因政府信息公开被申请行政复议{reconsideration}件，被提起行政诉讼{litigation}件。',
];

export const NO_DISPUTES: readonly string[] = ['全年没有发生因政府信息公开引起的行政复议和行政诉讼。'];

export const MANAGEMENT: readonly string[] = [
  '落实信息发布审核制度，坚持先审查、后公开，涉密信息不上网。',
  '对历年制发的文件进行清理，及时标注有效性，实行动态管理。',
  '明确专人负责信息的收集、整理和归档，做到底数清楚、查询方便。',
];

export const PLATFORM: readonly string[] = [
  '优化政府网站公开专栏，调整栏目设置，使主动公开政府信息情况一目了然。',
  '在便民服务中心设置查阅点，为群众提供查询、复制等服务。',
  '加强政务新媒体的日常维护，及时回应群众留言。',
];

export const SUPERVISION: readonly string[] = [
  '把政府信息公开纳入年度考核，定期通报工作进展。',
  '组织工作人员参加业务培训，提高依法公开的能力。',
  '主动接受社会评议，设立意见箱，听取群众对公开工作的意见。',
];

export const PROBLEMS: readonly string[] = [
  '公开内容与群众期待相比还有差距',
  '政策解读的形式还比较单一',
  '部分栏目的信息更新不够及时',
  '工作人员的业务能力有待提高',
  '基层公开的渠道还不够多样',
];

export const MEASURES: readonly string[] = [
  '加强业务培训，提高工作人员的政策水平和办理能力',
  '充实公开内容，及时发布群众关心的信息',
  '丰富解读形式，多用图表和实例说明政策',
  '完善检查制度，督促各栏目按时更新',
  '拓宽公开渠道，让群众查得到、看得懂',
];

export const NOTHING_ELSE: readonly string[] = [
  '无。',
  '无其他需要报告的事项。',
  '本年度没有其他需要报告的事项。',
  '{year}年，{self}没有其他需要报告的事项。',
];

/** Fits only where no application ended for an unpaid fee. */
export const NO_FEE: readonly string[] = [
  '{year}年，{self}未收取政府信息公开信息处理费。除此之外，没有其他需要报告的事项。',
  '本年度未发生信息处理费。',
];

/** Fits only where table 2 has fees of at least as much. */
export const FEE: readonly string[] = ['{year}年，{self}依照有关规定收取信息处理费{fee}元。'];

/** Between a heading and its table. */
export const LEAD_INS: readonly string[] = [
  '具体情况见下表：',
  '有关数据如下表所示。',
  '{year}年有关数据统计如下：',
];
