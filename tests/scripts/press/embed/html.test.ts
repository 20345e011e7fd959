import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { Html, markup } from '../../../../scripts/press/embed/html.ts';
import { NASTY_TEXTS } from '../../../support/nasty-texts.ts';

it.each(NASTY_TEXTS.map((text) => [text.slice(0, 40), text]))(
  'keeps %j a text, inside and between tags',
  (_, text) => {
    const { document } = parseHTML(
      `<!doctype html><html><body>${markup`<p title="${text}">${text}</p>`.text}</body></html>`,
    );
    const [only, ...more] = document.querySelectorAll('*');
    const found = document.querySelector('p');
    expect(only?.localName).toBe('html');
    expect(more.map(({ localName }) => localName)).toEqual(['body', 'p']);
    expect(found?.getAttribute('title')).toBe(text);
    expect(found?.textContent).toBe(text);
  },
);

it('escapes what would end a tag, an attribute or a word', () => {
  expect(markup`<a title="${'"><script>'}">${'a & b <i>'}</a>`.text).toBe(
    '<a title="&quot;&gt;&lt;script&gt;">a &amp; b &lt;i&gt;</a>',
  );
});

it('does not escape what it has made itself, nor twice', () => {
  expect(markup`<p>${markup`<b>${'&'}</b>`}${new Html('<hr>')}</p>`.text).toBe('<p><b>&amp;</b><hr></p>');
});

it('joins lists, writes numbers, and leaves nothing where there is nothing', () => {
  expect(markup`${['a', '<'].map((one) => markup`<i>${one}</i>`)}`.text).toBe('<i>a</i><i>&lt;</i>');
  expect(markup`[${0}|${null}|${undefined}|${false}|${''}|${[]}]`.text).toBe('[0|||||]');
});
