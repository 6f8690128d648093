import type { DeskState } from '../../../shared/contract/desk-operations';

/** Facts about the program and the desk, one a line. Nothing about callers and nobody's name. */
export function diagnosticsOf(look: DeskState, pack: string): string {
  const { desk, agency } = look;
  return [
    `Tenline ${look.version}`,
    `SQLite ${look.sqlite}`,
    `Agency pack ${agency.id} ${pack}`,
    `Desk ${desk?.letter ?? '-'} (${desk?.mode ?? 'not set up'})`,
    `Time zone ${agency.zone}`,
    `Browser ${navigator.userAgent}`,
    `Window ${window.innerWidth} x ${window.innerHeight} at ${window.devicePixelRatio}`,
    `Cautions ${look.cautions.length}`,
    ...look.cautions.map((sentence) => `- ${sentence}`),
  ].join('\n');
}
