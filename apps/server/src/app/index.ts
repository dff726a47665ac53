// The workbench over folders of this machine: `radscore app`.
export { askForAddress, type RunningApp, runningApps } from './running-apps.js';
export { type App, type AppSetting, startApp } from './start-app.js';
