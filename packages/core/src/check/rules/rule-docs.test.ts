import { describe, expect, it } from 'vitest';
import { longText } from '../option-rule.test-support.ts';
import { RULES } from './index.ts';
import { ruleDocs, ruleGroups } from './rule-docs.ts';

describe('what is told of the rules', () => {
  it('has every rule in the order of the documentation, each with its group', () => {
    expect(ruleDocs().map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
    for (const { id, group } of ruleDocs()) expect(id.startsWith(`${group.id}/`)).toBe(true);
    expect(ruleGroups().map(({ id }) => id)).toContain('sum');
  });

  it('has every option with its words, its default and what may be set', () => {
    expect(ruleDocs([longText])[0]?.options).toEqual([
      {
        name: 'most',
        what: { 'zh-CN': '最多几个字', en: 'How many characters at most' },
        default: 10,
        schema: expect.objectContaining({ type: 'integer', minimum: 1 }),
      },
      {
        name: 'from',
        what: { 'zh-CN': '从哪里算起', en: 'Where counting starts' },
        default: 'text',
        schema: { type: 'string', enum: ['text', 'front'] },
      },
    ]);
  });

  it.each(RULES.filter(({ options }) => options !== undefined).map((rule) => [rule.id, rule] as const))(
    'explains the options of %s, all with a default',
    (_, rule) => {
      const [doc] = ruleDocs([rule]);
      expect(Object.keys(rule.docs().options ?? {}).sort()).toEqual(
        doc?.options.map(({ name }) => name).sort(),
      );
      for (const { what, default: standard } of doc?.options ?? []) {
        expect(what['zh-CN']).toMatch(/\p{Script=Han}/u);
        expect(what.en).toMatch(/[a-z]{3}/u);
        expect(standard).toBeDefined();
      }
    },
  );
});
