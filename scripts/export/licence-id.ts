/** SPDX identifier of a Creative Commons licence by its address; empty for any other. */
export function licenceId(address: string): string {
  const [, kind = '', version = ''] =
    /^https:\/\/creativecommons\.org\/licenses\/(by(?:-nc)?(?:-nd|-sa)?)\/(\d\.\d)\/$/.exec(address) ?? [];
  if (kind !== '') return `CC-${kind.toUpperCase()}-${version}`;
  return address === 'https://creativecommons.org/publicdomain/zero/1.0/' ? 'CC0-1.0' : '';
}
