import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';
import { join } from '../i18n/href.ts';

/** Where a site is built, and for which address. */
export interface Place {
  /** The folder of the project. */
  readonly root: string;
  readonly dist: string;
  /** Path of the home folder, with a slash at both ends. */
  readonly base: string;
  /** Absolute address of the home folder; null where the build knows no host. */
  readonly site: string | null;
}

/** Reads the place from the configuration of Astro. */
export function placeOf({
  root,
  outDir,
  base,
  site,
}: Pick<AstroConfig, 'root' | 'outDir' | 'base' | 'site'>): Place {
  const folder = join(`/${base.replace(/^\/+/, '')}`, '');
  return {
    root: fileURLToPath(root),
    dist: fileURLToPath(outDir),
    base: folder,
    site: site === undefined ? null : new URL(folder, site).href,
  };
}
