/** State of a live panel. `faulty`: there is nothing to draw yet, and no more to wait for. */
export type LivePhase = 'waiting' | 'faulty' | 'ready';
