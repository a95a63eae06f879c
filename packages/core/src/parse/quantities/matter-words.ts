import { type Cue, type CueWords, noun, verb } from './cues.ts';
import type { DisputeResult } from './quantity.ts';

const result = (what: DisputeResult | 'unclear'): Cue => ({ type: 'result', what });

/** How reports speak of disputes, documents, fees, published items, and of matters outside the three tables. */
export const MATTER_WORDS: readonly CueWords[] = [
  [
    noun('reconsideration'),
    '行政复议 行政复议案件 行政复议案 行政复议申请 行政复议事项 复议 复议案件 复议申请 申请行政复议 申请复议 提起行政复议 ' +
      '提出行政复议 行政复议类',
  ],
  [
    noun('litigation'),
    '行政诉讼 行政诉讼案件 行政诉讼案 诉讼 诉讼案件 提起行政诉讼 提起诉讼 行政应诉 行政应诉案件 应诉案件 ' +
      '行政诉讼类',
  ],
  [
    noun('litigation-direct'),
    '未经复议直接起诉 未经行政复议直接起诉 未经复议直接提起行政诉讼 未经复议直接提起诉讼 未经复议直接诉讼 直接起诉 直接提起行政诉讼',
  ],
  [
    noun('litigation-after-reconsideration'),
    '复议后起诉 经复议后起诉 行政复议后起诉 复议后提起行政诉讼 复议后提起诉讼 复议后诉讼 经复议后提起行政诉讼',
  ],
  [noun('disputes'), '行政复议诉讼 复议诉讼 复议、诉讼 行政复议与诉讼'],
  [result('upheld'), '结果维持 维持 予以维持 被维持 结果为维持 维持原行政行为 维持原答复'],
  [result('corrected'), '结果纠正 纠正 予以纠正 被纠正 结果为纠正 纠错 被纠错 予以纠错'],
  [result('other'), '其他结果 其它结果 结果为其他 结果其他 其他 其它'],
  [result('pending'), '尚未审结 未审结 正在审理 尚在审理 仍在审理 审理中'],
  [result('concluded'), '审结 已审结 审理完毕 审理终结'],
  [
    result('unclear'),
    '撤销 驳回 败诉 胜诉 确认违法 撤诉 撤回 终止 判决 裁定 调解 复议决定 行政复议决定 复议机关 行政复议机关 和解 责令',
  ],
  [noun('normative-documents'), '行政规范性文件 规范性文件'],
  [noun('regulations'), '规章 政府规章 地方政府规章 部门规章 行政规章'],
  [
    verb('issue'),
    '制发 制定 印发 出台 制作 新制发 新制定 新制作 新出台 新印发 制定印发 制定出台 制发数 制定发布 制定并发布',
  ],
  [verb('revise'), '修改 修订 修正 失效 宣布失效 拟废止 拟修改'],
  [verb('repeal'), '废止 宣布废止 予以废止 清理废止'],
  [verb('in-force'), '现行有效 继续有效 保留有效'],
  [verb('publish'), '公布 发布 主动公开 对外公开 新公开 向社会公开 对外发布 公开发布'],
  [verb('total-published'), '对外公开总数 对外公开总数量 对外公开总量 累计对外公开'],
  [
    noun('item'),
    '政府信息 政务信息 各类信息 公开信息 信息公开数 政务动态 动态信息 发布信息 公布信息 公开各类信息 发布各类信息',
  ],
  [noun('file'), '文件'],
  [noun('information-fee'), '信息处理费 信息处理费用 信息公开处理费 政府信息公开处理费 处理费'],
  [noun('fee'), '费用 任何费用 收费 相关费用'],
  [noun('administrative-fees'), '行政事业性收费 行政事业性收费项目'],
  [verb('charge'), '收取 收缴 征收'],
  [verb('undergo'), '被申请 被提起 被提出 引发 引起 引致 导致 产生'],
  [
    noun('consultations'),
    '咨询 留言 来信 来电 来访 信件 热线 信箱 工单 网民 问政 诉求 群众关切 社会关切 公众关切 12345 12345热线 12345政务服务便民热线',
  ],
  [
    noun('foreign'),
    '提案 议案 建议 意见 信访 投诉 举报 许可申请 行政许可申请 行政许可 行政处罚 行政强制 行政确认 政策解读 解读 稿件 新闻 会议 培训 ' +
      '视频 图解 文章 公告 公示 通知 规范性文件备案 备案 合法性审核 审核 审查 规章制度 各项规章 案例 问卷 公文 民事诉讼 刑事 ' +
      '行政审批 政务服务 证明 补助 补贴 处罚 执法 办事指南 投诉举报 意见建议 群众反映 公文 政策文件 事权 权责清单 民生实事 ' +
      '人大代表 政协委员 采购 行政复议工作 行政应诉工作 复议机构 招标 竞标 隐患 纠纷 行政争议 听证 仲裁 法律援助 不动产登记 注册登记 低保 救助',
  ],
  [verb('review'), '清理 梳理 专项清理 评估 后评估'],
  [verb('other-verb'), '转发 转载 起草 代拟 拟定 汇编 报备 报送 抽查 检查 举办 开展 组织 召开'],
];
