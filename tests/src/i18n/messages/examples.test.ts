import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../../src/domain/text.ts';
import { EXAMPLE_SECTIONS } from '../../../../src/i18n/messages/examples.ts';
import { messagesOf } from '../../../../src/i18n/messages.ts';

it.each(LANGUAGES)('says in each section what a record, a table and one’s own data are (%s)', (lang) => {
  const { sections } = messagesOf(lang).examples;
  expect(Object.keys(sections)).toEqual([...EXAMPLE_SECTIONS]);
  for (const id of EXAMPLE_SECTIONS) expect(sections[id].heading.trim()).not.toBe('');
});

it.each(LANGUAGES)('marks names that already say so by their own words, in small letters (%s)', (lang) => {
  const { stamp, sayings } = messagesOf(lang).examples;
  expect(sayings.every((saying) => saying === saying.toLowerCase())).toBe(true);
  expect(sayings.some((saying) => stamp.toLowerCase().includes(saying))).toBe(true);
});
