declare module 'subset-font' {
  /** The part of subset-font that is used here; the package ships no types. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { readonly targetFormat: 'woff2' },
  ): Promise<Buffer>;
}
