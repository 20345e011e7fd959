import { LineRuleType, type IStylesOptions } from 'docx';
import { LIGHT } from '../../../src/charts/palette.ts';
import type { Language } from '../../../src/domain/text.ts';
import { OFFICE_FONT, OFFICE_LANGUAGE } from '../office/languages.ts';
import { STYLE } from './text.ts';

function hex(colour: string): string {
  return colour.replace('#', '').toUpperCase();
}

/** Sizes are in half points, spaces in twentieths of a point. */
function title(
  size: number,
  before: number,
  after: number,
): NonNullable<NonNullable<IStylesOptions['default']>['heading1']> {
  return {
    run: { font: OFFICE_FONT, size, bold: true, color: hex(LIGHT['c-ink']) },
    paragraph: { spacing: { before, after, line: 264, lineRule: LineRuleType.AUTO }, keepNext: true },
  };
}

/** The styles of our files: Arial, one accent, three levels of headings. */
export function wordStyles(lang: Language): IStylesOptions {
  const own = (
    id: string,
    run: object,
    paragraph: object,
  ): NonNullable<IStylesOptions['paragraphStyles']>[number] => ({
    id,
    name: id,
    basedOn: 'Normal',
    quickFormat: true,
    run,
    paragraph,
  });
  const soft = hex(LIGHT['c-soft']);
  return {
    default: {
      document: {
        run: {
          font: OFFICE_FONT,
          size: 20,
          color: hex(LIGHT['c-ink']),
          language: { value: OFFICE_LANGUAGE[lang] },
        },
        paragraph: { spacing: { after: 100, line: 264, lineRule: LineRuleType.AUTO } },
      },
      heading1: title(36, 60, 140),
      heading2: title(26, 360, 80),
      heading3: title(22, 220, 60),
      hyperlink: { run: { color: hex(LIGHT['c-accent']), underline: {} } },
    },
    paragraphStyles: [
      own(STYLE.kicker, { color: hex(LIGHT['c-accent']), bold: true, size: 22 }, { spacing: { after: 40 } }),
      own(STYLE.lead, { size: 24 }, { spacing: { after: 120 } }),
      own(STYLE.small, { size: 17, color: soft }, { spacing: { after: 60 } }),
      own(STYLE.sub, { size: 19, color: soft }, { spacing: { after: 100 }, keepNext: true }),
      own(STYLE.cell, { size: 16 }, { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } }),
    ],
  };
}
