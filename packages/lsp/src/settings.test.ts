import { describe, expect, it } from 'vitest';
import { parseSettings, settingsJsonSchema } from './settings.ts';

describe('parseSettings', () => {
  it('has a default for everything', () => {
    const defaults = parseSettings(undefined);
    expect(defaults).toMatchObject({ enable: true, locale: 'auto', inlayHints: true, codeLens: false });
    for (const nothing of [null, 3, 'x', [], {}]) expect(parseSettings(nothing)).toEqual(defaults);
  });

  it('takes what makes sense and passes over the rest', () => {
    expect(parseSettings({ enable: false, locale: 'de', maxProblems: -1, unknown: 1 })).toEqual({
      ...parseSettings({}),
      enable: false,
    });
  });

  it('reads a switch that is written as an object', () => {
    expect(parseSettings({ inlayHints: { enable: false } }).inlayHints).toBe(false);
  });
});

describe('settingsJsonSchema', () => {
  it('leaves room for the two settings that belong to an extension alone', () => {
    expect(Object.keys(settingsJsonSchema()).length).toBeLessThanOrEqual(10);
  });

  it('says what may be set, and the default', () => {
    expect(settingsJsonSchema()['gouji.minSeverity']).toEqual({
      type: 'string',
      enum: ['info', 'warning', 'error'],
      default: 'info',
    });
  });
});
