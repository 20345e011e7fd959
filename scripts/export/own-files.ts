/** An edition is a folder of files about the same figures. */
const EDITION = '(?:latest|examples)';

const MADE: readonly RegExp[] = [
  /\.(?:xlsx|parquet|zip|bib|ris|cff|ttl|jsonld)$/,
  /\.csl\.json$/,
  /\.csv-metadata\.json$/,
  new RegExp(`^${EDITION}/(?:regions/[^/]+|topics/[^/]+|all)\\.json$`),
  new RegExp(`^${EDITION}/(?:lineage|schema)/`),
  /^history\//,
];

const WRITTEN_AGAIN = new RegExp(
  `^(?:index\\.json|${EDITION}/(?:datapackage\\.json|SHA256SUMS|indicators/[^/]+\\.json))$|^examples/index\\.json$`,
);

/** Below `r/` stand frozen releases: nothing there is ever made again. */
const FROZEN = /^r\//;

/** Files that export makes, told by their names: a second run drops those of the first. */
export function isExported(path: string): boolean {
  return !FROZEN.test(path) && MADE.some((pattern) => pattern.test(path));
}

/** Files of build-data that export writes again, because they tell of all files or lack columns. */
export function isWrittenAgain(path: string): boolean {
  return WRITTEN_AGAIN.test(path);
}
