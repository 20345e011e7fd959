import type { Language } from '../../../src/domain/text.ts';

/** Slides and documents are about an indicator, a region or the country; bulletins about the last two. */
export interface BriefingOrder {
  readonly kind: 'indicator' | 'region' | 'country';
  /** `offenders`, `KZ-31`, `KZ`. */
  readonly id: string;
  readonly lang: Language;
  readonly format: 'pptx' | 'docx' | 'pdf';
}

/** What a worker must know: where the published files are, and the address of the site. */
export interface BriefingSetting {
  readonly from: string;
  readonly site: string;
}

const FORMATS: Readonly<Record<BriefingOrder['kind'], readonly BriefingOrder['format'][]>> = {
  indicator: ['pptx', 'docx'],
  region: ['pptx', 'docx', 'pdf'],
  country: ['pdf'],
};

/** All that is made of one subject in one language. */
export function ordersOf({ kind, id, lang }: Omit<BriefingOrder, 'format'>): readonly BriefingOrder[] {
  return FORMATS[kind].map((format) => ({ kind, id, lang, format }));
}

/** `indicators/offenders`, `regions/kz-31`, `country`: the path of its files below the language, without extension. */
export function subjectPath({ kind, id }: Pick<BriefingOrder, 'kind' | 'id'>): string {
  if (kind === 'country') return 'country';
  return kind === 'indicator' ? `indicators/${id}` : `regions/${id.toLowerCase()}`;
}
