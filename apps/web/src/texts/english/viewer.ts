export const viewer = {
  title: 'Viewer',
  emptyTitle: 'No images are open',
  emptyText: 'Make a patient to look around.',
};
