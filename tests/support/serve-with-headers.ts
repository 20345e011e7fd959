import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';

type Rule = readonly [matches: RegExp, headers: readonly (readonly [name: string, value: string])[]];

/** Reads a `_headers` file: a path without indent, then its headers with one; `*` stands for any letters. */
function parse(text: string): readonly Rule[] {
  return text
    .split(/\n(?=\S)/)
    .filter((block) => block.startsWith('/'))
    .map((block) => {
      const [pattern = '', ...lines] = block.split('\n').filter((line) => line.trim() !== '');
      const source = pattern.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('*', '.*');
      const headers = lines.map((line): readonly [string, string] => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
      });
      return [new RegExp(`^${source}$`), headers];
    });
}

/** Headers of an address. Netlify and Cloudflare differ in what two rules with one header mean: that is refused. */
function headersFor(rules: readonly Rule[], pathname: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [matches, headers] of rules) {
    if (!matches.test(pathname)) continue;
    for (const [name, value] of headers) {
      if (found.has(name.toLowerCase())) throw new Error(`${pathname} has two headers ${name}`);
      found.set(name.toLowerCase(), value);
    }
  }
  return found;
}

/** Serves a built site at its base as a host does that obeys `dist/_headers`; knows no types of its own but HTML. */
export async function serveWithHeaders(
  dist: string,
  base: string,
): Promise<{ readonly origin: string; readonly server: Server }> {
  const rules = parse(readFileSync(path.join(dist, '_headers'), 'utf8'));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const below = pathname.startsWith(base)
      ? path.normalize(decodeURIComponent(pathname.slice(base.length)))
      : '-';
    const wanted = path.join(dist, below);
    const file =
      existsSync(wanted) && statSync(wanted).isDirectory() ? path.join(wanted, 'index.html') : wanted;
    const isFound = existsSync(file);
    const shown = isFound ? file : path.join(dist, '404.html');
    if (shown.endsWith('.html')) response.setHeader('content-type', 'text/html; charset=utf-8');
    for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
    response.writeHead(isFound ? 200 : 404);
    createReadStream(shown).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { origin: `http://127.0.0.1:${String(address.port)}`, server };
}
