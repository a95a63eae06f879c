import type { Place } from '../../../parse/organ/index.ts';
import type { PlaceMention } from './place-mentions.ts';

/** The name of another place of the same size, in words that only speak of the organ itself; null otherwise. */
export function foreignStem(mention: PlaceMention, own: Place): string | null {
  const stem =
    inTitle(mention, own) ?? reliedOn(mention) ?? asSubject(mention) ?? asSelf(mention) ?? signed(mention);
  if (stem === null || stem.includes(own.stem) || own.stem.includes(stem)) return null;
  return stem;
}

/** Larger places before the name. */
const ABOVE = '(?:[\\u4e00-\\u9fff]{1,6}[省市州盟县区旗])?';

const TITLE_BEFORE = /(?<lead>[^《》]{0,14})《(?<name>[\u4e00-\u9fff]{1,14})$/u;
/** Documents an organ makes for itself. */
const TITLE_AFTER =
  /^[^《》]{0,30}(?:制度|办法|方案|规定|规则|细则|预案|流程|清单|目录|指南|机制|通知|要点)[^《》]{0,8}》/u;
const OWN_MATTER = /^[^》]*(?:公开|政府|信息)/u;
const MAKES = /制定|印发|出台|修订|落实|完善|建立|执行/u;
/** Other units' documents may be read and followed, and a unit that is no more may have left some. */
const LEARNS = /学习|借鉴|参照|参考|对标|考察|推广|转发|交流/u;
const GENERIC_TITLE = /^原|(?:建制|重点|中心|示范|特色|试点|先进|园林|卫生|文明|强|大|贫困)$/u;

/** 《纸坊镇政务公开工作制度》 in a list of the organ's own documents. */
function inTitle({ before, after }: PlaceMention, own: Place): string | null {
  const match = before.includes('《') ? TITLE_BEFORE.exec(before)?.groups : undefined;
  if (match === undefined || !TITLE_AFTER.test(after)) return null;
  const { lead = '', name = '' } = match;
  if (LEARNS.test(lead)) return null;
  const matter = OWN_MATTER.test(after);
  if (!matter || (own.level === 'county' && !MAKES.test(lead))) return null;
  const stem = name.slice(name.search(/[^省市州盟县区旗]+$/u));
  const shortest = own.level === 'county' ? 1 : 2;
  return stem.length < shortest || stem.length > 6 || GENERIC_TITLE.test(stem) || AREA.test(stem)
    ? null
    : stem;
}

const LEADS = new RegExp(`(?:依托|现公布|特公布|请与|现将)${ABOVE}(?<stem>[\\u4e00-\\u9fff]{2,4})$`, 'u');
const BODY = /^(?:人民政府|政府|党政|党委|党工委|办事处|政务|信息公开|便民|综合|机关|20\d\d年)/u;

/** 依托纸坊镇党政办公室, 现公布纸坊镇人民政府2024年政府信息公开工作年度报告. */
function reliedOn({ before, after }: PlaceMention): string | null {
  return BODY.test(after) ? nameIn(LEADS.exec(before)) : null;
}

const OPENS = new RegExp(
  `(?:[\\n。;!?]|一年来,?)(?:20\\d\\d年度?,?)?${ABOVE}(?<stem>[\\u4e00-\\u9fff]{2,4})$`,
  'u',
);
const ACTS =
  /^(?:人民政府|政府|党委、?政府|党委和政府|党委|党工委、?办事处|办事处)?(?:认真|高度重视|始终|坚持|严格|积极|深入|切实|扎实|不断|紧紧|共收到|未收到)/u;

/** A sentence that begins 纸坊镇高度重视 or 2024年,纸坊镇人民政府认真. */
function asSubject({ before, after }: PlaceMention): string | null {
  return ACTS.test(after) ? nameIn(OPENS.exec(before)) : null;
}

const EQUALS = /[我本](?:镇|乡|街道|县|区|旗)\((?<stem>[\u4e00-\u9fff]{2,4})$/u;
const NAMED = new RegExp(`[\\n。;,:]${ABOVE}(?<stem>[\\u4e00-\\u9fff]{2,4})$`, 'u');
const CALLED = /^(?:人民政府)?\((?:以下|下)简?称["']?[我本]/u;

/** 我镇（纸坊镇）, 纸坊镇人民政府（以下简称“我镇”）. */
function asSelf({ before, after }: PlaceMention): string | null {
  if (/^(?:人民政府)?\)/u.test(after)) return nameIn(EQUALS.exec(before));
  return CALLED.test(after) ? nameIn(NAMED.exec(before)) : null;
}

const LINE = new RegExp(`\\n${ABOVE}(?<stem>[\\u4e00-\\u9fff]{2,4})$`, 'u');
const SIGNED = /^(?:人民政府|办事处)(?:办公室)?20\d\d年\d{1,2}月\d{1,2}日/u;

/** 纸坊镇人民政府 and a date below the text. */
function signed({ before, after }: PlaceMention): string | null {
  return SIGNED.test(after) ? nameIn(LINE.exec(before)) : null;
}

/** Units that stand in sentences and hardly in names: then the text between is no name, or cannot be told for one. */
const NO_NAME =
  /[并有级了的在于及与由以从为对向各全我本该其此每某所等个再又也都将被把让使现原和县市区省村乡镇街]/u;
const VERB =
  /^(?:督促|要求|指导|组织|推动|促使|引导|带动|保障|支持|配合|协助|通过|针对|强化|加强|完善|推进|利用|依托|根据|按照|规范|优化|做好|召开|健全|建立|设立|成立|制定|印发|落实|提升|提高|结合|围绕|充分|及时|定期|同时|主要|深化|发挥|发布|公开|更新|调整|明确|其他|有关|相关|周边|兄弟|重点|中心|示范|特色|小型|新型)/u;
/** 开发区, 园区 and their like are as large as a county and legitimately named. */
const AREA =
  /(?:开发|高新|经开|示范|管理|工业|产业|园|保税|度假|风景|名胜|景|试验|合作|集聚|保护|社|校|地|山|库|辖|片|港)$/u;

function nameIn(match: RegExpExecArray | null): string | null {
  const stem = match?.groups?.stem;
  return stem === undefined || NO_NAME.test(stem) || VERB.test(stem) || AREA.test(stem) ? null : stem;
}
