import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { cloudFront, s3Script } from './amazon.ts';
import { breaches, heavyPages } from './breaches.ts';
import { distFiles, distPages, type DistPage } from './dist-files.ts';
import { headersFile } from './headers-file.ts';
import { headerRules, type HeaderRule } from './headers.ts';
import { htaccess } from './htaccess.ts';
import { inlineHashes } from './inline-hashes.ts';
import { nginxConf, nginxSite } from './nginx.ts';
import { ownPolicy } from './own-policy.ts';
import { placeOf, type Place } from './place.ts';
import { printWeights } from './print-weights.ts';
import { publishedFacts } from './published-facts.ts';
import { robotsTxt } from './robots-txt.ts';
import { contactUri, securityTxt } from './security-txt.ts';
import { hasSlots } from './slots.ts';
import { isIndicatorPage, Scales, type Weighed } from './weigh.ts';

function write(folder: string, name: string, text: string): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The pages, each with the policy of what it holds itself. */
function withOwnPolicies(dist: string): readonly DistPage[] {
  return distPages(dist, distFiles(dist)).map(({ name, html }) => {
    const page = { name, html: ownPolicy(html) };
    if (page.html !== html) write(dist, name, page.html);
    return page;
  });
}

/** A chart for other pages, whole in itself. */
function isEmbed({ name }: DistPage): boolean {
  return name.startsWith('embed/');
}

/** Headers for what the pages really hold. */
function rulesFor(pages: readonly DistPage[]): readonly HeaderRule[] {
  return headerRules({
    pages: inlineHashes(pages.filter((page) => !isEmbed(page)).map(({ html }) => html)),
    embeds: inlineHashes(pages.filter(isEmbed).map(({ html }) => html)),
  });
}

/** What belongs into `dist/` whatever the host is. */
function writeForEveryHost({ dist, base, site }: Place, rules: readonly HeaderRule[]): void {
  const { site: publisher, release } = publishedFacts(dist);
  write(dist, '_headers', headersFile(rules, base));
  write(dist, '.nojekyll', '');
  write(dist, 'robots.txt', robotsTxt(site));
  const contact = contactUri(publisher.contact);
  if (contact !== null) write(dist, '.well-known/security.txt', securityTxt(contact, release.date, site));
}

/** What one kind of host needs beside `dist/`. */
function writeForSomeHosts({ root, dist, base }: Place, rules: readonly HeaderRule[]): void {
  const folder = path.join(root, 'deploy');
  const names = distFiles(dist).map(({ name }) => name);
  rmSync(folder, { recursive: true, force: true });
  const files = {
    'nginx.conf': nginxConf(),
    'nginx-site.conf': nginxSite(rules, base),
    '.htaccess': htaccess(rules, base),
    's3.sh': s3Script(rules, base, names),
    ...cloudFront(rules, base),
  };
  for (const [name, text] of Object.entries(files)) write(folder, name, text);
}

/** Weighs the site, refuses what hosts would refuse, and prints the weights into the pages that have slots for them. */
async function weighAndPrint(
  { dist, base }: Place,
  pages: readonly DistPage[],
  warn: (text: string) => void,
): Promise<void> {
  const scales = new Scales(dist, base);
  const indicators = pages.filter((page) => isIndicatorPage(page));
  const weighed: Weighed = {
    pages: await Promise.all(indicators.map((page) => scales.page(page))),
    scripts: await Promise.all(pages.filter((page) => !isEmbed(page)).map((page) => scales.scripts(page))),
    files: distFiles(dist),
  };
  for (const heavy of heavyPages(weighed)) warn(heavy);
  const found = breaches(weighed);
  if (found.length > 0) throw new Error(['the site is over its limits:', ...found].join('\n'));
  const withSlots = pages.filter(({ html }) => hasSlots(html));
  for (const { name, html } of printWeights(weighed, withSlots)) {
    writeFileSync(path.join(dist, name), html);
  }
}

/** Seen even where Astro is told to be silent. */
function toStandardError(text: string): void {
  process.stderr.write(`warning: ${text}\n`);
}

/** Makes what `astro build` wrote ready for hosts; reads `dist/` only. Pages over their weight are named to `warn`. */
export function finish(warn: (text: string) => void = toStandardError): AstroIntegration {
  let place: Place;
  const run = async (logger: AstroIntegrationLogger): Promise<void> => {
    const pages = withOwnPolicies(place.dist);
    const rules = rulesFor(pages);
    writeForEveryHost(place, rules);
    await weighAndPrint(place, pages, warn);
    writeForSomeHosts(place, rules);
    logger.info('headers, addresses and weights: done');
  };
  return {
    name: 'qorgan-finish',
    hooks: {
      'astro:config:done': ({ config }) => {
        place = placeOf(config);
      },
      'astro:build:done': ({ logger }) => run(logger),
    },
  };
}
