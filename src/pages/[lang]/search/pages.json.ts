import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { languagePaths } from '../../../i18n/languages.ts';
import { searchDocuments } from '../../../views/search/documents.ts';
import { readStore } from '../../../views/read-store.ts';

export const getStaticPaths = languagePaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What can be found in a language; the search page asks for it when a reader begins to write. */
export const GET: APIRoute<Props> = async ({ props: { lang } }) =>
  Response.json(searchDocuments(await readStore(), lang));
