import { TextlintKernel } from '@textlint/kernel';
import plainText from '@textlint/textlint-plugin-text';
import unmatchedPair from '@textlint-rule/textlint-rule-no-unmatched-pair';
import sentenceLength from 'textlint-rule-sentence-length';

/** Two common rules that have something to say about Chinese prose. */
const RULES = [
  { ruleId: 'no-unmatched-pair', rule: unmatchedPair },
  { ruleId: 'sentence-length', rule: sentenceLength.default },
];

/**
 * @param {readonly string[]} texts
 * @param {{ readonly rules: boolean }} choices without rules it only reads the texts
 */
export function textlint(texts, { rules }) {
  const kernel = new TextlintKernel();
  const plugins = [{ pluginId: 'text', plugin: plainText.default }];
  const options = { ext: '.txt', plugins, rules: rules ? RULES : [] };
  return async () => {
    for (const text of texts) await kernel.lintText(text, options);
  };
}
