import '@fontsource-variable/atkinson-hyperlegible-next/index.css';
import '@mantine/core/styles.css';
import './style/tokens.css';
import './style/base.css';
import { MantineProvider } from '@mantine/core';
import { setNonce } from 'get-nonce';
import { createRoot } from 'react-dom/client';
import type { Send } from '../shared/contract/contract';
import { App } from './app';
import { createDeskStore } from './state/desk-store';
import { DeskProvider } from './state/use-desk';
import { theme } from './style/theme';
import { connect } from './transport/connect';
import { onConnection } from './transport/connection';

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.nonce ?? '';
setNonce(nonce);

async function start(root: HTMLElement): Promise<void> {
  const connected = await connect();
  const isOpen = connected.kind !== 'not-opened';
  const store = createDeskStore({
    send: isOpen ? connected.send : neverSends,
    now: Date.now,
    window: windowId(),
  });
  onConnection((state) => store.getState().setConnection(state === 'lost' ? 'down' : 'up'));
  createRoot(root).render(
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => nonce}>
      <DeskProvider store={store}>
        <App welcome={isOpen ? 'open' : 'closed'} />
      </DeskProvider>
    </MantineProvider>,
  );
}

const WINDOW_KEY = 'tenline-window';

/** Names this window. A reload keeps the name, and with it the open calls; a duplicated tab gets one of its own. */
function windowId(): string {
  const id = sessionStorage.getItem(WINDOW_KEY) ?? crypto.randomUUID();
  sessionStorage.removeItem(WINDOW_KEY);
  window.addEventListener('pagehide', () => sessionStorage.setItem(WINDOW_KEY, id));
  return id;
}

const neverSends: Send = () => {
  throw new Error('This page was opened without a key and asks for nothing');
};

const root = document.getElementById('root');
if (root !== null) void start(root);
