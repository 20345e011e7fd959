/** Text in Markdown that is shown as it stands: no mark of it makes a table, a link or a tag. One line. */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|&~!]/g, (char) => `\\${char}`)
    .replace(/^(\d+)([.)])(?=\s)/, (_, digits: string, mark: string) => `${digits}\\${mark}`)
    .replace(/^[-+=](?=\s|$)/, (char) => `\\${char}`);
}

/** Text between back quotes, which may hold them too. */
export function markdownCode(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}
