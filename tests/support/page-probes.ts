import type { Page } from 'playwright-core';

/** What a page shows wrong at one width. */
export interface Faults {
  /** Pixels by which it is wider than its window. */
  readonly overflow: number;
  /** Texts below 12 px, in charts and in words. */
  readonly small: readonly string[];
  /** Labels of charts that are cut off or lie on another. */
  readonly labels: readonly string[];
}

/** Looks at an open page in the width that it has now. */
export function faultsOf(page: Page): Promise<Faults> {
  return page.evaluate(async () => {
    // Another width may show words in a weight that was not loaded yet.
    await document.fonts.ready;
    const charts = Array.from(document.querySelectorAll<SVGSVGElement>('svg[role=img]'), (svg) => ({
      svg,
      frame: svg.getBoundingClientRect(),
      scale: svg.getBoundingClientRect().width / svg.viewBox.baseVal.width,
    })).filter(({ frame }) => frame.width > 0);
    const chartTexts = charts.flatMap(({ svg, scale }) =>
      Array.from(svg.querySelectorAll('text'), (text) => ({
        text: text.textContent,
        size: parseFloat(getComputedStyle(text).fontSize) * scale,
      })),
    );
    const words = Array.from(document.querySelectorAll('main *'), (element) => ({
      text: Array.from(element.childNodes, (node) =>
        node.nodeType === 3 ? (node.textContent ?? '') : '',
      ).join(''),
      element,
    }))
      .filter(({ text, element }) => text.trim() !== '' && element.closest('svg, sup') === null)
      .map(({ text, element }) => ({ text, size: parseFloat(getComputedStyle(element).fontSize) }));
    const labels = charts.flatMap(({ svg, frame }) => {
      const texts = Array.from(svg.querySelectorAll('text:not(pattern *)'), (node) => ({
        box: node.getBoundingClientRect(),
        text: node.textContent,
      }));
      const clipped = texts.filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1);
      const overlaps = texts.flatMap((a, i) =>
        texts.slice(i + 1).flatMap((b) => {
          const beside = a.box.right <= b.box.left + 1 || b.box.right <= a.box.left + 1;
          const apart = a.box.bottom <= b.box.top + 3 || b.box.bottom <= a.box.top + 3;
          return beside || apart ? [] : [`overlap: ${a.text} / ${b.text}`];
        }),
      );
      return [...clipped.map(({ text }) => `clipped: ${text}`), ...overlaps];
    });
    return {
      overflow: document.documentElement.scrollWidth - window.innerWidth,
      small: [...chartTexts, ...words]
        .filter(({ size }) => size < 12)
        .map(({ text, size }) => `${text.trim().slice(0, 30)} ${String(size)}`),
      labels,
    };
  });
}
