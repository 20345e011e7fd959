import type { Server } from 'node:http';
import path from 'node:path';
import type { BuiltSites } from './build-site.ts';
import { serve } from './serve.ts';
import { EXAMPLE_TEMPLATES, LANGUAGES, TEMPLATES } from './templates.ts';

/** The addresses of one page of every template in every language. */
export const ADDRESSES = [
  '/',
  '/404.html',
  ...LANGUAGES.flatMap((language) =>
    [...TEMPLATES, ...EXAMPLE_TEMPLATES].map((page) => `/${language}/${page}`),
  ),
];

/** The built site and the one that takes made-up examples in, both served. */
export interface ServedSites {
  readonly origins: readonly string[];
  /** The whole address of a page, in the site that has it. */
  readonly at: (address: string) => string;
  readonly close: () => void;
}

/** Serves both sites. */
export async function serveSites({ root, examples }: BuiltSites): Promise<ServedSites> {
  const servers: Server[] = [];
  const start = async (site: string): Promise<string> => {
    const { origin, server } = await serve(path.join(site, 'dist'));
    servers.push(server);
    return origin;
  };
  const [real, made] = [await start(root), await start(examples)];
  return {
    origins: [real, made],
    at: (address) => (address.includes('/examples/') ? made : real) + address,
    close: () => {
      for (const server of servers) server.close();
    },
  };
}
