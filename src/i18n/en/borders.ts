import type { BordersMessages } from '../messages/borders.ts';

export const borders: BordersMessages = {
  heading: 'The same values within the borders of regions',
  chart: (what) => `Map with the borders of regions: ${what}`,
  note: 'The size of a region on the map does not stand for the number of children in it. The numbers themselves are in the tile map above and in the table below.',
  cityDots: 'Cities of national significance are marked by a dot as well.',
  label: 'Boundaries (simplified)',
  licence: 'Licence',
  file: 'Borders of the regions as drawn on maps, simplified, as GeoJSON.',
};
