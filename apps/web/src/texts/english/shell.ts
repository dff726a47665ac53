export const shell = {
  product: 'radscore',
  skip: 'Go to the content',
  navigation: 'Screens',
  local: 'nothing leaves this tab',
  localTitle: 'Images, outlines and results stay in this browser. The page asks no other address for anything.',
  computer: 'nothing leaves this computer',
  computerTitle:
    'The app on this computer reads the folders that it was given, and measures. The page asks no other address for anything.',
  notEntered:
    'The app does not know this browser (any more): run `radscore app --url` and open the address that it prints.',
  researchOnly: 'research use only',
  loading: 'Loading …',
  toDark: 'Dark colours',
  toLight: 'Light colours',
  unknownRoute: (route: string) => `There is no screen "${route}".`,
  toStart: 'Go to the start',
  readOnly:
    'The workbench is open in another tab, which keeps settings, outlines and results. This one is for reading: what is changed here is gone with it.',
  takeOver: 'Work here instead',
  full: 'This browser has no more room for what this page keeps, so what was changed last is gone when the tab is closed.',
  notKept:
    'This browser keeps nothing for this page, so settings, outlines and results are gone when the tab is closed.',
  downloadNow: 'Download now',
};
