/** How the server is; `stopped` until a person starts it again. */
export type Condition = 'idle' | 'starting' | 'running' | 'stopped';
