import type { IndicatorDocument } from '../../domain/document.ts';
import { LANGUAGES, type Text } from '../../domain/text.ts';
import { messagesOf } from '../../i18n/messages.ts';

/** The text with the word that says that it is made up, in every language that does not say so already. */
function marked(text: Text): Text {
  const entries = LANGUAGES.map((lang) => {
    const { stamp, sayings } = messagesOf(lang).examples;
    const lower = text[lang].toLowerCase();
    const says = sayings.some((saying) => lower.includes(saying));
    return [lang, says ? text[lang] : `${stamp}: ${text[lang]}`] as const;
  });
  return Object.fromEntries(entries) as unknown as Text;
}

/**
 * Made-up figures say so in their name, so in every title, caption and alternative text that is made of it; and they
 * are neither ranked nor mapped.
 */
export function markNames(document: IndicatorDocument): IndicatorDocument {
  const { name, short_name } = document;
  return { ...document, name: marked(name), short_name: marked(short_name), order: false, map: false };
}
