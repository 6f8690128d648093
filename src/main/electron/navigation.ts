import type { App } from 'electron';
import { isOwnPage } from './page-scheme';

/** No window of Tenline ever shows anything but its own page, whatever is clicked, dropped or framed. */
export function keepInside(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', stayInside);
    contents.on('will-frame-navigate', stayInside);
    contents.on('will-redirect', stayInside);
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

function stayInside(event: { readonly url: string; preventDefault(): void }): void {
  if (!isOwnPage(event.url)) event.preventDefault();
}
