import { z } from 'zod';

/** The three languages of the site, in the order in which they are offered: the state language first. */
export const LANGUAGES = ['kk', 'ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text that exists in all three languages; a text missing in one of them is a problem, not a fallback. */
export const TextSchema = z.strictObject({
  kk: z.string().trim().min(1),
  ru: z.string().trim().min(1),
  en: z.string().trim().min(1),
});
export type Text = z.infer<typeof TextSchema>;
