import type { Catalogue } from '../../src/domain/input.ts';
import type { PublishedFigure } from '../../src/domain/row.ts';
import type { Territory } from '../../src/domain/territory.ts';
import { derive } from '../derive/derive.ts';
import { protect, type Proof } from '../protect/protect.ts';
import type { World } from '../protect/world.ts';
import { inWorld, type Tables } from './in-world.ts';
import { maskOf } from './mask-file.ts';

/** One edition of a build, with what it was made from. */
export interface Audited {
  readonly counts: Tables & {
    readonly input: Pick<Catalogue, 'indicators' | 'tables' | 'release'>;
    readonly territory: Territory;
  };
  readonly figures: readonly PublishedFigure[];
  readonly proof: Proof;
}

function same(a: PublishedFigure, b: PublishedFigure): boolean {
  return (Object.keys(a) as (keyof PublishedFigure)[]).every((key) => a[key] === b[key]);
}

/** The figures that would be published, had the counts been those of another world and the mask the same. */
export function publishedTwin({ counts, figures, proof }: Audited, world: World): readonly PublishedFigure[] {
  const twin = protect(inWorld(counts, proof, world), { mask: maskOf(figures) });
  return derive(twin.figures, counts.input).figures;
}

/** Worlds whose publication differs in any field of any row; none, where the protection holds. */
export function unlikeTwins(audited: Audited): World[] {
  return audited.proof.choice.proofs.worlds().filter((world) => {
    const twin = publishedTwin(audited, world);
    return (
      twin.length !== audited.figures.length ||
      !twin.every((figure, i) => {
        const real = audited.figures[i];
        return real !== undefined && same(figure, real);
      })
    );
  });
}
