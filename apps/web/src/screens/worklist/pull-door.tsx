import { Button } from '@mantine/core';
import { archivesSchema } from '@radscore/api';
import { useState } from 'react';
import { useAsked } from '../../state/use-asked.js';
import { texts } from '../../texts/index.js';
import { PullPanel } from './pull-panel.js';

/** Opens what fetches studies, where the site has archives to fetch from. */
export function PullDoor() {
  const { data } = useAsked(archivesSchema, '/api/pull');
  const [isOpen, setOpen] = useState(false);
  const archives = data?.archives.map(({ name }) => name) ?? [];
  if (archives.length === 0) return null;
  if (isOpen) return <PullPanel archives={archives} onClose={() => setOpen(false)} />;
  return (
    <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
      {texts.pull.open}
    </Button>
  );
}
