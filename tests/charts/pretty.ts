/** An element a line, indented: a change of a drawing reads as a diff. */
export function pretty(svg: string): string {
  let depth = 0;
  const lines = svg
    .replace(/(<title[^>]*>[^<]*<\/title>|<t(?:ext|span)[^>]*>|<\/?[a-z][^>]*>)/gi, '\n$1')
    .split('\n');
  const out: string[] = [];
  for (const line of lines.filter((one) => one !== '')) {
    const isEnd = line.startsWith('</');
    if (isEnd) depth -= 1;
    // Words and their end tag stay on one line.
    if (isEnd && /^<t(ext|span)\b[^>]*>[^<]+$/.test(out.at(-1)?.trim() ?? ''))
      out.push(`${out.pop() ?? ''}${line}`);
    else out.push('  '.repeat(depth) + line);
    if (!isEnd && !line.includes('/>') && !line.includes('</')) depth += 1;
  }
  return `${out.join('\n')}\n`;
}
