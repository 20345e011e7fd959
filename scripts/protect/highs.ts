import loadHighs from 'highs';

/** The solver. It is loaded once, for its memory is large. */
export const highs = await loadHighs();
