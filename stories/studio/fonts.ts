/** Fonts that every computer has some of, by the mood they give. Nothing has to be loaded for them. */
export const STACKS: readonly (readonly [name: string, stack: string])[] = [
  ['System sans', 'system-ui, sans-serif'],
  ['Humanist sans', 'Seravek, "Gill Sans Nova", Ubuntu, Calibri, "DejaVu Sans", sans-serif'],
  ['Geometric sans', 'Avenir, Montserrat, Corbel, "URW Gothic", sans-serif'],
  ['Plain sans', '"Helvetica Neue", Helvetica, Arial, "Liberation Sans", sans-serif'],
  [
    'Rounded sans',
    'ui-rounded, "Hiragino Maru Gothic ProN", Quicksand, Comfortaa, Manjari, Calibri, sans-serif',
  ],
  ['Book serif', '"Iowan Old Style", "Palatino Linotype", "URW Palladio L", P052, serif'],
  ['Modern serif', 'Charter, "Bitstream Charter", "Sitka Text", Cambria, serif'],
  ['Elegant serif', 'Didot, "Bodoni MT", "Noto Serif Display", "URW Palladio L", P052, Sylfaen, serif'],
  ['Slab', 'Rockwell, "Rockwell Nova", "Roboto Slab", "DejaVu Serif", "Sitka Small", serif'],
];
