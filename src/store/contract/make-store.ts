import type { Store } from '../port.ts';

/** Makes an empty campaign and opens it; a call each test. */
export type MakeStore = () => Promise<Store>;
