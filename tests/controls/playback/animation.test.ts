import { describe, expect, it } from 'vitest';
import {
  atTheEnd,
  dueFrames,
  frameRate,
  type PlaybackAction,
  playback,
  shownFrame,
} from '@/controls/playback/animation';

const last = 10;
const run = (...actions: PlaybackAction[]) => actions.reduce(playback, atTheEnd);
const play: PlaybackAction = { type: 'play', last, reducedMotion: false };
const advance = (frames: number): PlaybackAction => ({ type: 'advance', last, frames });
const step = (by: 1 | -1): PlaybackAction => ({ type: 'step', last, by });

describe('an animation', () => {
  it('stands at its last frame when the page loads, also when the model grows longer', () => {
    expect(shownFrame(atTheEnd, 10)).toBe(10);
    expect(shownFrame(atTheEnd, 25)).toBe(25);
  });

  it('played from the last frame begins at the first and stops at the last', () => {
    expect(run(play)).toEqual({ frame: 0, playing: true });
    expect(run(play, advance(4))).toEqual({ frame: 4, playing: true });
    expect(run(play, advance(4), advance(99))).toEqual(atTheEnd);
  });

  it('goes on from where it was paused', () => {
    expect(run(play, advance(4), { type: 'pause' }, play)).toEqual({ frame: 4, playing: true });
  });

  it('shows the last frame at once where motion is not wanted', () => {
    expect(run(step(1), { type: 'play', last, reducedMotion: true })).toEqual(atTheEnd);
  });

  it('steps forward and back, round the ends, and stops playing', () => {
    expect(shownFrame(run(step(-1)), last)).toBe(9);
    expect(shownFrame(run(step(1)), last)).toBe(0);
    expect(shownFrame(run(step(1), step(-1)), last)).toBe(last);
    expect(run(play, step(1))).toEqual({ frame: 1, playing: false });
  });

  it('goes to any frame and no further than the ends', () => {
    expect(shownFrame(run({ type: 'go', last, to: 3.4 }), last)).toBe(3);
    expect(shownFrame(run({ type: 'go', last, to: -3 }), last)).toBe(0);
    expect(shownFrame(run({ type: 'go', last, to: 99 }), last)).toBe(last);
  });

  it('of a model that has become shorter shows its last frame', () => {
    expect(shownFrame(run({ type: 'go', last, to: 8 }), 5)).toBe(5);
  });

  it('of a single frame never plays', () => {
    expect(playback(atTheEnd, { type: 'play', last: 0, reducedMotion: false })).toEqual(atTheEnd);
    expect(playback(atTheEnd, { type: 'step', last: 0, by: 1 })).toEqual(atTheEnd);
  });
});

describe('the pace of an animation', () => {
  it('is 8 frames a second or more, so that the longest walk takes six seconds', () => {
    expect(frameRate({ last: 10 })).toBe(8);
    expect(frameRate({ last: 2000 }) * 6).toBe(2000);
  });

  it('is what is asked for', () => {
    expect(frameRate({ last: 10, framesPerSecond: 30 })).toBe(30);
    expect(frameRate({ last: 10, duration: 2 })).toBe(5);
  });

  it('loses no part of a frame between two paints', () => {
    let carry = 0;
    let frames = 0;
    for (let i = 0; i < 600; i++) {
      const due = dueFrames(carry, 1 / 60, 7);
      carry = due.carry;
      frames += due.frames;
    }
    expect(frames + carry).toBeCloseTo(70, 6);
  });

  it('does not leap after the page has been held up', () => {
    expect(dueFrames(0, 60, 8).frames).toBe(2);
  });
});
