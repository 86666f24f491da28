import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

export type Look = 'light' | 'dark' | 'contrast';

const LOOKS: Readonly<Record<Look, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

const FONTS = '"Leelawadee UI", Sarabun, "Noto Sans Thai", "Segoe UI", system-ui, sans-serif';

/**
 * At least 1.6 of the font size: Thai vowels and tone marks stand above and below the line. In both languages, because the
 * names of indicators are Thai in either.
 */
const THAI_LINES = {
  lineHeightBase100: '17px',
  lineHeightBase200: '20px',
  lineHeightBase300: '23px',
  lineHeightBase400: '26px',
  lineHeightBase500: '32px',
  lineHeightBase600: '39px',
  lineHeightHero700: '45px',
  lineHeightHero800: '52px',
} satisfies Partial<Theme>;

/** Fluent's theme for a look, with fonts that have Thai, and lines that do not clip it. */
export function themeFor(look: Look): Theme {
  return {
    ...LOOKS[look],
    fontFamilyBase: FONTS,
    ...THAI_LINES,
  };
}

const CONTRAST = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/** What the system asks for, following its changes. */
export function useLook(): Look {
  return useSyncExternalStore(watchLook, currentLook);
}

function currentLook(): Look {
  if (matchMedia(CONTRAST).matches) return 'contrast';
  return matchMedia(DARK).matches ? 'dark' : 'light';
}

function watchLook(changed: () => void): () => void {
  const queries = [matchMedia(CONTRAST), matchMedia(DARK)];
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}
