import { type Cue, type CueWords, noun, verb } from './cues.ts';
import type { OutcomeMeasure } from './quantity.ts';

const outcome = (what: OutcomeMeasure): Cue => ({ type: 'outcome', what });

/** How reports speak of requests for information (依申请公开), their handling and their outcomes. */
export const REQUEST_WORDS: readonly CueWords[] = [
  [
    noun('request'),
    '政府信息公开申请 政府信息公开的申请 政府信息公开申请书 政府信息公开申请表 政府信息公开申请件 信息公开申请件 信息公开申请 信息公开的申请 政务公开申请 政务信息公开申请 ' +
      '政府信息依申请公开 信息依申请公开 依申请公开 依申请公开申请 依申请公开政府信息 依申请公开信息 依申请公开事项 依申请公开件 ' +
      '依申请公开办件 依申请公开请求 依申请政府信息公开 依申请信息公开 依申请件 公开申请 公开政府信息申请 公开政府信息的申请 ' +
      '公开信息的申请 政府信息申请 获取政府信息的申请 申请公开政府信息 申请公开信息 政府信息申请公开 政府信息申请公开件',
  ],
  [
    noun('application'),
    '申请 申请件 申请书 申请表 申请事项 申请数 申请量 申请数量 申请总量 申请总数 信息申请 依申请',
  ],
  [
    verb('receive'),
    '收到 接到 接收 接收到 接受 收悉 共收 新收 新收到 新接收 新接到 受理 新受理 登记受理 受理登记 受理了 新增',
  ],
  [verb('collect'), '收办 收到和办理 收到并办理 受理和办理'],
  [verb('handle'), '办理 处理 承办 处置 办件'],
  [verb('conclude'), '办结 办毕 办理完毕 办理完结 处理完毕 处理完结 办理终结 结案'],
  [verb('answer'), '答复 回复 答复办理'],
  [verb('carry'), '结转 转结 接转 转入'],
  [verb('carry-in'), '上年遗留 上年度遗留 上年未办结 上年度未办结 上一年度未办结 往年结转'],
  [
    verb('carry-out'),
    '转下年 转下年度 转下一年 转下一年度 转至下年 转至下年度 转至下一年 转至下一年度 转到下年 转到下一年 跨年办理 跨年度办理 ' +
      '下年继续办理 下年度继续办理 下一年继续办理 下一年度继续办理 继续办理',
  ],
  [
    verb('unfinished'),
    '尚未办结 未办结 正在办理 尚在办理 仍在办理 办理中 在办件 尚未办理完毕 未办理完毕 未答复 尚未答复',
  ],
  [outcome('granted'), '予以公开 予以全部公开 全部公开 全部予以公开 同意公开 准予公开 完全公开'],
  [outcome('partially-granted'), '部分公开 予以部分公开 部分予以公开 同意部分公开'],
  [
    { type: 'outcome', what: 'granted+partially-granted' },
    '公开或部分公开 公开和部分公开 公开及部分公开 公开与部分公开 公开、部分公开 予以公开或部分公开 予以公开和部分公开 ' +
      '予以公开及部分公开 予以公开与部分公开 予以公开(含部分公开) 公开(含部分公开) 公开(包括部分公开) 予以公开(包括部分公开)',
  ],
  [outcome('denied'), '不予公开 不予以公开 不同意公开 决定不公开'],
  [outcome('denied.state-secret'), '属于国家秘密 属国家秘密 涉及国家秘密'],
  [
    outcome('denied.prohibited-by-law'),
    '其他法律行政法规禁止公开 法律行政法规禁止公开 法律、行政法规禁止公开',
  ],
  [outcome('denied.security-and-stability'), '危及"三安全一稳定" 危及三安全一稳定'],
  [outcome('denied.third-party-rights'), '保护第三方合法权益 第三方合法权益'],
  [outcome('denied.internal-affairs'), '属于三类内部事务信息 三类内部事务信息'],
  [outcome('denied.deliberative-process'), '属于四类过程性信息 四类过程性信息'],
  [outcome('denied.enforcement-file'), '属于行政执法案卷 属行政执法案卷 行政执法案卷'],
  [outcome('denied.administrative-inquiry'), '属于行政查询事项 属行政查询事项 行政查询事项'],
  [outcome('unavailable'), '无法提供 信息无法提供 不能提供'],
  [outcome('unavailable.not-held'), '本机关不掌握相关政府信息 不掌握相关政府信息 本机关不掌握'],
  [outcome('unavailable.needs-creation'), '没有现成信息需要另行制作 没有现成信息 需要另行制作'],
  [outcome('unavailable.unclear-after-correction'), '补正后申请内容仍不明确 补正后仍不明确'],
  [outcome('unprocessed'), '不予处理 不予办理'],
  [outcome('unprocessed.petition-or-complaint'), '信访举报投诉类申请 信访举报投诉类 信访、举报、投诉类申请'],
  [outcome('unprocessed.duplicate'), '重复申请'],
  [outcome('unprocessed.publication'), '要求提供公开出版物'],
  [outcome('unprocessed.abusive-volume'), '无正当理由大量反复申请'],
  [
    outcome('unprocessed.confirm-or-reissue'),
    '要求行政机关确认或重新出具已获取信息 要求确认或重新出具已获取信息',
  ],
  [outcome('other'), '其他处理 其它处理 作其他处理 作其他方式处理 其他方式处理 其他处理情形'],
  [
    { type: 'applicant', what: 'everyone' },
    '公民、法人或其他组织 公民、法人和其他组织 公民、法人及其他组织 公民、法人或者其他组织 公民、法人以及其他组织 公民法人或其他组织 ' +
      '公民法人和其他组织 公民、法人 公民和法人 公民、企业 自然人、法人或其他组织 自然人、法人和其他组织 自然人、法人及其他组织 ' +
      '自然人、法人或者其他组织 自然人、法人和非法人组织 自然人、法人或非法人组织 社会公众 个人或组织 单位和个人 单位或个人 企业和个人',
  ],
  [{ type: 'applicant', what: 'natural-person' }, '自然人 公民个人 公民 个人'],
  [
    { type: 'applicant', what: 'organizations' },
    '法人或其他组织 法人和其他组织 法人及其他组织 法人或者其他组织 法人以及其他组织 法人、其他组织 法人与其他组织 法人',
  ],
  [{ type: 'applicant', what: 'business' }, '商业企业 企业 公司'],
  [{ type: 'applicant', what: 'research' }, '科研机构'],
  [{ type: 'applicant', what: 'nonprofit' }, '社会公益组织 社会公益类组织 公益组织'],
  [{ type: 'applicant', what: 'legal-service' }, '法律服务机构'],
  [
    { type: 'plain', what: 'plain' },
    '申请人 申请者 被申请人 申请渠道 申请流程 申请方式 申请条件 申请制度 申请内容 申请指南 申请材料 申请资料 申请表格 申请资金 申请项目 申请专利 ' +
      '收到和处理政府信息公开申请情况 公民身份 个人信息 个人隐私 企业家',
  ],
];
