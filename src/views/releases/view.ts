import type { Language } from '../../domain/text.ts';
import { formatBytes, formatDate, formatNumber } from '../../i18n/format.ts';
import { dataHref, pageHref } from '../../i18n/href.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { feedHref, releaseChanges, type ReleaseChanges } from '../changes/page.ts';
import { citationOf, type Citation } from '../cite.ts';
import { fileLinks } from '../files.ts';
import { pageFrame, type PageFrame } from '../frame.ts';
import type { FileLink, Link } from '../model.ts';
import type { Store } from '../store.ts';

type Release = Store['index']['releases'][number];

/** A heading with links to files. */
interface FileGroup {
  readonly heading: string;
  readonly files: readonly FileLink[];
}

/** Exactly what the page of one release shows. */
export interface ReleaseView {
  readonly frame: PageFrame;
  readonly lang: Language;
  readonly list: Link;
  readonly title: string;
  readonly lead: string;
  readonly notes: string;
  readonly filesSub: string;
  readonly groups: readonly FileGroup[];
  readonly changes: ReleaseChanges | undefined;
  readonly changesLink: Link;
  readonly checksum: string;
  readonly signed: string;
  /** Commands that check what was taken, a line each. */
  readonly commands: readonly string[];
  readonly signatureCommands: readonly string[];
  /** Public keys, to be taken from where they have long stood. */
  readonly keys: readonly FileLink[];
  readonly citation: Citation;
}

/** What is about all figures; tables and single subjects are folded away. */
const WHOLE = /^(all\.|changes\.|SHA256SUMS|datapackage\.json$|release\.json$|CITATION\.cff$)/;

function groupsOf({ index }: Store, lang: Language, id: string): readonly FileGroup[] {
  const { releases: words } = messagesOf(lang);
  const folder = `r/${id}/`;
  const own = index.files.filter(({ path }) => path.startsWith(folder));
  const at = (path: string): string => path.slice(folder.length).split('/')[0] ?? '';
  const isWhole = (path: string): boolean => WHOLE.test(path.slice(folder.length));
  const links = (holds: (path: string) => boolean): readonly FileLink[] =>
    own
      .filter(({ path }) => holds(path))
      .map(({ path, bytes }) => ({
        name: path.slice(folder.length),
        address: dataHref(path),
        size: formatBytes(lang, bytes),
      }));
  return [
    { heading: words.whole, files: links(isWhole) },
    { heading: words.allIndicators, files: links((path) => at(path) === 'indicators') },
    {
      heading: words.otherFiles,
      files: links((path) => !isWhole(path) && at(path) !== 'indicators'),
    },
  ].filter(({ files }) => files.length > 0);
}

/** The commands, with the file names that this release has; a signature by either kind of key. */
function commandsOf({ index }: Store, { id }: Release): Pick<ReleaseView, 'commands' | 'signatureCommands'> {
  const has = (name: string): boolean => index.files.some(({ path }) => path === `r/${id}/${name}`);
  return {
    commands: ['sha256sum --ignore-missing -c SHA256SUMS', 'sha256sum SHA256SUMS'],
    signatureCommands: [
      ...(has('SHA256SUMS.minisig') ? ['minisign -Vm SHA256SUMS -p minisign.pub'] : []),
      ...(has('SHA256SUMS.sig')
        ? [
            'openssl pkeyutl -verify -rawin -in SHA256SUMS \\',
            '  -sigfile SHA256SUMS.sig -pubin -inkey signing-key.pem',
          ]
        : []),
    ],
  };
}

function releaseOf({ index }: Store, id: string): Release {
  const release = index.releases.find((candidate) => candidate.id === id);
  if (!release) throw new Error(`There is no release “${id}”.`);
  return release;
}

/** All that the page of a release shows in a language. */
export function releaseView(store: Store, lang: Language, id: string): ReleaseView {
  const release = releaseOf(store, id);
  const { releases: words } = messagesOf(lang);
  const groups = groupsOf(store, lang, id);
  const files = store.index.files.filter(({ path }) => path.startsWith(`r/${id}/`));
  const size = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const lead = words.oneLead(formatDate(lang, release.date), formatNumber(lang, release.rows));
  return {
    frame: {
      ...pageFrame(store, {
        lang,
        path: `releases/${id}/`,
        title: words.oneTitle(id),
        description: lead,
        menu: null,
      }),
      feed: feedHref(lang),
    },
    lang,
    list: { text: words.title, address: pageHref(lang, 'releases/') },
    title: words.oneTitle(id),
    lead,
    notes: release.notes[lang],
    filesSub: `${words.filesSub(formatNumber(lang, files.length), formatBytes(lang, size))} ${words.staysText}`,
    groups,
    changes: releaseChanges(store, lang).find((one) => one.id === `r-${id}`),
    changesLink: { text: words.changesTitle, address: `${pageHref(lang, 'changes/')}#r-${id}-h` },
    checksum: release.sha256,
    signed: release.signed ? words.signedText : words.unsignedText,
    ...commandsOf(store, release),
    keys: fileLinks(store, lang, ['minisign.pub', 'signing-key.pem']).map((file) => ({
      ...file,
      name: file.address.slice(file.address.lastIndexOf('/') + 1),
    })),
    citation: citationOf(store, lang, {
      title: store.index.site.tagline,
      files: `r/${id}/all`,
      page: `releases/${id}/`,
      release,
    }),
  };
}
