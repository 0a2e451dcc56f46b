import localFont from 'next/font/local';

/**
 * The two faces that every page needs at once; their italics and the letters beyond Latin-1 (ẞ) are declared in fonts.css
 * under the same names and are only fetched where they occur. So are the fonts that stand in until these are there. Next wants a family to have the name of its constant.
 */
const wortlautSerif = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  weight: '200 900',
  display: 'optional',
  declarations: [{ prop: 'font-family', value: 'wortlautSerif' }],
  variable: '--font-serif',
  adjustFontFallback: false,
  fallback: ['wortlautSerifTimes', 'wortlautSerifNoto', 'wortlautSerifDejaVu', 'serif'],
});

const wortlautSans = localFont({
  src: '../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  weight: '200 900',
  display: 'optional',
  declarations: [{ prop: 'font-family', value: 'wortlautSans' }],
  variable: '--font-sans',
  adjustFontFallback: false,
  fallback: ['wortlautSansArial', 'wortlautSansRoboto', 'wortlautSansDejaVu', 'sans-serif'],
});

export const fontVariables = `${wortlautSerif.variable} ${wortlautSans.variable}`;
