import { TextlintKernel } from '@textlint/kernel';
import plainText from '@textlint/textlint-plugin-text';
import * as controlCharacters from '@textlint-rule/textlint-rule-no-invalid-control-character';
import zeroWidthSpaces from 'textlint-rule-no-zero-width-spaces';

/** Small and quick, and of some use on pasted Chinese text: the comparison shall not be won by slow rules. */
const OPTIONS = {
  ext: '.txt',
  plugins: [{ pluginId: 'text', plugin: plainText.default }],
  rules: [
    { ruleId: 'no-zero-width-spaces', rule: zeroWidthSpaces.default },
    { ruleId: 'no-invalid-control-character', rule: controlCharacters.linter },
  ],
};

/** @param {readonly string[]} texts */
export function textlint(texts) {
  const kernel = new TextlintKernel();
  return async () => {
    for (const text of texts) await kernel.lintText(text, OPTIONS);
  };
}
