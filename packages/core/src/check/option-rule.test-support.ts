import * as z from 'zod/mini';
import { defineRule, type Rule } from './rule.ts';

type LongLine = { readonly length: number };
type LongLineOptions = { readonly most: number; readonly from: 'text' | 'front' };

/** A rule with options, as no rule of the catalogue may have just these: it finds texts that are too long. */
export const longText: Rule = defineRule<LongLine, LongLineOptions>({
  id: 'wording/long-text',
  severity: 'info',
  fix: 'none',
  docs: () => ({
    summary: { 'zh-CN': '测试。', en: 'A test.' },
    why: { 'zh-CN': '测试。', en: 'A test.' },
    example: { wrong: '', right: '' },
    options: {
      most: { 'zh-CN': '最多几个字', en: 'How many characters at most' },
      from: { 'zh-CN': '从哪里算起', en: 'Where counting starts' },
    },
  }),
  options: z.strictObject({
    most: z._default(z.int().check(z.gte(1)), 10),
    from: z._default(z.enum(['text', 'front']), 'text'),
  }),
  check: ({ report: { source } }, emit, { most }) => {
    if (source.length > most) emit({ start: most, end: source.length, data: { length: source.length } });
  },
  message: { 'zh-CN': ({ data }) => `太长：${data.length}`, en: ({ data }) => `too long: ${data.length}` },
});
