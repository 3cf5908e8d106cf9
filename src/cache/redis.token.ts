/** Injection token of the connection to Redis: undefined where none is configured. */
export const REDIS = Symbol('REDIS');
