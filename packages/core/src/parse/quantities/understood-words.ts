/**
 * What may stand around a number without changing what it counts. Everything else may limit it (县自然资源局收到 3 件,
 * 收到土地征收类申请 3 件), and a number that may be limited is not compared with the tables.
 */

/** Between the words that say what is counted and the number: 申请总数共计为 12 件. */
export const LINKS =
  '共 计 共计 总计 合计 总共 一共 累计 为 是 有 了 的 达 达到 到 至 约 等 之 ' +
  '数 数量 总数 总量 件数 总件数 数目 量 案 案件 案件数 案件数量 事项 事宜 请求 情况 情形 方面 工作 结果 类 ' +
  '均 都 全部 全 已 已经 也 还 又 则 并 且 并且 其 仅 只 就 近 超 逾 过 其中 ' +
  '和 与 及 以及 或 或者 而 中 内 依法 依规 依法依规 按时 按期 如期 及时 按规定 按要求 期限 期限内 法定 ' +
  '办理结果 处理结果 答复结果 办理情况 受理情况 处理情况 答复情况 作出 做出 决定 给予 予以 完成 进行 ' +
  '继续 将 尚 仍 正 处于 年 度 年度 底 末 月 日 初';

/** Between a noun and a number without a count word: 申请数为 0. */
export const EQUALS = '数 数量 件数 总数 总量 共 均 都 为 是';

/** Between these words: 收到公民通过各种渠道提出的申请. */
export const MIDDLES =
  '提出 提交 提起 递交 关于 任何 任何形式 各类 各种 有关 相关 在 于 通过 渠道 途径 方式 形式 向 我 本 ' +
  '群众 社会 公众 社会各界 社会各方面 当事人 申请人 申请者 企业和群众';

/** What an organ calls itself, beside its name. */
export const SELVES =
  '我镇 我乡 我县 我市 我区 我省 我州 我旗 我盟 我局 我委 我办 我厅 我院 我站 我所 我处 我中心 我街道 我办事处 我单位 我机关 我部门 我校 ' +
  '本镇 本乡 本县 本市 本区 本省 本州 本旗 本局 本委 本办 本厅 本院 本站 本所 本处 本中心 本街道 本办事处 本单位 本机关 本部门 本行政机关 ' +
  '本行政区域 本地区 本区域 行政机关 各行政机关 各级行政机关 全局 全委 全厅 全办';

/** Before the first of those words: when and how. */
export const LEADS =
  '截至 截止 临近 自 从 由 起 止 对 将 把 因 由于 因为 根据 按 按照 依照 依据 经 经过 随着 ' +
  '期间 报告期内 统计期内 统计期限内 年度内 年末 年底 年初 月底 期末 一年 过去一年 这一年 时 后 前 ' +
  '规定 要求 程序 流程 条例 法律 法规 法律法规 有关规定 相关规定 规定程序 法定程序 规定时限 法定时限 法定期限 规定期限 时限内 时间 时限 ' +
  '严格 认真 规范 妥善 稳妥 扎实 积极 切实 高效 有序 全面 共同 统一 实际 正式 先后 陆续 逐件 主动 ' +
  '同时 另 另外 此外 还有 尚有 现有 现 余 剩余 其余 看 来看 分 类别 类型 加上 连同 承接 目录内 ' +
  '一是 二是 三是 四是 五是 六是 七是 八是 九是 十是 第一 第二 第三 第四 第五 首先 其次 再次 最后 一 二 三 四 五 六 七 八 九 十';

/** Behind a verb that goes without its object, so that it is still the requests: 规范办理流程，共受理 12 件. */
export const RESTS =
  '工作 情况 结果 为 是 了 的 等 和 与 及 并 均 都 已 全部 依法 依规 按时 按期 如期 及时 作出 予以 完毕 渠道 途径 环节 机制 制度 质量 水平 能力 责任 标准 台账 全过程 全流程 答复文书';

/** What leads to a dispute. */
export const CAUSES =
  '因 由于 因为 涉 涉及 针对 引发 引起 引致 导致 产生 发生 出现 被 不服 提起 提出 申请 答复';
