import { expect, it } from 'vitest';
import { configDiagnostics } from './config-diagnostics.ts';

it('says what is wrong with a configuration, and where', () => {
  const [diagnostic, ...others] = configDiagnostics('{\n  "rules": { "wrding": "off" }\n}', 'zh-CN');
  expect(others).toEqual([]);
  expect(diagnostic).toMatchObject({
    range: { start: { line: 1, character: 13 } },
    code: 'config/unknown-rule',
    message: expect.stringContaining('wording'),
  });
  expect(configDiagnostics('{ "rules": { "wording": "off" } } // 可以有注释', 'en')).toEqual([]);
});
