import type { APIRoute } from 'astro';
import { calendarIcs } from '../../../feeds/calendar.ts';
import { languagePaths, type Language } from '../../../i18n/languages.ts';
import { releaseCalendar } from '../../../views/releases/dates.ts';
import { readStore } from '../../../views/read-store.ts';

export const getStaticPaths = languagePaths;

/** Releases made and dates stated, for calendars that subscribe. */
export const GET: APIRoute<{ lang: Language }> = async ({ props }) => {
  const calendar = releaseCalendar(await readStore(), props.lang);
  return new Response(calendarIcs(calendar), { headers: { 'content-type': 'text/calendar' } });
};
