import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../src/domain/text.ts';
import { messagesOf } from '../../../../src/i18n/messages.ts';
import { chanceLink, methodLink } from '../../../../src/views/statistics/method-link.ts';

describe.each(LANGUAGES)('the link to a method in %s', (lang) => {
  const { statistics, chance } = messagesOf(lang);

  it('leads to its anchor', () => {
    const link = { text: statistics.methodLink, address: `/${lang}/methods/#funnel` };
    expect(methodLink(lang, 'funnel')).toEqual(link);
  });

  it.each([
    [['wilson'], 'wilson'],
    [['none', 'rate', 'wilson'], 'poisson'],
    [['dobson'], 'direct'],
  ] as const)('of %j is that of the first interval there is', (intervals, anchor) => {
    expect(chanceLink(lang, intervals)).toEqual(methodLink(lang, anchor));
  });

  it('leads to the reasons where there is no interval', () => {
    const link = { text: chance.noIntervalLink, address: `/${lang}/methods/#no-interval` };
    expect(chanceLink(lang, ['none', 'none'])).toEqual(link);
  });
});
