import { COUNTRY } from '../../../src/domain/id.ts';
import { BRIEFINGS, CARD } from '../../../src/domain/press-paths.ts';
import { LANGUAGES, type Language } from '../../../src/domain/text.ts';
import { presentAreas } from '../../../src/views/area-list.ts';
import { indicatorIds } from '../../../src/views/indicator/view.ts';
import type { Store } from '../../../src/views/store.ts';
import { countryPack, regionPack, type PackedFile } from '../pack/region-pack.ts';
import type { PressOutput } from '../press-output.ts';
import type { ReadPublished } from '../read-store.ts';
import { ordersOf, subjectPath, type BriefingOrder } from './order.ts';

export interface BriefingOptions {
  readonly store: Store;
  readonly read: ReadPublished;
  readonly output: PressOutput;
  /** Pictures that were made, by address; nothing where pictures were left out. */
  readonly picture: (path: string) => Uint8Array | null;
  /** Addresses of all pictures. */
  readonly pictures: readonly string[];
  /** Makes one file, or takes it from those made before. */
  readonly make: (order: BriefingOrder) => Promise<Uint8Array | null>;
  /** Is told how many of all subjects are done. */
  readonly progress?: (done: number, all: number) => void;
}

type BriefingSubject = Omit<BriefingOrder, 'format'>;

/** Pictures of a region in its pack: those of the first indicators. */
const PACKED_PICTURES = 6;

function subjectsOf(store: Store, lang: Language): readonly BriefingSubject[] {
  return [
    { kind: 'country', id: COUNTRY, lang },
    ...presentAreas(store, lang).map(({ area }) => ({ kind: 'region' as const, id: area, lang })),
    ...indicatorIds(store).map((id) => ({ kind: 'indicator' as const, id, lang })),
  ];
}

/** Addresses of the pictures that go into a pack, in the order of the indicators. */
function picturesFor(
  { store, pictures }: BriefingOptions,
  { lang, id, kind }: BriefingSubject,
): readonly string[] {
  const name = kind === 'country' ? `all.${CARD}` : `${id.toLowerCase()}.${CARD}`;
  const found = indicatorIds(store).flatMap((indicator) => {
    const start = `img/v1/latest/${lang}/${indicator}/`;
    return pictures.find((path) => path.startsWith(start) && path.endsWith(`/${name}`)) ?? [];
  });
  return found.slice(0, PACKED_PICTURES);
}

function tableOf({ read }: BriefingOptions, { kind, id }: BriefingSubject): PackedFile {
  const path =
    kind === 'country' ? `regions/${COUNTRY.toLowerCase()}.csv` : `regions/${id.toLowerCase()}.csv`;
  return { path: path.replace('regions/', ''), bytes: read(`latest/${path}`) };
}

/** All files of a region or of the country in one, for somebody without a network. */
function packOf(
  options: BriefingOptions,
  subject: BriefingSubject,
  files: readonly PackedFile[],
): Uint8Array {
  const { store, picture } = options;
  const { lang, id, kind } = subject;
  const pictures = picturesFor(options, subject).flatMap((path): PackedFile[] => {
    const bytes = picture(path);
    const [indicator = ''] = path.replace(`img/v1/latest/${lang}/`, '').split('/');
    return bytes ? [{ path: `${indicator}.png`, bytes }] : [];
  });
  const all = [...files, ...pictures, tableOf(options, subject)];
  return kind === 'country' ? countryPack(store, lang, all) : regionPack(store, lang, id, all);
}

async function addSubject(options: BriefingOptions, subject: BriefingSubject): Promise<void> {
  const { output, make } = options;
  const path = `${BRIEFINGS}latest/${subject.lang}/${subjectPath(subject)}`;
  const made: PackedFile[] = [];
  for (const order of ordersOf(subject)) {
    const bytes = await make(order);
    if (!bytes) continue;
    output.write(`${path}.${order.format}`, bytes);
    made.push({ path: `${subject.id.toLowerCase()}.${order.format}`, bytes });
  }
  if (subject.kind !== 'indicator') output.write(`${path}.zip`, packOf(options, subject, made));
}

/** Slides and Word files of indicators and regions, bulletins and packs of regions and of the country. */
export async function makeBriefings(options: BriefingOptions): Promise<void> {
  const subjects = LANGUAGES.flatMap((lang) => subjectsOf(options.store, lang));
  let done = 0;
  await Promise.all(
    subjects.map(async (subject) => {
      await addSubject(options, subject);
      done += 1;
      options.progress?.(done, subjects.length);
    }),
  );
}
