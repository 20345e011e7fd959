import { z } from 'zod';

/** Ids appear in addresses that never die, so they are plain ASCII in one case. */
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const IdSchema = z.string().regex(ID_PATTERN, 'small Latin letters, digits and single hyphens');

/** ISO 3166-2:KZ, the withdrawn letter codes of former areas included; `KZ` is the country. */
export const AREA_PATTERN = /^KZ(-([0-9]{2}|[A-Z]{3}))?$/;
export const AreaCodeSchema = z.string().regex(AREA_PATTERN, 'an ISO 3166-2:KZ code such as KZ-31');
export const COUNTRY = 'KZ';

/** A calendar date, `YYYY-MM-DD`. */
export const DateSchema = z.iso.date('a day such as 2025-09-16');

/** Age bands are whole years of age, both ends included: `15-19`; a single year is `11`. */
export const AGE_PATTERN = /^\d{1,2}(-\d{1,2})?$/;
