import type { Session } from 'electron';
import { isOwnPage } from './page-scheme';

/** Copying a call as text, and the whole screen for it. Everything else a page may ask for is refused. */
const ALLOWED: readonly string[] = ['clipboard-sanitized-write', 'fullscreen'];

/** Electron grants what nobody refuses, and asks in two ways: both are answered. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(ALLOWED.includes(permission)));
  session.setPermissionCheckHandler((_contents, permission) => ALLOWED.includes(permission));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.on('will-download', (event) => event.preventDefault());
  // The page's policy forbids other addresses; this refuses them below the page, should one slip through.
  session.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !isOwnPage(url) && !url.startsWith('data:') }),
  );
}
