import type { Audit, AuditedEdition, Verdicts } from '../../src/domain/audit.ts';
import type { Catalogue } from '../../src/domain/input.ts';
import type { PublishedFigure } from '../../src/domain/row.ts';

/** What the protection knows of itself and may tell. */
export interface AuditNotes {
  readonly families: number;
  /** SHA-256 of the ledger of the last release; empty before the first. */
  readonly ledger: string;
  readonly verdicts: Verdicts | null;
  readonly versions: Audit['versions'];
}

interface AuditedFigures {
  readonly folder: string;
  readonly catalogue: Catalogue;
  readonly figures: readonly PublishedFigure[];
}

const STATES = { '': 'published', c: 'withheld', x: 'missing', z: 'not_applicable' } as const;

function editionOf({ folder, catalogue, figures }: AuditedFigures): AuditedEdition {
  const counts = { published: 0, withheld: 0, missing: 0, not_applicable: 0, unprotected: 0 };
  for (const { indicator, status } of figures) {
    counts[STATES[status]] += 1;
    if (catalogue.indicators.get(indicator)?.disclosure.threshold === 0) counts.unprotected += 1;
  }
  return { folder: folder === 'latest/' ? 'latest/' : 'examples/', ...counts };
}

function thresholdsOf({ catalogue, figures }: AuditedFigures): Audit['thresholds'] {
  const shown = new Set(figures.map(({ indicator }) => indicator));
  const of = (threshold: 5 | 10): string[] =>
    [...catalogue.indicators.values()]
      .filter(({ id, disclosure }) => disclosure.threshold === threshold && shown.has(id))
      .map(({ id }) => id);
  return ([5, 10] as const)
    .map((threshold) => ({ threshold, indicators: of(threshold) }))
    .filter(({ indicators }) => indicators.length > 0);
}

/**
 * The public part of the audit: counted from published figures, which say no more together than they do one by one.
 * The verdicts of attack and twins hold only where they were found of these very tables (`tables`: SHA-256 of their
 * checksums).
 */
export function auditDocument(editions: readonly AuditedFigures[], tables: string, notes: AuditNotes): Audit {
  const [latest] = editions;
  if (!latest) throw new Error('nothing is published');
  const { verdicts } = notes;
  const known = verdicts?.tables === tables ? verdicts : null;
  return {
    release: latest.catalogue.release.id,
    families: notes.families,
    editions: editions.map(editionOf),
    thresholds: thresholdsOf(latest),
    rule: 'reach-zero-and-threshold',
    // Nothing has been released yet that a reader could have kept.
    against: notes.ledger === '' ? ['outsider', 'insider'] : ['outsider', 'insider', 'earlier-releases'],
    verdicts: { worlds: 'proved', attack: known?.attack ?? 'not-run', twins: known?.twins ?? 'not-run' },
    ledger: notes.ledger,
    versions: notes.versions,
  };
}
