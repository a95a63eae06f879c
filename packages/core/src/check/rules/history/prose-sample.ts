import { outlineSample } from '../sample.ts';

const OPENING = '栖云县柳溪镇人民政府';

function reportWith(year: number, work: string, problems: string): string {
  const [one = '', five = ''] = [outlineSample([1]), outlineSample([5])];
  return `${OPENING}${year}年政府信息公开工作年度报告\n\n${one.replace('无。', work)}\n${five.replace('无。', problems)}`;
}

/** A report's prose, for the examples of rules that compare years. */
export const LAST_YEAR_PROSE = reportWith(
  2023,
  '2023年，我镇围绕惠农补贴、农村供水和灾害救助等群众关心的事项做好公开，全年更新公开栏36期，通过县门户网站发布信息186条。镇便民服务中心设有查阅点，配备查询电脑，由专人引导群众查阅和下载。每季度对公开栏目检查一次，及时清理失效文件，更正错别字和打不开的链接。全年组织业务培训3次，各站所和各村信息员参加。',
  '存在的问题：一是部分站所报送信息不够及时，个别栏目更新间隔较长；二是政策解读形式单一，图解和短视频较少。改进措施：一是建立报送台账，按月通报各站所报送情况；二是与县融媒体中心合作，重要政策发布后五个工作日内推出图解。',
);

/** Another year's prose of the same organ. */
export const THIS_YEAR_PROSE = reportWith(
  2024,
  '2024年，我镇把高标准农田建设和老旧管网改造作为公开重点，逐村公示施工计划、资金来源和验收结果，发布信息203条。开设“镇长接待日”预告栏目，会前公布议题，会后十日内公布办理情况。对照县里反馈的测评结果，补齐了养老服务和义务教育两个栏目的目录。',
  '存在的问题：村级公示内容与镇级专栏有时不一致，群众来电询问较多。改进措施：由经管站统一核对两级公示内容，发布前交叉检查，并在村务公开栏标明咨询电话。去年提出的报送台账和政策图解已经落实。',
);
