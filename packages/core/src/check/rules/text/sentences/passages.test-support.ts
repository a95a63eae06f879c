/**
 * Whole passages of section one as towns, counties, cities and departments write them, invented: sound beside the tables
 * of facts.test-support.ts, with many numbers that the tables don't count.
 */
export const PASSAGES: readonly string[] = [
  // A town
  `（一）主动公开。2024年，我镇通过县政府门户网站、微信公众号、村务公开栏等渠道主动公开政府信息286条，其中网站186条，公众号64条，公开栏36条。制发行政规范性文件{issued}件，废止{repealed}件，现行有效{inForce}件。
（二）依申请公开。全年共收到政府信息公开申请{new}件，上年结转{in}件，共计{all}件。已办结{done}件，其中予以公开{granted}件，部分公开{partial}件，不予公开{denied}件，无法提供{unavailable}件，不予处理{unprocessed}件，其他处理{other}件；结转下年度继续办理{out}件。因政府信息公开被申请行政复议{rec}件、提起行政诉讼{lit}件。
（三）政府信息管理。落实“三审三校”制度，对2019年以来的31份文件开展清理，修改3份。
（四）平台建设。便民服务中心设立查阅点1个，配备电脑2台，全年接待群众310人次，办理各类事项9700件。
（五）监督保障。召开专题会议2次，组织培训4次，参训120人次，全年未发生责任追究情形。`,
  // A county
  `（一）主动公开情况
全县各级各部门累计主动公开政府信息7055条，其中县政府门户网站公开5000条，各乡镇公开2055条。全年制发行政规范性文件{issued}件，废止{repealed}件，现行有效{inForce}件。办理人大代表建议123件、政协提案151件，办结率100%。
（二）依申请公开情况
全县共收到政府信息公开申请{new}件，同比增长16.7%；其中县政府办公室受理12件，县直部门受理31件，乡镇受理13件。从申请方式看，网络申请38件，信函申请12件，当面申请6件。从申请人看，自然人申请{newNatural}件，法人或其他组织申请{newOrganizations}件。全县办结申请{done}件（含上年结转{in}件），其中，予以公开{granted}件、部分公开{partial}件、不予公开{denied}件、无法提供{unavailable}件、不予处理{unprocessed}件、其他处理{other}件。{out}件结转至2025年继续办理。全县政府信息公开类行政复议案件{rec}件，其中维持{recUpheld}件，纠正{recCorrected}件；行政诉讼案件{lit}件。
（三）回应关切情况
办理县长信箱112件、12345热线8391件，开展在线访谈9次、网上民意征集18期。`,
  // A city
  `2024年，全市各级行政机关新收政府信息公开申请{new}件，较2023年的48件增加8件，增长16.7%，上年结转{in}件，共办理{all}件。申请人中，自然人{newNatural}件，占{newNatural/new.1}%；法人或其他组织{newOrganizations}件，占{newOrganizations/new.1}%。申请内容主要集中在征地拆迁（21件）、规划建设（13件）、财政资金（9件）等方面。
已答复{done}件，按期答复率100%。答复结果为：予以公开{granted}件（{granted/done.1}%）、部分公开{partial}件（{partial/done.1}%）、不予公开{denied}件（{denied/done.1}%）、无法提供{unavailable}件（{unavailable/done.1}%）、不予处理{unprocessed}件（{unprocessed/done.1}%）、其他处理{other}件（{other/done.1}%）。不予公开的{denied}件中，三类内部事务信息{deniedInternal}件，保护第三方合法权益{deniedThird}件，行政执法案卷{deniedFile}件。
全年因政府信息公开引发行政复议{rec}件，结果维持{recUpheld}件，结果纠正{recCorrected}件，其他结果{recOther}件，尚未审结{recPending}件；引发行政诉讼{lit}件，其中未经复议直接起诉{direct}件，复议后起诉{after}件。市司法局全年办理行政复议案件1203件，审结1150件，纠错率12%。`,
  // A department
  `一是主动公开及时规范。全年通过局网站发布信息459条，其中概况类69条、政务动态类243条、信息公开目录类147条；发布政策解读25篇，解读形式包含文字解读、图片解读等6种。
二是依申请公开依法办理。2024年，我局收到政府信息公开申请{new}件，均由法规科统一受理，{done}件已办结（其中上年结转{in}件），{out}件正在办理。我局未因政府信息公开工作被追究责任。
三是规范性文件管理有序。全年起草市政府规范性文件3件，制发我局规范性文件{issued}件，按规定备案8件，备案率100%。
四是行政执法公示到位。公示行政许可决定9700件、行政处罚决定310件，抽查检查对象97家次。
五是平台建设持续加强。政务新媒体关注人数3.5万余人，发布图文信息近500条，阅读量200余万人次。
六是监督考核落实到位。在20个工作日内答复申请，第三方评估得分92.5分，全市排名第3位。`,
  // A subdistrict that was asked for little and says how it counts
  `全年收到政府信息公开申请{new}件，上年结转{in}件，已办结{done}件，结转下年度{out}件。申请数量较2023年（48件）有所增加。其中，网上申请38件，现场申请18件。
在办结的{done}件申请中，公开或部分公开的共{public}件，占{public/done.1}%。
未发生因申请人对答复不满意而投诉的情况。2023年收到的1件投诉已办结。
接到12345热线转办件97件，办结97件，群众满意率98.5%。
开展“政府开放日”活动2次，邀请代表31名，征集意见建议12条，采纳9条。`,
  // Section six and fees
  `依申请公开工作稳妥推进。本年度新收申请{new}件，办理上年结转申请{in}件；按照办理结果，予以公开{granted}件，部分公开{partial}件，不予公开{denied}件，无法提供{unavailable}件，不予处理{unprocessed}件，作其他处理{other}件，结转下年{out}件。
政府信息公开行政复议、行政诉讼分别为{rec}件、{lit}件。其中，行政复议案件维持{recUpheld}件、纠正{recCorrected}件、其他结果{recOther}件、未审结{recPending}件。
对照2023年存在的3个问题，已整改2个，正在整改1个。2025年计划开展培训6次，力争按期答复率达到100%，申请办理时限压缩至15个工作日以内。`,
  // A bureau that lists its figures
  `主要数据如下：
1.主动公开政府信息286条；
2.新收政府信息公开申请{new}件；
3.上年结转政府信息公开申请{in}件；
4.办结政府信息公开申请{done}件；
5.结转下年度继续办理{out}件；
6.政府信息公开行政复议{rec}件；
7.政府信息公开行政诉讼{lit}件；
8.制发行政规范性文件{issued}件。`,
];
