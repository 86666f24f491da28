/** Themes that most people do not use; loaded by those who do. */
export {
  teamsHighContrastTheme as contrastTheme,
  webDarkTheme as darkTheme,
} from '@fluentui/react-components';
