import type { Range } from '../report.ts';

/** What follows a number in prose. `百分点` also for 个百分点. */
export type Unit =
  | '件'
  | '件次'
  | '起'
  | '条'
  | '条次'
  | '项'
  | '项次'
  | '个'
  | '份'
  | '份次'
  | '宗'
  | '例'
  | '封'
  | '次'
  | '人'
  | '人次'
  | '元'
  | '万元'
  | '亿元'
  | '%'
  | '百分点'
  | '篇'
  | '期'
  | '场'
  | '家'
  | '部'
  | '批'
  | '名';

export type DisputeBody =
  | 'reconsideration'
  | 'litigation'
  | 'litigation-direct'
  | 'litigation-after-reconsideration';

/** `concluded`: all that are not pending. */
export type DisputeResult = 'total' | 'concluded' | 'upheld' | 'corrected' | 'other' | 'pending';

export type DocumentKind = 'normative-documents' | 'regulations';

/**
 * What is counted. Requests: `received` 收到/受理/新收 (in some regions new ones, in others those carried in too),
 * `received-or-carried` 收办, `handled` 办理/处理 or a bare 依申请公开 N 件, `answered` 答复. Outcomes are named as the
 * rows of table 3 and their groups: `granted`, `denied`, `denied.state-secret`, `other`. `published-items` are pieces
 * of information (条), not files.
 */
export type Measure =
  | 'received'
  | 'carried-in'
  | 'received-or-carried'
  | 'handled'
  | 'concluded'
  | 'answered'
  | 'carried-out'
  | OutcomeMeasure
  | `${DisputeBody}/${DisputeResult}`
  | `${DocumentKind}/${'issued' | 'repealed' | 'in-force' | 'published' | 'total-published'}`
  | 'administrative-fees'
  | 'information-fee'
  | 'published-items'
  | 'consultations';

type OutcomeGroup = 'granted' | 'partially-granted' | 'denied' | 'unavailable' | 'unprocessed' | 'other';
export type OutcomeMeasure = OutcomeGroup | `${OutcomeGroup}.${string}`;

/** A column of table 3, or all five of 法人或其他组织. */
export type Applicant =
  | 'natural-person'
  | 'business'
  | 'research'
  | 'nonprofit'
  | 'legal-service'
  | 'organizations';

/** How a number is written. */
export type NumberStyle = 'plain' | 'full-width' | 'separators' | 'han';

/**
 * One quantity that the prose states. `start`…`end` cut exactly the number, 万 included (3.5万); for a negation
 * (未收到政府信息公开申请) they cut its words.
 */
export interface Quantity extends Range {
  /** Its place among the report’s quantities. */
  readonly index: number;
  /** As written: 12.5 for 12.5%, 47.1 for 47.1万元, but 35000 for 3.5万条. 0 where negated. */
  readonly value: number;
  /** Digits after the decimal point. */
  readonly decimals: number;
  readonly style: NumberStyle;
  /** 余, 多, 约, 近, 逾, 左右, 以上 and the like: the number is not exact. */
  readonly approximate: boolean;
  readonly unit: Unit | null;
  /** The end of the unit, or of the number where there is none. */
  readonly close: number;
  /** What is counted; several where one number counts them together (予以公开及部分公开 9 件); none where unknown. */
  readonly measures: readonly Measure[];
  /** The words that say what is counted, where there are any. */
  readonly subject: Range | null;
  /** The year it speaks of; null where the report has no year. */
  readonly year: number | null;
  /** `part`: of a year (上半年, 6月); `span`: several years (2019年以来). */
  readonly period: 'year' | 'part' | 'span';
  /**
   * Whose number it is where the sentence says so: `area` 全县 in a county's report, `elsewhere` 全省 or 全镇 there,
   * `own` 县本级, `units` 各部门.
   */
  readonly reach: 'area' | 'elsewhere' | 'own' | 'units' | null;
  readonly applicant: Applicant | null;
  /** How the request came or the information went out. */
  readonly channel: 'online' | 'offline' | null;
  /** 未收到, 没有, 无, 0 件. */
  readonly negated: boolean;
  /** `part` after 其中, 包括, 含 or in brackets behind the whole. */
  readonly role: 'whole' | 'part';
  /** What it is a part of. */
  readonly whole: Quantity | null;
  /** Parts that are listed together have the same number; 分别为 lists too. */
  readonly list: number | null;
  /** Whether the list says that it is complete (分别为, 分为). */
  readonly exhaustive: boolean;
  /** `share` 占 N %; `rise`/`fall` 增长/下降 N %, also 增加/减少 N 件; `rate` 办结率 N %. */
  readonly comparison: 'share' | 'rise' | 'fall' | 'rate' | null;
  /** For a percentage, the quantity it belongs to. */
  readonly of: Quantity | null;
  /** A plan, a limit, a norm (力争, 不少于, 每月): no statement about what was. */
  readonly hypothetical: boolean;
  readonly insideTitle: boolean;
  readonly section: number;
  readonly sentence: Range;
}

/** A quantity while it is being read. */
export type OpenQuantity = { -readonly [Key in keyof Quantity]: Quantity[Key] };
