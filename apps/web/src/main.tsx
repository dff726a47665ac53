import './strict.js';
import '@mantine/core/styles.css';
import './styles/app.css';
import { createRoot } from 'react-dom/client';
import { keepForOffline } from './shell/offline.js';
import { Workbench } from './shell/workbench.js';
import { openSession } from './state/hospital.js';
import { openKept } from './state/kept.js';
import { openMode } from './state/mode.js';

await Promise.all([openKept(), openMode().then(openSession)]);
createRoot(document.getElementById('root')!).render(<Workbench />);
keepForOffline();
