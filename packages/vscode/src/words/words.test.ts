import { expect, it } from 'vitest';
import { wordsFor } from './index.ts';

it.each([
  ['auto', 'zh-cn', '勾稽'],
  ['auto', 'zh-tw', '勾稽'],
  ['auto', 'en', 'Gouji'],
  ['auto', 'de', 'Gouji'],
  ['zh-CN', 'en', '勾稽'],
  ['en', 'zh-cn', 'Gouji'],
  [undefined, 'zh-cn', '勾稽'],
])('speaks as the setting says, else as the editor does (%s, %s)', (setting, display, name) => {
  expect(wordsFor(setting, display).status.name).toBe(name);
});
