import { contextBridge, ipcRenderer } from 'electron';

/** All the page can reach of the machine: one function that sends an operation and brings its Result. */
contextBridge.exposeInMainWorld(
  'bridge',
  Object.freeze({
    send: (name: string, input: unknown): Promise<unknown> => ipcRenderer.invoke('tenline', name, input),
  }),
);
