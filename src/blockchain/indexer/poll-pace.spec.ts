import { PollPace } from './poll-pace.js';

describe('The pace of looking at the head', () => {
  const steady = (): PollPace => {
    const pace = new PollPace(1_000);
    for (let at = 0; at <= 20_000; at += 2_000) pace.arrived(at, 1);
    return pace;
  };

  it('is the configured one before any rhythm is known', () => {
    expect(new PollPace(1_000).wait(0)).toBe(1_000);
  });

  it('is slow while no block is due, and close while one is', () => {
    const pace = steady();
    expect(pace.wait(20_100)).toBe(1_000);
    expect(pace.wait(21_700)).toBeCloseTo(100);
    expect(pace.wait(21_900)).toBe(100);
    expect(pace.wait(22_500)).toBe(100);
  });

  it('is the configured one again when the network pauses, and never slower', () => {
    expect(steady().wait(60_000)).toBe(1_000);
  });

  it('counts blocks that came together as the time of one each', () => {
    const pace = new PollPace(10_000);
    pace.arrived(0, 1);
    pace.arrived(8_000, 4);
    expect(pace.wait(8_000)).toBe(1_800);
  });

  it('never asks more often than every 50 ms', () => {
    const pace = new PollPace(1_000);
    for (let at = 0; at <= 100; at += 10) pace.arrived(at, 1);
    expect(pace.wait(109)).toBe(50);
  });
});
