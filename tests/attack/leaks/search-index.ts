import type { IndicatorDocument } from '../../../src/domain/document.ts';
import { change, textOf } from '../../support/copy-site.ts';
import { dottedIndicators, withheldAreas } from '../../support/site-facts.ts';
import { LANGUAGES } from '../../support/templates.ts';
import { exactly, type Leak } from './leak.ts';

interface Found {
  readonly path: string;
  text: string;
}

export const searchIndex: Leak = {
  name: 'search-index',
  says: 'The search index describes a region by its counts as they were before anything was withheld.',
  apply: ({ dist }, secrets) =>
    dottedIndicators(dist, secrets).flatMap((id) => {
      const file = `data/v1/latest/indicators/${id}.json`;
      const { short_name } = JSON.parse(textOf(dist, file)) as IndicatorDocument;
      const hidden = withheldAreas(dist, id, secrets);
      for (const lang of LANGUAGES)
        change(dist, `${lang}/search/pages.json`, (text) => {
          const pages = JSON.parse(text) as Found[];
          for (const { area, value, key } of hidden)
            for (const page of pages.filter(({ path }) => path === `regions/${area.toLowerCase()}/`))
              page.text += ` · ${short_name[lang]}: ${String(value)} (${key.split('|')[2] ?? ''})`;
          return JSON.stringify(pages);
        });
      return hidden.map(exactly);
    }),
};
