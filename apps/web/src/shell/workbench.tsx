import { MantineProvider } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { settings } from '../state/settings.js';
import { useStore } from '../state/store.js';
import { Shell } from './shell.js';
import { theme } from './theme.js';

/** The whole page. */
export function Workbench() {
  const chosen = useStore(settings, (state) => state.colours);
  const isDark = useMediaQuery('(prefers-color-scheme: dark)', false, { getInitialValueInEffect: false });
  return (
    <MantineProvider theme={theme} forceColorScheme={chosen === 'auto' ? (isDark ? 'dark' : 'light') : chosen}>
      <Shell />
    </MantineProvider>
  );
}
