/** The ids that stand in one cell of a table, joined by `;`; none where it is empty. */
export function idsOf(list: string): readonly string[] {
  return list.split(';').filter((id) => id !== '');
}
