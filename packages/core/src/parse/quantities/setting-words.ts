import type { CueWords } from './cues.ts';

/** Words that say when, whose, how far and compared with what. */
export const SETTING_WORDS: readonly CueWords[] = [
  [
    { type: 'channel', what: 'online' },
    '网上 网络 线上 在线 电子邮件 邮箱 网站 门户网站 平台 互联网 公众号 微信 微博 新媒体 网页 客户端 抖音',
  ],
  [
    { type: 'channel', what: 'offline' },
    '线下 信函 邮寄 来函 书面 当面 现场 窗口 快递 传真 公开栏 公示栏 宣传栏 公告栏 显示屏 大厅 电话',
  ],
  [{ type: 'year', what: -2 }, '前年'],
  [
    { type: 'year', what: -1 },
    '上年 上年度 上一年 上一年度 去年 去年度 上年末 上年底 同期 上年同期 上年度同期 上一年同期 去年同期',
  ],
  [
    { type: 'year', what: 0 },
    '本年 本年度 今年 今年以来 本年以来 年初以来 自年初以来 当年 当年度 本年内 一年来 报告年度',
  ],
  [{ type: 'year', what: 'whole' }, '全年 年内 全年度'],
  [{ type: 'year', what: 1 }, '下年 下年度 下一年 下一年度 明年 次年 来年'],
  [{ type: 'period', what: 'part' }, '上半年 下半年 季度 月份 前三季度 目前 截至目前'],
  [
    { type: 'period', what: 'span' },
    '以来 年来 近年 近年来 近两年 近三年 近五年 近2年 近3年 近5年 历年 历次',
  ],
  [{ type: 'period', what: 'until' }, '截至 截止'],
  [
    { type: 'reach', what: 'area' },
    '全省 全市 全县 全区 全州 全旗 全盟 全自治区 全镇 全乡 全街道 全系统 各级',
  ],
  [
    { type: 'reach', what: 'own' },
    '本级 市本级 县本级 区本级 州本级 省本级 政府办公室 政府办公厅 市政府办 县政府办 区政府办 州政府办 省政府办 办公室本级',
  ],
  [
    { type: 'reach', what: 'units' },
    '各部门 各单位 各镇 各乡 各乡镇 各街道 各县 各区 各县区 各县市区 县市区 镇街 职能部门 直部门 直单位 直各部门 直属单位 所属单位 ' +
      '下属单位 基层单位 乡镇街道 乡镇(街道) 镇(街道) 各镇街 二级单位 企事业单位',
  ],
  [{ type: 'role', what: 'part' }, '其中 其中有 包括 包含 含 包含有 内含'],
  [{ type: 'role', what: 'respectively' }, '分别 分别为 分别是 分别有 分别达'],
  [{ type: 'role', what: 'divided' }, '分为 按申请人类别分 按申请方式分 按办理结果分 按结果分'],
  [{ type: 'role', what: 'total' }, '共计 合计 总计 总共 一共 累计 累计共'],
  [{ type: 'role', what: 'besides' }, '另 另有 另外 此外 还有'],
  [{ type: 'role', what: 'except' }, '除 除了 除此之外'],
  [{ type: 'limit', what: 'limit' }, '涉及 针对 对于 涉'],
  [{ type: 'compare', what: 'versus' }, '同比 环比 相比 较 比 对比 与'],
  [{ type: 'compare', what: 'rise' }, '增长 上升 增加 增多 提高 提升 增幅 增幅为 同比增长 同比上升 同比增加'],
  [{ type: 'compare', what: 'fall' }, '下降 减少 降低 降幅 回落 同比下降 同比减少'],
  [
    { type: 'compare', what: 'to' },
    '增加到 增加至 增长到 增长至 增至 上升到 上升至 升至 提高到 提高至 提升到 提升至 下降到 下降至 降至 降低到 减少到 减少至',
  ],
  [{ type: 'compare', what: 'share' }, '占 占比 占比为 占总数 占全部 占总量 比例 比例为 占比达'],
  [
    { type: 'negation', what: 'receive' },
    '未收到 未接到 未接收 未接收到 未受理 未新收 没有收到 没有接到 没有接收到 没收到 未曾收到 未收悉 没有新收 没有受理',
  ],
  [
    { type: 'negation', what: 'happen' },
    '未发生 未产生 未出现 未引发 未引起 未有 未因 未被 未导致 没有发生 没有产生 没有出现 没有因 没有引发 不存在 未涉及 没有被 未曾发生 均未发生 未提起',
  ],
  [
    { type: 'negation', what: 'charge' },
    '未收取 未收 没有收取 不收取 未征收 免收 未向申请人收取 没有收费 未收费 未收取过 未产生收费 无收费',
  ],
  [
    { type: 'negation', what: 'issue' },
    '未制发 未制定 未印发 未出台 没有制发 没有制定 没有出台 没有印发 未新制发 未新制定',
  ],
  [{ type: 'negation', what: 'repeal' }, '未废止 没有废止'],
  [{ type: 'negation', what: 'none' }, '没有 无 尚无 暂无 均无 零 零件 均为零'],
  [{ type: 'doubt', what: 'plan' }, '下一步 力争 计划 拟于 确保 争取'],
  [
    { type: 'doubt', what: 'norm' },
    '不少于 不低于 不超过 不得 至少 最多 每 平均 人均 日均 月均 年均 以内 标准为',
  ],
  [{ type: 'doubt', what: 'condition' }, '如 若 凡 假如 如果'],
  [{ type: 'rate', what: 'answered' }, '答复率 回复率'],
  [{ type: 'rate', what: 'concluded' }, '办结率'],
  [
    { type: 'rate', what: 'timely' },
    '按时办结率 按期办结率 及时办结率 限时办结率 依法办结率 按期答复率 按时答复率 及时答复率 依法答复率 按时回复率 按期回复率 及时回复率 ' +
      '限期答复率 规范答复率 期限内答复率 期限内办结率 时限内答复率 时限内办结率 答复及时率 办结及时率 法定期限答复率',
  ],
  [{ type: 'rate', what: 'other' }, '率'],
  [
    { type: 'context', what: 'disclosure' },
    '政府信息公开 信息公开 政务公开 政务信息公开 政府信息公开工作 信息公开工作',
  ],
  [
    { type: 'plain', what: 'plain' },
    '临近 附近 最近 接近 无障碍 无法 无关 无偿 无需 无误 无缝 无论 无异议 无线 无纸 无违 无一 无遗漏 无差错 无正当 无锡 若干 如今 ' +
      '比较 较为 较好 较大 较多 较少 较高 较强 较快 较低 比赛 比对 ' +
      '含量 含义 蕴含 饱含 隐含 除外 如下 如实 如期 例如 一如既往 如何 效率 率先 频率 表率 占用 占地 ' +
      '每个环节 参与 与会 与时俱进 与此同时 给与 与其他 与群众 与部门 零距离 从零 零散 零容忍 零星 零跑腿 零售',
  ],
];
