/** What the colour classes of marks mean, as literal values: for files, where no style sheet follows. */
export type Palette = Readonly<Record<ColourClass, string>>;

export type ColourClass =
  | 'c-ink'
  | 'c-soft'
  | 'c-accent'
  | 'c-dot'
  | 'c-mark'
  | 'c-grey'
  | 'c-line'
  | 'c-paper'
  | 'c-on'
  | 'q1'
  | 'q2'
  | 'q3'
  | 'q4';

/** The light colours of `src/styles/tokens.css`; a unit test holds the two together. */
export const LIGHT: Palette = {
  'c-ink': '#16201f',
  'c-soft': '#4b5957',
  'c-accent': '#006770',
  'c-dot': '#56635f',
  'c-mark': '#7d8b89',
  'c-grey': '#a7b3b1',
  'c-line': '#d5dcda',
  'c-paper': '#ffffff',
  'c-on': '#ffffff',
  q1: '#deeeee',
  q2: '#a3d0d2',
  q3: '#2b7f88',
  q4: '#00525a',
};

/** The dark ones. */
export const DARK: Palette = {
  'c-ink': '#e9eeec',
  'c-soft': '#a9b6b3',
  'c-accent': '#5cc4cc',
  'c-dot': '#a9b6b3',
  'c-mark': '#82918e',
  'c-grey': '#56645f',
  'c-line': '#344043',
  'c-paper': '#12181a',
  'c-on': '#0d1517',
  q1: '#18383e',
  q2: '#235f69',
  q3: '#4ba9b1',
  q4: '#a3e2e5',
};
