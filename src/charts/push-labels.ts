/** A label that wants to stand at `y` (its centre) and is `height` pixels high. */
export interface Pushable {
  readonly y: number;
  readonly height: number;
}

/** Labels that touch and are moved as one. */
interface Cluster {
  readonly top: number;
  readonly height: number;
  readonly members: readonly Pushable[];
}

function clusterOf(members: readonly Pushable[], low: number, high: number): Cluster {
  const height = members.reduce((sum, label) => sum + label.height, 0);
  // The best top is the mean of the tops that each member alone would ask for.
  let above = 0;
  let wish = 0;
  for (const label of members) {
    wish += label.y - label.height / 2 - above;
    above += label.height;
  }
  const top = Math.max(low, Math.min(high - height, wish / members.length));
  return { top, height, members };
}

/**
 * Moves labels as little as possible so that none covers another and all stay between `low` and `high`.
 * Gives the new centres in the order of the input. Where there is no room for all, they run over `high`
 * rather than overlap.
 */
export function pushLabels(labels: readonly Pushable[], low: number, high: number): number[] {
  const clusters: Cluster[] = [];
  for (const label of [...labels].sort((a, b) => a.y - b.y)) {
    let cluster = clusterOf([label], low, high);
    let before = clusters.at(-1);
    while (before && before.top + before.height > cluster.top) {
      clusters.pop();
      cluster = clusterOf([...before.members, ...cluster.members], low, high);
      before = clusters.at(-1);
    }
    clusters.push(cluster);
  }
  const centres = new Map<Pushable, number>();
  for (const { top, members } of clusters) {
    let y = top;
    for (const label of members) {
      centres.set(label, y + label.height / 2);
      y += label.height;
    }
  }
  return labels.map((label) => centres.get(label) ?? label.y);
}
