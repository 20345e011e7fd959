import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, inject, it } from 'vitest';
import { EXAMPLE_TEMPLATES, LANGUAGES, TEMPLATES } from '../support/templates.ts';

const hasJava = spawnSync('java', ['-version']).status === 0;

/** What Nu's style checker does not know yet: container queries are in all browsers since 2023. */
const UNKNOWN_TO_NU = '.*(@container|container-type).*';

interface Message {
  readonly url: string;
  readonly message: string;
  readonly extract?: string;
}

// Java is not installed by the project; where a machine has it, every template is checked.
it.skipIf(!hasJava)('the Nu validator finds no error on any template in any language', () => {
  const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
  const { root, examples } = inject('sites');
  const dist = path.join(root, 'dist');
  const pages = LANGUAGES.flatMap((lang) => [
    ...TEMPLATES.map((page) => path.join(dist, lang, page, 'index.html')),
    ...EXAMPLE_TEMPLATES.map((page) => path.join(examples, 'dist', lang, page, 'index.html')),
  ]);
  const files = [path.join(dist, 'index.html'), path.join(dist, '404.html'), ...pages];
  const options = ['--errors-only', '--format', 'json', '--filterpattern', UNKNOWN_TO_NU];
  const { stderr } = spawnSync('java', ['-jar', jar, ...options, ...files], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const { messages } = JSON.parse(stderr) as { readonly messages: readonly Message[] };
  const told = messages.map(
    ({ url, message, extract }) => `${url.split('/dist/')[1] ?? url}: ${message} ${extract ?? ''}`,
  );
  expect([...new Set(told)].slice(0, 20)).toEqual([]);
});
