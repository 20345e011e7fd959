import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../src/domain/text.ts';
import { ADDRESSES, RECIPES } from '../../../../src/i18n/messages/api.ts';
import { messagesOf } from '../../../../src/i18n/messages.ts';

describe('texts for those who read the files with a program', () => {
  it.each(LANGUAGES)('tell of every recipe and address, in their order (%s)', (lang) => {
    const { api } = messagesOf(lang);
    expect(Object.keys(api.recipes)).toEqual([...RECIPES]);
    expect(Object.keys(api.addresses)).toEqual([...ADDRESSES]);
  });
});
