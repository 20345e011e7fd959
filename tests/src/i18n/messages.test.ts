import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../src/i18n/date.ts';
import { LANGUAGES, type Language } from '../../../src/i18n/languages.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { textFaults } from './sentences/samples.ts';

type Template = (...slots: readonly unknown[]) => unknown;

const FACTS = ['readTo', 'state', 'publisher', 'contact', 'licence', 'disclaimer'] as const;

interface Leaf {
  readonly path: string;
  readonly text: string | undefined;
  readonly template: Template | undefined;
}

/** Every text and template of a language with the path to it. */
function leavesOf(node: unknown, path = ''): Leaf[] {
  if (typeof node === 'string') return [{ path, text: node, template: undefined }];
  if (typeof node === 'function') return [{ path, text: undefined, template: node as Template }];
  if (typeof node === 'boolean') return [];
  if (typeof node !== 'object' || node === null) throw new Error(`${path} is ${String(node)}`);
  return Object.entries(node).flatMap(([key, value]) => leavesOf(value, `${path}/${key}`));
}

/** Paragraphs of the pages of text take one record of facts; all other templates take slots in order. */
function takesFacts(path: string): boolean {
  return /^\/(methods|about)\/sections\//.test(path);
}

/** A template with the same kind of thing in every slot. */
function fill({ path, template }: Leaf, slot: (i: number) => unknown): string {
  if (!template) throw new Error(`${path} is no template`);
  const facts = Object.fromEntries(FACTS.map((name, i) => [name, slot(i)]));
  const slots = Array.from({ length: template.length }, (_, i) => slot(i));
  return String(takesFacts(path) ? template(facts) : template(...slots));
}

const mark = (i: number): string => `⟦${String(i)}⟧`;

function textsOf(lang: Language): readonly (readonly [string, string])[] {
  return leavesOf(messagesOf(lang)).map((leaf) => [leaf.path, leaf.text ?? fill(leaf, mark)]);
}

describe('the texts of the site', () => {
  it('are the same set in every language, with the same slots', () => {
    const shape = (lang: Language): string[] =>
      leavesOf(messagesOf(lang))
        // How many paragraphs and list items a language needs is its own affair.
        .map(({ path, template }) =>
          takesFacts(path) ? path.replace(/\/\d+$/, '') : `${path} ${String(template?.length)}`,
        );
    const [kk, ru, en] = LANGUAGES.map((lang) => [...new Set(shape(lang))]);
    expect(kk?.length).toBeGreaterThan(300);
    expect(ru).toEqual(kk);
    expect(en).toEqual(kk);
  });

  it.each(LANGUAGES)('in %s are well made: nothing empty, unfilled or badly set', (lang) => {
    const faults = textsOf(lang).flatMap(([path, text]) =>
      textFaults(lang, text).map((fault) => `${path}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it.each(LANGUAGES)('in %s put every slot into the text', (lang) => {
    const templates = leavesOf(messagesOf(lang)).filter(
      ({ path, template }) => template && !takesFacts(path),
    );
    const lost = templates.flatMap((leaf) => {
      const slots = Array.from({ length: leaf.template?.length ?? 0 }, (_, i) => mark(i));
      const text = fill(leaf, mark);
      return slots.filter((slot) => !text.includes(slot)).map((slot) => `${leaf.path} ${slot}`);
    });
    expect(templates.length).toBeGreaterThan(20);
    expect(lost).toEqual([]);
  });

  it.each(LANGUAGES)('in %s are well made for the counts 0, 1, 2, 5, 11, 21', (lang) => {
    const templates = leavesOf(messagesOf(lang)).filter(({ template }) => template);
    const faults = templates.flatMap((leaf) =>
      [0, 1, 2, 5, 11, 21].flatMap((count) =>
        textFaults(
          lang,
          fill(leaf, () => count),
        ),
      ),
    );
    expect(faults).toEqual([]);
  });

  it('in Kazakh never glue a suffix or a word to a slot', () => {
    const glued = textsOf('kk').filter(([, text]) => /⟧[-\u2010\u2011]?\p{L}|\p{L}⟦/u.test(text));
    expect(glued).toEqual([]);
  });

  it('in English have no Cyrillic letter', () => {
    expect(textsOf('en').filter(([, text]) => /\p{Script=Cyrillic}/u.test(text))).toEqual([]);
  });

  it('in Russian have Kazakh letters in names only', () => {
    const names = /Жетісу|Қорған|Ұлытау/g;
    const strays = textsOf('ru').filter(([, text]) =>
      /[ӘҒҚҢӨҰҮҺІәғқңөұүһі]/.test(text.replace(names, '').replace(/«[^»]*»/g, '')),
    );
    expect(strays).toEqual([]);
  });

  it('in Kazakh have no Latin letter inside a Cyrillic word', () => {
    const mixed = textsOf('kk').filter(([, text]) =>
      /\p{Script=Cyrillic}[A-Za-z]|[A-Za-z]\p{Script=Cyrillic}/u.test(text),
    );
    expect(mixed).toEqual([]);
  });

  it.each([
    ['kk', '«', /[“”"]/],
    ['ru', '«', /[“”"]/],
    ['en', '“', /[«»"]/],
  ] as const)('in %s use the quotes %s of the language', (lang, quote, others) => {
    expect(textsOf(lang).filter(([, text]) => others.test(text))).toEqual([]);
    expect(textsOf(lang).some(([, text]) => text.includes(quote))).toBe(true);
  });
});

describe('the words for a place without a value', () => {
  it.each(LANGUAGES)('in %s keep withheld, missing, not applicable and zero apart', (lang) => {
    const { state } = messagesOf(lang);
    const words = [state.suppressed, state.missing, state.notApplicable];
    const keys = [state.suppressedKey, state.missingKey, state.notApplicableKey, state.zeroKey];
    expect(new Set(words).size).toBe(3);
    expect(new Set(keys).size).toBe(4);
    expect(state.suppressedKey).toContain(`[c] – ${state.suppressed}`);
    expect(state.missingKey).toContain(`[x] – ${state.missing}`);
    expect(state.notApplicableKey).toContain('[z]');
    expect(state.zeroKey).toMatch(/^0 – /);
  });
});

describe('the citation of the data', () => {
  it.each(LANGUAGES)('in %s names publisher, site, title, edition and day', (lang) => {
    const citation = messagesOf(lang).data.cite.citation(
      'P',
      'N',
      'T',
      '2025-12',
      formatDate(lang, '2025-12-31'),
      'L',
    );
    for (const part of ['P', 'N', 'T', '2025-12', '2025', 'L']) expect(citation).toContain(part);
  });

  it('in Russian has one full stop after the year, not two', () => {
    const citation = messagesOf('ru').data.cite.citation(
      'P',
      'N',
      'T',
      'R',
      formatDate('ru', '2025-12-31'),
      'L',
    );
    expect(citation).not.toContain('..');
  });
});
