import { paceAt } from './pace.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

it.each([
  ['a lively start', 0, 0, 2_000],
  ['the tenth minute', 9.9 * MINUTE, 300, 2_000],
  ['the first hour', 30 * MINUTE, 600, 6_000],
  ['the rest of the day', 5 * 60 * MINUTE, 1_500, 30_000],
  ['a long chain that was just started again', 0, 20_001, 60_000],
])('brings a block in %s', (_when, age, height, blockMs) =>
  expect(paceAt(age, height).blockMs).toBe(blockMs),
);

it('fills no machine in a month', () => {
  let [age, height, scenes] = [0, 0, 0];
  while (age < 30 * DAY) {
    const pace = paceAt(age, height);
    age += pace.blockMs;
    height++;
    scenes += pace.scenes;
  }
  expect(height).toBeLessThan(70_000);
  expect(scenes).toBeLessThan(15_000);
});
