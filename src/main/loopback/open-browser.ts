import open from 'open';

type Surroundings = { readonly env: NodeJS.ProcessEnv; readonly platform: NodeJS.Platform };

/** Whether a browser would appear before the person who started Tenline. */
export function browserCanAppear({ env, platform }: Surroundings): boolean {
  if (env.CI || env.SSH_CONNECTION) return false;
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/** Opens the default browser; the address stands in the terminal, so a browser that does not come is no failure. */
export async function openBrowser(address: string): Promise<void> {
  try {
    const launcher = await open(address);
    launcher.on('error', () => undefined);
  } catch {
    // There is no browser to open, or no program that knows it.
  }
}
