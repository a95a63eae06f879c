import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';
import { CrashLimit } from './crash-limit.ts';

const MOST_CRASHES = 4;
const WITHIN = 3 * 60_000;

/** Starts a crashed server again, and gives up on one that keeps crashing. */
export function keepAlive(giveUp: () => void): ErrorHandler {
  const limit = new CrashLimit(MOST_CRASHES, WITHIN, Date.now);
  return {
    // One bad message is no reason to stop.
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: () => {
      if (limit.mayRestart()) return { action: CloseAction.Restart, handled: true };
      giveUp();
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}
