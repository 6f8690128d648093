import { describe, expect, it } from 'vitest';
import { chooseHost } from '../../scripts/choose-host.mjs';

const desk = { browserAsked: false, isRoot: false, hasDisplay: true, electronInstalled: true, refusedLately: false };
const bare = { ...desk, electronInstalled: false };

describe('npm start', () => {
  it('opens a window where Electron is installed', () => {
    expect(chooseHost(desk)).toEqual({ step: 'electron' });
  });

  it('asks the download host before it gives Electron up', () => {
    expect(chooseHost(bare)).toEqual({ step: 'ask' });
  });

  it('installs Electron when its download host answers', () => {
    expect(chooseHost({ ...bare, downloadAnswers: true })).toEqual({ step: 'install' });
  });

  it('opens a window although the last download was refused, once Electron is there', () => {
    expect(chooseHost({ ...desk, refusedLately: true })).toEqual({ step: 'electron' });
  });

  it.each([
    [{ ...desk, browserAsked: true }, '--browser was given.'],
    [{ ...desk, isRoot: true }, 'Electron does not run as root.'],
    [{ ...desk, hasDisplay: false }, 'this session has no display for a window.'],
    [{ ...bare, refusedLately: true }, 'fetching it failed within the last day'],
    [
      { ...bare, downloadAnswers: false, refusedLately: true },
      "Electron's program file is not installed and could not be downloaded.",
    ],
  ])('goes to the browser and says why: %o', (facts, because) => {
    expect(chooseHost(facts)).toEqual({ step: 'browser', because: expect.stringContaining(because) });
  });

  it.each([{ browserAsked: true }, { isRoot: true }, { hasDisplay: false }, { refusedLately: true }])(
    'neither asks nor downloads when %o',
    (facts) => {
      expect(chooseHost({ ...bare, downloadAnswers: true, ...facts }).step).toBe('browser');
    },
  );
});
