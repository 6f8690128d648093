// @ts-check

/**
 * What `npm start` knows when it decides where Tenline opens.
 * @typedef {object} Facts
 * @property {boolean} browserAsked `--browser` was given
 * @property {boolean} isRoot
 * @property {boolean} hasDisplay
 * @property {boolean} electronInstalled the program file itself, not only its npm package
 * @property {boolean} refusedLately a download failed or was stopped within the last day
 * @property {boolean} [downloadAnswers] left out until the download host has been asked
 */

/**
 * @param {Facts} facts
 * @returns {{ step: 'electron' | 'ask' | 'install' } | { step: 'browser', because: string }}
 */
export function chooseHost(facts) {
  if (facts.browserAsked) return { step: 'browser', because: '--browser was given.' };
  if (facts.isRoot) return { step: 'browser', because: 'Electron does not run as root.' };
  if (!facts.hasDisplay) return { step: 'browser', because: 'this session has no display for a window.' };
  if (facts.electronInstalled) return { step: 'electron' };
  if (facts.downloadAnswers === false) {
    return { step: 'browser', because: "Electron's program file is not installed and could not be downloaded." };
  }
  if (facts.refusedLately) {
    return {
      step: 'browser',
      because:
        "Electron's program file is not installed, and fetching it failed within the last day (npx install-electron tries again).",
    };
  }
  return facts.downloadAnswers ? { step: 'install' } : { step: 'ask' };
}
