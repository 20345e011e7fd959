import { readFileSync } from 'node:fs';

const STYLES = new URL('../../../src/styles/', import.meta.url);
/** The parts of the style sheet of the site that a chart needs. */
const PARTS = ['charts.css', 'embed.css'];
const FONT_FOLDER = 'golos-1/';

function read(name: string): string {
  return readFileSync(new URL(name, STYLES), 'utf8');
}

/** Without comments and the spaces that only people read; no value of ours holds two spaces or a comment. */
function minify(css: string): string {
  return css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,>]) ?/g, '$1')
    .replaceAll(/: /g, ':')
    .replaceAll(';}', '}')
    .trim();
}

/** What stands between the braces of `:root` after a place. */
function rootBlock(css: string, after: string): string {
  const start = css.indexOf(':root {', css.indexOf(after)) + ':root {'.length;
  return css.slice(start, css.indexOf('}', start));
}

/** The colours, dark only where the address asks for it; forced colours as on the site. */
function tokens(): string {
  const css = read('tokens.css');
  const dark = rootBlock(css, 'prefers-color-scheme: dark');
  const forced = css.slice(css.indexOf('@media (forced-colors'));
  return (
    `:root{color-scheme:light;${rootBlock(css, ':root').replace('color-scheme: light dark;', '')}}` +
    `:root[data-dark='true']{color-scheme:dark;${dark}}` +
    `@media (prefers-color-scheme: dark){:root[data-dark='auto']{color-scheme:dark;${dark}}}${forced}`
  );
}

/** `up` leads from the page to the folder of the contract, `embed/v1/`. */
function fonts(up: string): string {
  return read('fonts.css').replaceAll('../fonts/', `${up}${FONT_FOLDER}`);
}

/** The whole style sheet of an embed, which it carries inside: of a chart, unless other parts are named. */
export function embedStyle(up: string, parts: readonly string[] = PARTS): string {
  return minify([fonts(up), tokens(), ...parts.map(read)].join('\n'));
}

/** The typeface at an address that never changes: pages of releases ask for it for ever. */
export function fontFiles(): readonly { readonly path: string; readonly content: Uint8Array }[] {
  const names = Array.from(read('fonts.css').matchAll(/fonts\/([\w.-]+\.woff2)/g), ([, name = '']) => name);
  return names.map((name) => ({
    path: `${FONT_FOLDER}${name}`,
    content: readFileSync(new URL(`../fonts/${name}`, STYLES)),
  }));
}
