import { ActionIcon, useMantineColorScheme } from '@mantine/core';
import { Icon } from '../parts/icon.js';
import { settings } from '../state/settings.js';
import { texts } from '../texts/index.js';

/** From light to dark and back. */
export function ColourSwitch() {
  const isDark = useMantineColorScheme().colorScheme === 'dark';
  const label = isDark ? texts.shell.toLight : texts.shell.toDark;
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={label}
      title={label}
      onClick={() => settings.set({ colours: isDark ? 'light' : 'dark' })}
    >
      <Icon name={isDark ? 'sun' : 'moon'} />
    </ActionIcon>
  );
}
