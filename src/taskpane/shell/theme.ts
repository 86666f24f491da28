import { webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { LookChoice } from '../state/preferences';

export type Look = 'light' | 'dark' | 'contrast';

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

/** Also a token (`var(--colorScheme)`): the browser's own boxes and lists follow it. */
type PaneTheme = Theme & { readonly colorScheme: 'light' | 'dark' };

/** Fluent's theme for a look, with fonts that have Thai, and lines that do not clip it. */
const withThai = (theme: Theme, colorScheme: PaneTheme['colorScheme']): PaneTheme => ({
  ...theme,
  fontFamilyBase: FONTS,
  ...THAI_LINES,
  colorScheme,
});

const LIGHT = withThai(webLightTheme, 'light');

/** The light theme is at hand; the others are loaded by those who need them, and light stands in if that fails. */
export async function loadTheme(look: Look): Promise<Theme> {
  if (look === 'light') return LIGHT;
  try {
    const { darkTheme, contrastTheme } = await import('./otherThemes');
    return withThai(look === 'dark' ? darkTheme : contrastTheme, 'dark');
  } catch {
    return LIGHT;
  }
}

const CONTRAST = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/** The look to show: forced colours before the choice, the choice before Office's own, that before the system's. */
export function lookFor(choice: LookChoice, office: Look | null): Look {
  if (matchMedia(CONTRAST).matches) return 'contrast';
  if (choice !== 'auto') return choice;
  return office ?? (matchMedia(DARK).matches ? 'dark' : 'light');
}

/** The theme to show now, following the system's changes; `first` until another one is there. */
export function useTheme(first: Theme, choice: LookChoice, office: Look | null): Theme {
  const look = useSyncExternalStore(watchLook, () => lookFor(choice, office));
  const [theme, setTheme] = useState(first);
  useEffect(() => {
    let wanted = true;
    void loadTheme(look).then((loaded) => {
      if (wanted) setTheme(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [look]);
  return theme;
}

function watchLook(changed: () => void): () => void {
  const queries = [matchMedia(CONTRAST), matchMedia(DARK)];
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}
