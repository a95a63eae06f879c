/** An input that a careless reader chokes on. The text is made when asked for. */
export interface HostileInput {
  readonly name: string;
  readonly make: () => string;
}

const MEGABYTE = 1_000_000;
const TITLE = '霁川县砚溪镇人民政府2024年政府信息公开工作年度报告\n';
const REQUESTS = `${TITLE}三、收到和处理政府信息公开申请情况\n`;

/** `size` is the length of the texts in UTF-16 units, about. */
export function hostile(size: number = MEGABYTE): readonly HostileInput[] {
  const many = (unit: string, length = size): string => unit.repeat(Math.ceil(length / unit.length));
  const inputs: Record<string, () => string> = {
    empty: () => '',
    'byte order mark alone': () => '\ufeff',
    'spaces alone': () => many(' '),
    'line breaks alone': () => many('\n'),
    'carriage returns alone': () => many('\r'),
    'one line of Han without end': () => many('公开'),
    'one line of Latin without end': () => many('a'),
    'pipes alone': () => many('|', size / 10),
    'lines of one pipe': () => many('|\n'),
    'pipes in a table': () => REQUESTS + many('|', size / 10),
    'one number without end': () => many('1'),
    'one number in a cell': () => `${REQUESTS}一、本年新收政府信息公开申请数量\t${many('7')}\t0\n`,
    'numbers on one line': () => `${REQUESTS}${many('0 ')}`,
    'numbers one a line': () => `${REQUESTS}${many('0\n')}`,
    'brackets never closed': () => many('（', size / 100),
    'half brackets never closed': () => many('((', size / 100),
    'brackets that nest': () => many('（', size / 2) + many('）', size / 2),
    'quotes never closed': () => `${REQUESTS}"${many('自然人,0\n')}`,
    'quotes alone': () => many('"'),
    'notes never closed': () => many('汉('),
    'notes doubled without end': () => `公${many('(gong)')}`,
    'tabs alone': () => many('\t'),
    'tabs before one label': () => `${REQUESTS}${many('\t')}（七）总计\t0`,
    'one label again and again': () => REQUESTS + many('（七）总计\t0\t0\t0\t0\t0\t0\t0\n'),
    'beginnings of labels': () => REQUESTS + many('一、本年新\n'),
    'labels cut everywhere': () => REQUESTS + many('三\n、\n本\n年\n度\n'),
    'headings alone': () => many('一、总体情况\n二、主动公开政府信息情况\n'),
    'headings on one line': () => many('三、收到和处理政府信息公开申请情况'),
    'beginnings of headings': () => many('政府信息公开行政复议、'),
    'titles alone': () => many('2024年政府信息公开工作年度报告\n'),
    'list items without end': () => `${TITLE}一、总体情况\n${many('一是公开；')}`,
    'one paragraph again and again': () =>
      `${TITLE}一、总体情况\n${many('全年依法做好政府信息公开各项工作，及时答复群众提出的申请，公开内容逐步充实。\n')}`,
    'numbers in prose': () => `${TITLE}一、总体情况\n${many('收到申请12件，')}`,
    'Chinese numerals without end': () => `${TITLE}一、总体情况\n收到申请${many('一百二十三万')}件。`,
    'rows without end': () => REQUESTS + many('（一）予以公开 | 0 | 0 | 0 | 0 | 0 | 0 | 0\n'),
    'rows unlike any row': () => REQUESTS + many('其他\t1\n'),
    'markdown dashes': () => REQUESTS + many('| --- | --- |\n'),
    'asterisks alone': () => many('**'),
    'zero-width characters alone': () => many('\u200b'),
    'zero-width characters in a label': () => `${REQUESTS}（七）总${many('\u200b')}计\t0`,
    'lone surrogates': () => many('\ud800'),
    'combining marks': () => `公${many('\u0301')}`,
    'null characters': () => many('\u0000'),
    'page numbers alone': () => REQUESTS + many('- 5 -\n\f'),
    'aligned with spaces': () => REQUESTS + many(`${' '.repeat(200)}0\n`),
    'suppressions without end': () => many('<!-- gouji-disable-next-line sum -- 原因 -->\n'),
    'suppression never closed': () => `${many('<!-- gouji-disable ')}`,
  };
  return Object.entries(inputs).map(([name, make]) => ({ name, make }));
}
