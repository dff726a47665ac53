import { extractionTasks, makeParameters } from '@radscore/radiomics';
import { expect, test } from 'vitest';
import { closeQueue, createTaskQueue, takeTasks, tasksLeft } from './task-queue.js';

const tasks = extractionTasks(makeParameters({ imageType: { Original: {}, LoG: { sigma: [1, 2] }, Wavelet: {} } }), 2);
const titles = (queue: ReturnType<typeof createTaskQueue>) => [...takeTasks(queue)].map(({ task }) => task.title);

test('the longest tasks are taken first, equal ones in their order, and each knows its place among all', () => {
  const queue = createTaskQueue(tasks);
  expect([...takeTasks(queue)].map(({ task, place }) => [task.title, place])).toEqual([
    ['Wavelet', 4],
    ['Wavelet', 5],
    ['LoG', 2],
    ['LoG', 3],
    ['shape', 0],
    ['Original', 1],
  ]);
});

test('two who take from the same memory never take the same task', () => {
  const queue = createTaskQueue(tasks);
  const other = { ...queue, next: new Int32Array(queue.next.buffer) };
  const [mine, theirs] = [takeTasks(queue)[Symbol.iterator](), takeTasks(other)[Symbol.iterator]()];
  const taken = [mine.next(), theirs.next(), theirs.next(), mine.next()].map(({ value }) => value.place);
  expect(taken).toEqual([4, 5, 2, 3]);
  expect(tasksLeft(queue)).toBe(2);
});

test('nothing is taken from a closed queue', () => {
  const queue = createTaskQueue(tasks);
  closeQueue(queue);
  expect(titles(queue)).toEqual([]);
  expect(tasksLeft(queue)).toBe(0);
});
