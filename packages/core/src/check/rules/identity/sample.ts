/** The prose of a report for the examples and tests of rules; what is not given is left out with its heading. */
export interface SampleParts {
  /** The whole title, in place of one made of organ and year. */
  readonly title?: string;
  readonly organ?: string;
  readonly year?: number;
  /** Before section 一. */
  readonly opening?: string;
  readonly overview?: string;
  readonly problems?: string;
  readonly otherMatters?: string;
}

/** A report with title and prose and without tables. */
export function reportSample(parts: SampleParts): string {
  const { organ = '云溪镇人民政府', year = 2024, opening, overview, problems, otherMatters } = parts;
  const blocks = [
    parts.title ?? `${organ}${year}年政府信息公开工作年度报告`,
    opening,
    section('一、总体情况', overview),
    section('五、存在的主要问题及改进情况', problems),
    section('六、其他需要报告的事项', otherMatters),
  ];
  return `${blocks.filter((block) => block !== undefined).join('\n\n')}\n`;
}

function section(heading: string, text: string | undefined): string | undefined {
  return text === undefined ? undefined : `${heading}\n\n${text}`;
}
