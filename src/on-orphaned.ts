const PERIOD_MS = 250;

/**
 * Calls `listener` when the bot runs under `npm start` and npm's shell has ended: npm hands SIGTERM to that shell, which
 * dies of it without handing it on, and the bot would live on unseen with the port in its hands.
 */
export function onOrphaned(env: NodeJS.ProcessEnv, listener: () => void): void {
  if (env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    listener();
  }, PERIOD_MS);
  timer.unref();
}
