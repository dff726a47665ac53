import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** The one accent: everything that can be clicked or is chosen, nothing else. */
const accent: MantineColorsTuple = [
  '#e8f1f9',
  '#d0e3f3',
  '#a3c8e8',
  '#74acdd',
  '#4c94d3',
  '#2c82c9',
  '#1672b8',
  '#0b63a8',
  '#08528c',
  '#053d6a',
];

export const theme = createTheme({
  colors: { accent },
  primaryColor: 'accent',
  primaryShade: 7,
  fontFamily: 'system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", "DejaVu Sans Mono", monospace',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
});
