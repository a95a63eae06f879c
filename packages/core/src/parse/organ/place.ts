/** Where a place or the organ over it stands in the state's order. `unknown`: the name alone does not tell. */
export type OrganLevel = 'province' | 'prefecture' | 'county' | 'township' | 'village' | 'unknown';

/** What a place's name says the place is. 功能区 stands for 开发区, 示范区, 景区 and other areas that are no division. */
export type PlaceKind =
  | '省'
  | '自治区'
  | '直辖市'
  | '市'
  | '自治州'
  | '盟'
  | '地区'
  | '区'
  | '新区'
  | '县'
  | '自治县'
  | '旗'
  | '自治旗'
  | '镇'
  | '乡'
  | '民族乡'
  | '苏木'
  | '街道'
  | '村'
  | '社区'
  | '功能区';

/** One place on the way to the organ: 德惠市, then 郭家镇. */
export interface Place {
  /** With its suffix: 郭家镇. */
  readonly name: string;
  /** Without it: 郭家. */
  readonly stem: string;
  readonly kind: PlaceKind;
  readonly level: OrganLevel;
}

export const MUNICIPALITIES: readonly string[] = ['北京', '上海', '天津', '重庆'];

/** Leagues; 盟 in any other name is a syllable like another. */
export const LEAGUES: readonly string[] = ['兴安', '锡林郭勒', '阿拉善'];

/** Autonomous prefectures that go by a short name in 州. 广州 and 苏州 end alike and are cities. */
export const SHORT_PREFECTURES: readonly string[] = [
  ...['延边', '恩施', '湘西', '阿坝', '甘孜', '凉山', '黔东南', '黔南', '黔西南', '楚雄', '红河', '文山'],
  ...['西双版纳', '大理', '德宏', '怒江', '迪庆', '临夏', '甘南', '海北', '黄南', '海南', '果洛', '玉树'],
  ...['海西', '昌吉', '博尔塔拉', '巴音郭楞', '克孜勒苏', '伊犁'],
];

/** Areas that a committee administers; what follows the stem. */
export const FUNCTIONAL_AREAS: readonly string[] = [
  ...['开发区', '高新区', '经开区', '示范区', '管理区', '工业区', '产业区', '园区', '保税区', '保税港区'],
  ...['度假区', '风景区', '名胜区', '景区', '试验区', '合作区', '集聚区', '保护区', '灌区', '库区', '牧区'],
  ...['港区', '片区', '新城', '农场', '林场'],
];
